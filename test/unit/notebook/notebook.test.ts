import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openNotebook } from '../../../electron/notebook/open.ts'
import { newNotebook, temporaryFolder } from './notebooks.ts'
import { anArticle, withClaim, withHighlight } from './records.ts'

describe('a notebook on disk', () => {
  test('keeps an article, its original and what is noted in it until the next opening', async () => {
    const notebook = await newNotebook()
    const { record, captures } = anArticle()
    await notebook.add(record, captures)
    await notebook.update(record.id, (found) => withClaim(withHighlight(found, 'hm 🕊️')))
    await notebook.close()

    const again = await newNotebook(notebook.folder)
    expect(again.problems()).toEqual([])
    expect(again.name).toBe('Desk')
    const found = await again.record(record.id)
    expect(found.highlights.map((highlight) => highlight.comment)).toEqual(['hm 🕊️'])
    expect(await again.blocks(record.id, captures[0]!.info.sha256)).toEqual(captures[0]!.blocks)
    expect(Buffer.from(await again.original(record.id, captures[0]!.info))).toEqual(
      Buffer.from(captures[0]!.original),
    )
    expect(again.summaries()).toMatchObject([
      { id: record.id, highlights: 1, captures: 1, claims: { unconfirmed: 1, confirmed: 0, refuted: 0 } },
    ])
    expect(again.claims()).toMatchObject([
      { home: record.id, article: { title: 'Kim sagt Rückhalt zu', trashed: false }, anchor: 'placed' },
    ])
  })

  test('has the layout a person finds their way in', async () => {
    const notebook = await newNotebook()
    const { record, captures } = anArticle()
    await notebook.add(record, captures)
    const { sha256 } = captures[0]!.info
    const names = await readdir(join(notebook.folder, 'articles', record.id), { recursive: true })
    expect(names.toSorted()).toEqual(
      ['captures', `captures/${sha256}.json`, `captures/${sha256}.txt`, 'record.json'].toSorted(),
    )
    const text = await readFile(join(notebook.folder, 'articles', record.id, 'record.json'), 'utf8')
    expect(text).toContain('\n  "title": "Kim sagt Rückhalt zu",\n')
  })

  test('is not made in a folder that holds other things, nor found in an empty one', async () => {
    const folder = await temporaryFolder()
    await expect(openNotebook(folder, { program: 'cli' })).rejects.toMatchObject({
      code: 'folder-not-a-notebook',
    })
    expect(await readdir(folder)).toEqual([])
    const parent = (await newNotebook(join(folder, 'a', 'b'))).folder
    await expect(
      openNotebook(join(parent, '..'), { program: 'cli', create: { name: 'X' } }),
    ).rejects.toMatchObject({ code: 'folder-not-a-notebook', detail: { reason: expect.any(String) } })
  })

  test('knows articles and claims by id only', async () => {
    const notebook = await newNotebook()
    await expect(notebook.record('../../etc')).rejects.toMatchObject({ code: 'article-not-found' })
    await expect(notebook.blocks(anArticle().record.id, '../x')).rejects.toMatchObject({
      code: 'capture-not-found',
    })
    expect(() => notebook.homeOf(anArticle().record.id)).toThrow('claim-not-found')
  })

  test('saves a hundred quick changes together, each acknowledged when it is durable', async () => {
    const notebook = await newNotebook()
    const { record, captures } = anArticle()
    await notebook.add(record, captures)
    const file = join(notebook.folder, 'articles', record.id, 'record.json')
    const saved = new Set<string>()
    await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        await notebook.update(record.id, (found) => withHighlight(found, `number ${index};`))
        const text = await readFile(file, 'utf8')
        expect(text).toContain(`"number ${index};"`)
        saved.add(text)
      }),
    )
    expect((await notebook.record(record.id)).highlights).toHaveLength(100)
    expect(saved.size).toBeLessThan(5)
  })

  test('rejects only who asked for a change that cannot be made', async () => {
    const notebook = await newNotebook()
    const { record, captures } = anArticle()
    await notebook.add(record, captures)
    const results = await Promise.allSettled([
      notebook.update(record.id, (found) => withHighlight(found, 'first')),
      notebook.update(record.id, () => {
        throw new Error('changed my mind')
      }),
      notebook.update(record.id, (found) => ({ ...found, nextSeq: -1 })),
      notebook.update(record.id, (found) => withHighlight(found, 'last')),
    ])
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
    const comments = (await notebook.record(record.id)).highlights.map((highlight) => highlight.comment)
    expect(comments).toEqual(['first', 'last'])
  })

  test('refuses what may be in no file, be it new or made of what was there', async () => {
    const notebook = await newNotebook()
    const { record, captures } = anArticle()
    await notebook.add(record, captures)
    const before = await notebook.update(record.id, (found) => withHighlight(found, 'first'))
    const coloured = (highlight: unknown) => ({ ...(highlight as object), color: 'mauve' as never })
    const [first] = before.highlights
    for (const highlights of [[coloured(first)], [first, coloured(first)]])
      await expect(
        notebook.update(record.id, (found) => ({
          ...found,
          highlights: highlights as typeof found.highlights,
        })),
      ).rejects.toThrow('color')
    expect(await notebook.record(record.id)).toEqual(before)
  })

  test('keeps the version before the last save and the one before this session', async () => {
    const notebook = await newNotebook()
    const { record, captures } = anArticle()
    await notebook.add(record, captures)
    await notebook.update(record.id, (found) => withHighlight(found, 'earlier'))
    await notebook.close()
    const again = await newNotebook(notebook.folder)
    for (const comment of ['one', 'two', 'three'])
      await again.update(record.id, (found) => withHighlight(found, comment))
    const versions = join(again.folder, '.backup/articles', record.id, 'record.json')
    const comments = async (version: string): Promise<string[]> => {
      const kept = JSON.parse(await readFile(join(versions, version), 'utf8')) as typeof record
      return kept.highlights.map((highlight) => highlight.comment)
    }
    expect(await comments('previous')).toEqual(['earlier', 'one', 'two'])
    expect(await comments('opened')).toEqual(['earlier'])
    expect((await readdir(versions)).toSorted()).toEqual(['added', 'opened', 'previous'])
  })

  test('gives what it holds frozen, so that nobody changes it by the way', async () => {
    const notebook = await newNotebook()
    const { record, captures } = anArticle()
    await notebook.add(record, captures)
    const found = await notebook.record(record.id)
    expect(Object.isFrozen(found.captures[0])).toBe(true)
    expect(() => Object.assign(found, { title: '' })).toThrow(TypeError)
    await expect(notebook.update(record.id, (each) => Object.assign(each, { title: '' }))).rejects.toThrow(
      TypeError,
    )
    expect((await notebook.record(record.id)).title).toBe(record.title)
  })

  test('waits for the last save when it is closed, and takes no more', async () => {
    const notebook = await newNotebook()
    const { record, captures } = anArticle()
    await notebook.add(record, captures)
    const saving = notebook.update(record.id, (found) => withHighlight(found, 'last'))
    await notebook.close()
    expect(await readFile(join(notebook.folder, 'articles', record.id, 'record.json'), 'utf8')).toContain(
      '"last"',
    )
    await saving
    await expect(notebook.update(record.id, withHighlight)).rejects.toMatchObject({ code: 'no-notebook' })
    expect(await readdir(notebook.folder)).not.toContain('.lock')
  })
})
