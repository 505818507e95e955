import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openBundle } from '../../../electron/bundle/incoming.ts'
import { checkNotebook } from '../../../electron/notebook/check/check.ts'
import { openNotebook } from '../../../electron/notebook/open.ts'
import type { Notebook } from '../../../electron/notebook/types.ts'
import type { Decision } from '../../../shared/api/bundles.ts'
import { newNotebook } from '../notebook/notebooks.ts'
import { anArticle, aVersion, sha256, withClaim, withHighlight } from '../notebook/records.ts'
import { aDesk, bundleOf, forged, judgedClaim, unpackedFrom } from './bundles.ts'

async function bring(notebook: Notebook, file: string, decision?: Decision) {
  const bundle = await openBundle(notebook, file)
  try {
    return await bundle.bring(() => decision)
  } finally {
    await bundle.close()
  }
}

/** Every file of the notebook that is work, by name, with its hash. */
async function filesOf({ folder }: Notebook): Promise<Record<string, string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = files
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !/^(?:\.|desk\.json|notebook\.json)/.test(name))
  const hashed = names.map(async (name) => [name, sha256(await readFile(join(folder, name)))] as const)
  return Object.fromEntries((await Promise.all(hashed)).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

const note = (text: string) => ({
  content: {
    root: {
      type: 'root' as const,
      children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text, format: 0 }] }],
    },
  },
  updatedAt: '2025-07-14T08:00:00Z',
})

const anEvidence = {
  citation: { type: 'text' as const, text: 'Anruf beim Ministerium' },
  stance: 'supports' as const,
  source: 'B' as const,
  information: '2' as const,
  origin: '',
  note: '',
  date: '',
  createdAt: '2025-07-14T08:00:00Z',
  trashedAt: null,
}

const shelf = {
  id: '0198a1b2-0000-7000-8000-00000000000c',
  name: 'Korea',
  createdAt: '2025-07-14T08:00:00Z',
  trashedAt: null,
}

it('whatever is in a notebook comes out of its bundle the same, ids included, and coming in twice changes nothing', async () => {
  const article = fc.record({
    words: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    comment: fc.string({ unit: 'grapheme' }),
    judged: fc.boolean(),
    trashed: fc.boolean(),
    note: fc.option(fc.string({ unit: 'grapheme' })),
    version: fc.boolean(),
    tags: fc.option(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 })),
    collected: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(article, { maxLength: 4 }), async (articles) => {
      const source = await newNotebook()
      await source.updateInbox((inbox) => ({ ...inbox, collections: [shelf] }))
      for (const [
        index,
        { words, comment, judged, trashed, note: text, version, tags, collected },
      ] of articles.entries()) {
        const { record, captures } = anArticle(`Der ${words.replaceAll(/\s/g, ' ')}${index}`)
        const claim = judged ? await judgedClaim(source, `Foto ${index}`) : {}
        await source.add(
          {
            ...withHighlight(withClaim(record, { ...claim, statement: words }), comment),
            trashedAt: trashed ? '2025-08-01T08:00:00Z' : null,
            note: text === null ? null : note(text),
            ...(tags && { tags }),
            ...(collected && { collections: [shelf.id] }),
          },
          captures,
        )
        if (version) {
          const { capture, change } = aVersion(words)
          await source.addCapture(record.id, capture, change)
        }
      }
      const file = await bundleOf(source)
      const target = await newNotebook()
      const first = await bring(target, file)
      expect(first).toMatchObject({ conflicts: [], same: 0, added: { articles: articles.length } })
      const files = await filesOf(target)
      expect(files).toEqual(await filesOf(source))
      expect(await checkNotebook(target.folder)).toMatchObject({ ok: true })
      const second = await bring(target, file)
      expect(second).toMatchObject({
        conflicts: [],
        added: { articles: 0, claims: 0, captures: 0, files: 0 },
      })
      expect(await filesOf(target)).toEqual(files)
      expect(target.claims().map(({ id }) => id)).toEqual(source.claims().map(({ id }) => id))
    }),
    { numRuns: 12 },
  )
})

it('what came with one article is not doubled when all come', async () => {
  const source = await aDesk()
  const target = await newNotebook()
  await bring(target, await bundleOf(source, [source.ids[1]]))
  expect((await target.inbox()).claims).toHaveLength(1)
  const whole = await bring(target, await bundleOf(source))
  expect(whole).toMatchObject({
    conflicts: [],
    added: { articles: 1, claims: 0, captures: 1, appearances: 1 },
  })
  expect(target.claims()).toHaveLength(1)
  expect(target.claims()[0]!.appearances).toHaveLength(2)
  expect(await checkNotebook(target.folder)).toMatchObject({ ok: true, articles: 2, claims: 1 })
})

