import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readShard, shardOf } from '../../../electron/notebook/catalog/cache.ts'
import type { Notebook } from '../../../electron/notebook/types.ts'
import { openNotebook } from '../../../electron/notebook/open.ts'
import { changeStatus } from '../../../shared/model/claim.ts'
import type { Loading } from '../../../shared/api/views.ts'
import { trashHighlight } from '../../../shared/model/highlight-edits.ts'
import { parseQuery } from '../../../shared/search/query.ts'
import { newNotebook, temporaryFolder } from './notebooks.ts'
import { child, run, whyNoStrace } from './programs.ts'
import { anArticle, withClaim, withHighlight } from './records.ts'

/** Writes records as an earlier session would have left them, without waiting for the disk. */
function fill(root: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const minute = String(index % 60).padStart(2, '0')
    const { record } = anArticle(`Artikel ${index}`, { createdAt: `2025-07-13T08:${minute}:00Z` })
    const folder = join(root, 'articles', record.id)
    mkdirSync(folder)
    writeFileSync(join(folder, 'record.json'), JSON.stringify(withClaim(record)))
    return record.id
  })
}

async function emptyNotebook(): Promise<string> {
  const notebook = await newNotebook()
  await notebook.close()
  return notebook.folder
}

const seen = (notebook: Notebook) => ({
  summaries: notebook.summaries(),
  claims: notebook.claims(),
  trash: notebook.trash(),
  problems: notebook.problems(),
})