it('an article that comes in with a chosen part brings its collection, and is kept under what both kept it under', async () => {
  const source = await aDesk()
  const [id] = source.ids
  const target = await newNotebook()
  await bring(target, await bundleOf(source))
  const unused = { ...shelf, id: '0198a1b2-0000-7000-8000-00000000000d' }
  await source.updateInbox((inbox) => ({ ...inbox, collections: [shelf, unused] }))
  await source.update(id, (record) => ({ ...record, tags: ['heer', 'see'], collections: [shelf.id] }))
  await target.update(id, (record) => ({ ...record, tags: ['eilig', 'see'] }))
  expect(await bring(target, await bundleOf(source, [id]))).toMatchObject({ conflicts: [] })
  expect(await target.record(id)).toMatchObject({ tags: ['eilig', 'see', 'heer'], collections: [shelf.id] })
  expect((await target.inbox()).collections).toEqual([shelf])
  expect(await checkNotebook(target.folder)).toMatchObject({ ok: true })
})

async function changedOnBothSides() {
  const source = await aDesk()
  const [id] = source.ids
  const target = await newNotebook()
  await bring(target, await bundleOf(source))
  const claim = (await source.record(id)).claims[0]!.id
  const rewrite = (notebook: Notebook, words: string, seq: number) =>
    notebook.update(id, (record) => ({
      ...record,
      title: `${record.title} ${words}`,
      note: note(words),
      highlights: record.highlights.map((one) => ({ ...one, comment: words })),
      claims: record.claims.map((one) => ({
        ...one,
        statement: words,
        status: 'refuted' as const,
        history: [
          ...one.history,
          {
            seq,
            from: one.status,
            to: 'refuted' as const,
            at: '2025-09-01T08:00:00Z',
            reason: words,
            evidence: [],
          },
        ],
      })),
      nextSeq: seq + 1,
    }))
  await rewrite(source, 'ihre', 9)
  await rewrite(target, 'unsere', 9)
  const { capture, change } = aVersion('abends')
  await source.addCapture(id, capture, change)
  return { target, id, claim, file: await bundleOf(source) }
}

it('overwrites nothing silently: what both changed is told side by side, and the rest comes in', async () => {
  const { target, id, claim, file } = await changedOnBothSides()
  const brought = await bring(target, file)
  expect(brought.conflicts.map(({ kind }) => kind)).toEqual(['claim', 'article', 'note', 'highlight'])
  expect(brought.conflicts[0]).toMatchObject({ id: claim, article: id })
  expect(brought.conflicts[0]!.fields[0]).toEqual({ field: 'statement', mine: 'unsere', theirs: 'ihre' })
  expect(brought.added.captures).toBe(1)
  const record = await target.record(id)
  expect(record.captures).toHaveLength(2)
  expect(record.title).toContain('unsere')
  expect(record.claims[0]!.statement).toBe('unsere')
  expect(await checkNotebook(target.folder)).toMatchObject({ ok: true })
})

it('keeps both where that is wanted, once, with passages and evidence of their own', async () => {
  const { target, id, claim, file } = await changedOnBothSides()
  const brought = await bring(target, file, 'both')
  expect(brought).toMatchObject({ conflicts: [], keptBoth: 4 })
  const { claims, highlights, note, appearances } = await target.record(id)
  expect(claims.map(({ statement }) => statement)).toEqual(['unsere', 'ihre'])
  expect(claims[1]).toMatchObject({ status: 'refuted', importedFrom: { tool: 'Beleg', id: claim } })
  expect(appearances.map((one) => one.claim)).toEqual([claim, claims[1]!.id])
  expect(highlights.map(({ comment }) => comment)).toEqual(['unsere', 'ihre'])
  expect(JSON.stringify(note)).toMatch(/unsere.*ihre/)
  expect(target.summaries().map(({ title }) => title.split(' ').at(-1))).toContain('ihre')
  expect(await checkNotebook(target.folder)).toMatchObject({ ok: true, articles: 3 })
  const files = await filesOf(target)
  expect(await bring(target, file, 'both')).toMatchObject({ conflicts: [], keptBoth: 0 })
  expect(await filesOf(target)).toEqual(files)
})

it('takes theirs where the analyst says so, and no judgement of ours is lost by it', async () => {
  const { target, id, file } = await changedOnBothSides()
  expect(await bring(target, file, 'theirs')).toMatchObject({ conflicts: [], replaced: 4 })
  const record = await target.record(id)
  expect(record).toMatchObject({ title: expect.stringContaining('ihre'), highlights: [{ comment: 'ihre' }] })
  expect(record.claims[0]!.history.map(({ reason }) => reason)).toEqual([
    'laut Sprecher',
    '',
    'unsere',
    'ihre',
  ])
  expect(record.claims[0]).toMatchObject({ statement: 'ihre', status: 'refuted' })
  expect(await checkNotebook(target.folder)).toMatchObject({ ok: true })
  expect(await bring(target, file)).toMatchObject({ conflicts: [] })
})

it('takes their words without laying what only ours rests on into the trash', async () => {
  const source = await aDesk()
  const [id] = source.ids
  const target = await newNotebook()
  await bring(target, await bundleOf(source))
  const [claim] = (await target.record(id)).claims
  const piece = (number: number) => ({
    ...anEvidence,
    id: `0198a1b2-0000-7000-8000-0000000000e${number}`,
    seq: 20 + number,
  })
  const own = [piece(1), { ...piece(2), copyOf: '0198a1b2-0000-7000-8000-0000000000ef' }]
  await target.update(id, (record) => ({
    ...record,
    claims: record.claims.map((one) => ({ ...one, evidence: [...one.evidence, ...own] })),
    nextSeq: 30,
  }))
  await source.update(id, (record) => ({
    ...record,
    claims: record.claims.map((one) => ({ ...one, statement: 'ihre' })),
  }))
  expect(await bring(target, await bundleOf(source), 'theirs')).toMatchObject({ replaced: 1 })
  const taken = (await target.record(id)).claims[0]!
  expect(taken).toMatchObject({ statement: 'ihre', status: claim!.status, history: claim!.history })
  expect(taken.evidence).toEqual([...claim!.evidence, ...own])
})

it('refuses a bundle as a whole where one thing in it is wrong, and adds nothing', async () => {
  const source = await aDesk()
  const files = await unpackedFrom(await bundleOf(source))
  const target = await newNotebook()
  const record = `articles/${source.ids[0]}/record.json`
  const text = files[record]!.toString()
  const attacks: [Record<string, Buffer>, string][] = [
    [{ ...files, '../evil.json': Buffer.from('{}') }, 'unsafe-name'],
    [{ ...files, [record]: Buffer.from(text.replace('laut Sprecher', 'laut Mir')) }, 'entry'],
    [{ ...files, [record]: Buffer.from(text.replace('"schemaVersion": 3', '"schemaVersion": 99')) }, ''],
    [{ ...files, [record]: Buffer.from(text.replace('"exact": "Der"', '"exact": "Die"')) }, ''],
    [{ ...files, [record]: Buffer.from(text.replaceAll(source.ids[0], source.ids[1])) }, ''],
    [Object.fromEntries(Object.entries(files).filter(([name]) => !name.includes('/captures/'))), ''],
  ]
  for (const [attack, kind] of attacks) {
    const refused = bring(target, await forged(Object.entries(attack)))
    await expect(refused).rejects.toMatchObject({
      code: 'bundle-refused',
      detail: kind === '' ? { reason: expect.stringMatching(/./) } : { kind },
    })
    expect(await filesOf(target)).toEqual({})
    expect(
      (await readdir(join(target.folder, '.cache'))).filter((name) => name.startsWith('incoming')),
    ).toEqual([])
  }
})

it('brings in bundles of older versions, migrated', async () => {
  const source = await newNotebook()
  const { record, captures } = anArticle()
  await source.add(record, captures)
  const files = await unpackedFrom(await bundleOf(source))
  const name = `articles/${record.id}/record.json`
  const { provenance: _, ...older } = JSON.parse(files[name]!.toString())
  files[name] = Buffer.from(JSON.stringify({ ...older, schemaVersion: 2 }))
  const target = await newNotebook()
  expect(await bring(target, await forged(Object.entries(files)))).toMatchObject({ added: { articles: 1 } })
  expect(await target.record(record.id)).toMatchObject({
    schemaVersion: 3,
    provenance: [{ event: 'captured' }],
  })
})

it('an import that the program ended in is finished by the next opening', async () => {
  const source = await aDesk()
  const target = await newNotebook()
  await bring(target, await bundleOf(source))
  await target.close()
  const [id] = source.ids
  const folder = join(target.folder, 'articles', id)
  await rename(folder, `${folder}.importing`)
  await writeFile(
    join(target.folder, 'unfinished.json'),
    JSON.stringify({ schemaVersion: 1, edits: [], adding: [id, source.ids[1]] }),
  )
  const again = await openNotebook(target.folder, { program: 'desktop' })
  expect((await again.record(id)).claims).toHaveLength(1)
  await again.close()
  expect(await readdir(target.folder)).not.toContain('unfinished.json')
})

it('takes everything back where one file of many cannot be saved', async () => {
  const source = await aDesk()
  const [id, other] = source.ids
  const target = await newNotebook()
  await bring(target, await bundleOf(source, [id]))
  const { capture, change } = aVersion('abends')
  await source.addCapture(id, capture, change)
  const file = await bundleOf(source)
  const before = await filesOf(target)
  // Where the earlier versions of the record are kept, nothing can be kept any more.
  const kept = join(target.folder, '.backup/articles', id)
  await rename(kept, `${kept}.away`)
  await writeFile(kept, '')
  await expect(bring(target, file)).rejects.toMatchObject({ code: 'disk-failed' })
  const named = Object.entries(await filesOf(target)).filter(([name]) => !name.includes('captures/'))
  expect(named).toEqual(Object.entries(before).filter(([name]) => !name.includes('captures/')))
  expect(target.summaries().map((article) => article.id)).toEqual([id])
  await rm(kept)
  await rename(`${kept}.away`, kept)
  expect(await bring(target, file)).toMatchObject({ conflicts: [], added: { articles: 1 } })
  expect((await target.record(other)).appearances).toHaveLength(1)
  expect(await checkNotebook(target.folder)).toMatchObject({ ok: true, articles: 2 })
})