describe('the catalog', () => {
  test('knows a claim that two records hold for as long as one of them does', async () => {
    const notebook = await newNotebook()
    const [older, newer] = [anArticle('Der eine'), anArticle('Der andere')]
    for (const { record, captures } of [newer, older]) await notebook.add(record, captures)
    const id = uuidv7()
    for (const { record } of [newer, older])
      await notebook.update(record.id, (now) => withClaim(now, { id, statement: record.id }))
    const home = (folder: Notebook) => folder.claims().map((claim) => [claim.home, claim.statement])
    expect(home(notebook)).toEqual([[older.record.id, older.record.id]])
    await notebook.close()
    const again = await newNotebook(notebook.folder)
    expect(home(again)).toEqual([[older.record.id, older.record.id]])

    await again.update(older.record.id, (now) => ({ ...now, claims: [], appearances: [] }))
    expect(home(again)).toEqual([[newer.record.id, newer.record.id]])
    await again.update(newer.record.id, (now) => ({ ...now, claims: [], appearances: [] }))
    expect(home(again)).toEqual([])
  })

  test('lists the newest article first, and each claim with the first place it is made in', async () => {
    const notebook = await newNotebook()
    const older = anArticle('Der eine', { createdAt: '2025-07-01T08:00:00Z' })
    const newer = anArticle('Der andere', { createdAt: '2025-07-02T08:00:00Z' })
    for (const { record, captures } of [older, newer]) await notebook.add(record, captures)
    await notebook.update(newer.record.id, (record) => withClaim(record, {}, '2025-07-02T09:00:00Z'))
    const [claim] = (await notebook.record(newer.record.id)).claims
    await notebook.update(older.record.id, (record) => {
      const made = withClaim(record, { id: claim!.id }, '2025-07-01T09:00:00Z')
      return { ...made, title: 'Vorher', claims: [] }
    })
    expect(notebook.summaries().map((article) => article.id)).toEqual([newer.record.id, older.record.id])
    expect(notebook.summaries().map((article) => article.claims.unconfirmed)).toEqual([1, 1])
    expect(notebook.homeOf(claim!.id)).toBe(newer.record.id)
    expect(notebook.articlesOf(claim!.id)).toEqual([older.record.id, newer.record.id])
    expect(notebook.claims()).toMatchObject([
      { id: claim!.id, home: newer.record.id, article: { id: older.record.id, title: 'Vorher' } },
    ])

    await notebook.update(newer.record.id, (record) => ({
      ...record,
      claims: record.claims.map((found) =>
        changeStatus(
          found,
          { to: 'refuted', reason: 'Foto', evidence: [], at: '2025-07-03T08:00:00Z' },
          record.nextSeq,
        ),
      ),
    }))
    expect(notebook.summaries().map((article) => article.claims.refuted)).toEqual([1, 1])
    await notebook.update(older.record.id, (record) => ({ ...record, trashedAt: '2025-07-03T08:00:00Z' }))
    expect(notebook.claims()).toMatchObject([{ status: 'refuted', article: { trashed: true } }])
    await notebook.update(newer.record.id, (record) => ({
      ...record,
      claims: record.claims.map((found) => ({ ...found, trashedAt: '2025-07-03T08:00:00Z' })),
    }))
    expect(notebook.claims()).toEqual([])
    expect(notebook.homeOf(claim!.id)).toBe(newer.record.id)
  })

  test('is the same from its cache, without it, and from a damaged one', async () => {
    const root = await emptyNotebook()
    const [id] = fill(root, 50)
    const first = await newNotebook(root)
    await first.update(id!, (record) => trashHighlight(withHighlight(record, '', id), id!, record.createdAt))
    const expected = seen(first)
    expect(expected.claims).toHaveLength(50)
    expect(expected.trash).toMatchObject([{ kind: 'highlight', id, article: id, text: 'Der' }])
    await first.close()
    const folder = join(root, '.cache')
    const caches = (await readdir(folder)).map((name) => join(folder, name))
    expect(caches.length).toBeGreaterThan(10)
    const forged = (text: string) => text.replace('Artikel', 'Anderes').replace('unconfirmed', 'refuted')
    for (const prepare of [
      () => Promise.resolve(),
      (cache: string) => rm(cache),
      async (cache: string) => truncate(cache, (await stat(cache)).size >> 1),
      async (cache: string) => writeFile(cache, forged(await readFile(cache, 'utf8'))),
    ]) {
      for (const cache of caches) await prepare(cache)
      const notebook = await newNotebook(root)
      expect(seen(notebook)).toEqual(expected)
      await notebook.close()
    }
  })

  test('knows of a record that came in, and of one that was changed, which bytes are valid', async () => {
    const notebook = await newNotebook()
    const [added, changed] = [anArticle('Der eine'), anArticle('Der andere')]
    for (const { record, captures } of [added, changed]) await notebook.add(record, captures)
    await notebook.update(changed.record.id, (record) => withClaim(record))
    await notebook.close()
    for (const { id } of [added.record, changed.record]) {
      const bytes = await readFile(join(notebook.folder, 'articles', id, 'record.json'))
      const cached = (await readShard(notebook.folder, shardOf(id))).get(id)
      expect(cached?.digest).toBe(createHash('sha256').update(bytes).digest('hex'))
    }
  })

  test('reads no record that is as it was when it was cached', async (context) => {
    const why = whyNoStrace()
    if (why !== null) return context.skip(why)
    const root = await emptyNotebook()
    const ids = fill(root, 1_000)
    const trace = join(await temporaryFolder(), 'trace')
    const opened = async (): Promise<string[]> => {
      await run(['strace', '--seccomp-bpf', '-f', '-o', trace, '-e', 'trace=openat', 'node', child, root])
      const text = await readFile(trace, 'utf8')
      return [...text.matchAll(/articles\/([-0-9a-f]{36})/g)].map((match) => match[1]!)
    }
    expect(new Set(await opened()).size).toBe(1_000)
    expect(await opened()).toEqual([])
    const [changed = ''] = ids
    const file = join(root, 'articles', changed, 'record.json')
    await writeFile(file, (await readFile(file, 'utf8')).replace('Kurier', 'Bote'))
    expect(new Set(await opened())).toEqual(new Set([changed]))
  }, 120_000)
})

describe('a notebook that opens in the background', () => {
  async function opened(root: string): Promise<Notebook> {
    const notebook = await openNotebook(root, { program: 'desktop', background: true })
    onTestFinished(() => notebook.close())
    return notebook
  }

  async function remembered(count: number): Promise<{ root: string; ids: string[]; expected: unknown }> {
    const root = await emptyNotebook()
    const ids = fill(root, count)
    const notebook = await newNotebook(root)
    const expected = seen(notebook)
    await notebook.close()
    return { root, ids, expected }
  }

  /** Resolves when there is nothing left to take in, with what was told until then. */
  function allTakenIn(notebook: Notebook): Promise<(Loading | null)[]> {
    const told: (Loading | null)[] = []
    return new Promise((resolve) => {
      notebook.onEvent((event) => {
        if (event.type === 'loading-changed') told.push(notebook.loading())
        if (notebook.loading() === null) resolve(told)
      })
    })
  }

  test('shows its library as it was before it has looked at any article, and then all of it', async () => {
    const { root, expected } = await remembered(200)
    const notebook = await opened(root)
    expect(notebook.loading()).toMatchObject({ done: 0 })
    expect(notebook.summaries()).toEqual((expected as { summaries: unknown }).summaries)
    expect(notebook.claims()).toEqual([])
    const done = allTakenIn(notebook)
    await notebook.complete()
    expect(seen(notebook)).toEqual(expected)
    await done
    expect(notebook.loading()).toBeNull()
  })

  test('lets the article that is opened first go before all others, and takes them in then by itself', async () => {
    const { root, ids, expected } = await remembered(200)
    const notebook = await opened(root)
    const [first = ''] = ids
    const done = allTakenIn(notebook)
    await notebook.record(first)
    expect(notebook.loading()).toEqual({ of: 'articles', done: 0, total: 0 })
    expect((await done)[0]).toMatchObject({ of: 'articles', total: 200 })
    expect(seen(notebook)).toEqual(expected)
  })

  test('tells how far it is, also when there is nothing to remember', async () => {
    const { root } = await remembered(200)
    await rm(join(root, '.cache'), { recursive: true })
    const notebook = await opened(root)
    const told = await allTakenIn(notebook)
    const articles = told.flatMap((loading) => (loading?.of === 'articles' ? [loading.done] : []))
    expect(articles).toEqual(articles.toSorted((a, b) => a - b))
    expect(articles.at(-1)).toBe(200)
    expect(told.slice(articles.length).map((loading) => loading?.of)).toEqual(['words', undefined])
    expect(await notebook.findClaims(parseQuery('rueckhalt'), { typos: false })).toHaveLength(200)
  })

  test('takes changes made meanwhile, and drops what is no longer there', async () => {
    const { root, ids } = await remembered(200)
    const [changed = '', gone = ''] = ids
    await rm(join(root, 'articles', gone), { recursive: true })
    const notebook = await opened(root)
    const told: unknown[] = []
    notebook.onEvent((event) => event.type === 'completed' && told.push(event.changed.toSorted()))
    const { record, captures } = anArticle('Neu')
    await Promise.all([
      notebook.update(changed, (before) => ({ ...before, title: 'Inzwischen' })),
      notebook.add(record, captures),
      notebook.complete(),
    ])
    const titles = new Map(notebook.summaries().map(({ id, title }) => [id, title]))
    expect(titles.get(changed)).toBe('Inzwischen')
    expect(titles.has(record.id)).toBe(true)
    expect(titles.has(gone)).toBe(false)
    expect(titles.size).toBe(200)
    // The others where they came before all were in; those who made them tell of them otherwise.
    expect(told).toEqual([expect.arrayContaining([gone])])
  })

  test('can be closed at once', async () => {
    const { root, expected } = await remembered(50)
    await (await opened(root)).close()
    expect(seen(await newNotebook(root))).toEqual(expected)
  })

  test('clears away what a killed save left, and no save under way', async () => {
    const { root, ids } = await remembered(3)
    const folder = join(root, 'articles', ids[0]!)
    const old = `record.json.${uuidv7()}.tmp`
    await writeFile(join(folder, old), '{')
    const notebook = await opened(root)
    // A save that begins before it is the turn of its article, and ends after it.
    const young = `record.json.${uuidv7()}.tmp`
    await writeFile(join(folder, young), '{')
    await notebook.complete()
    const left = await readdir(folder)
    expect(left).toContain(young)
    expect(left).not.toContain(old)
  })
})
