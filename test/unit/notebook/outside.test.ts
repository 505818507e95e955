import { cp, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openNotebook } from '../../../electron/notebook/open.ts'
import type { Notebook, NotebookEvent } from '../../../electron/notebook/types.ts'
import type { ArticleRecord } from '../../../shared/model/article.ts'
import { newNotebook, notebookWithArticle } from './notebooks.ts'
import { anArticle, withClaim, withHighlight } from './records.ts'

/** Changes a file as an editor, a script or a sync tool would. */
async function editOutside(file: string, change: (record: ArticleRecord) => ArticleRecord): Promise<void> {
  const record = JSON.parse(await readFile(file, 'utf8')) as ArticleRecord
  await writeFile(`${file}.new`, JSON.stringify(change(record)))
  await rename(`${file}.new`, file)
}

function eventsOf(notebook: Notebook): NotebookEvent[] {
  const events: NotebookEvent[] = []
  notebook.onEvent((event) => events.push(event))
  return events
}

const commentsOf = (record: ArticleRecord): string[] =>
  record.highlights.map((highlight) => highlight.comment)

describe('a change by another program', () => {
  test('is taken in when the article is read, and told', async () => {
    const { root, id, file } = await notebookWithArticle()
    const notebook = await newNotebook(root)
    const events = eventsOf(notebook)
    await notebook.record(id)
    await editOutside(file, (record) => withHighlight(record, 'theirs'))
    expect(commentsOf(await notebook.record(id))).toEqual(['theirs'])
    expect(notebook.summaries()).toMatchObject([{ highlights: 1 }])
    expect(events).toEqual([
      { type: 'outside-change', file: `articles/${id}/record.json`, kept: null },
      { type: 'record-changed', id },
    ])
  })

  test('is noticed when it leaves length and time of the file as they were', async () => {
    const { root, id, file } = await notebookWithArticle()
    const notebook = await newNotebook(root)
    await notebook.record(id)
    const { atime, mtime } = await stat(file)
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('Beispiel-Kurier', 'Beispiel-Anders'))
    await utimes(file, atime, mtime)
    expect((await notebook.record(id)).publisher).toBe('Beispiel-Anders')
  })

  test('is merged with ours when we save, neither losing anything', async () => {
    const { root, id, file } = await notebookWithArticle()
    const notebook = await newNotebook(root)
    const events = eventsOf(notebook)
    await notebook.update(id, (record) => withHighlight(record, 'before'))
    await editOutside(file, (record) => ({ ...withHighlight(record, 'theirs'), title: 'Their title' }))
    const merged = await notebook.update(id, (record) => withClaim(withHighlight(record, 'ours')))
    expect(commentsOf(merged)).toEqual(['before', 'theirs', 'ours'])
    expect(merged).toMatchObject({ title: 'Their title', claims: [{ status: 'unconfirmed' }] })
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(merged)
    expect(events).toContainEqual({ type: 'outside-change', file: `articles/${id}/record.json`, kept: null })
  })

  test('of the same thing leaves ours in place and theirs beside, whole and named', async () => {
    const { root, id, file } = await notebookWithArticle()
    const notebook = await newNotebook(root)
    const events = eventsOf(notebook)
    await notebook.record(id)
    await editOutside(file, (record) => ({ ...withHighlight(record, 'theirs'), title: 'Their title' }))
    const theirs = await readFile(file, 'utf8')
    const merged = await notebook.update(id, (record) => ({ ...record, title: 'Our title' }))
    expect(merged.title).toBe('Our title')
    expect(commentsOf(merged)).toEqual(['theirs'])
    const names = await readdir(join(root, 'articles', id))
    const kept = `articles/${id}/${names.find((name) => name.startsWith('record.outside-'))}`
    expect(await readFile(join(root, kept), 'utf8')).toBe(theirs)
    expect(events).toContainEqual({ type: 'outside-change', file: `articles/${id}/record.json`, kept })
    expect(notebook.problems()).toMatchObject([{ file: kept, kind: 'conflict-copy', article: id }])
    await notebook.close()
    expect((await newNotebook(root)).problems()).toMatchObject([{ file: kept, kind: 'conflict-copy' }])
  })

  test('that put an older state back does not take ours out of the world', async () => {
    const { root, id, file } = await notebookWithArticle()
    const older = await readFile(file)
    const notebook = await newNotebook(root)
    const ours = await notebook.update(id, (record) => withHighlight(record, 'ours'))
    await writeFile(file, older)
    expect(commentsOf(await notebook.record(id))).toEqual([])
    const replaced = await readFile(join(root, '.backup/articles', id, 'record.json/replaced'), 'utf8')
    expect(JSON.parse(replaced)).toEqual(ours)
  })

  test('is not saved over where it could not be taken in at once', async () => {
    const { root, id, file } = await notebookWithArticle()
    const notebook = await newNotebook(root)
    await notebook.record(id)
    // Something stands where our last state would be kept.
    const replaced = join(root, '.backup/articles', id, 'record.json/replaced')
    await mkdir(replaced, { recursive: true })
    await editOutside(file, (record) => withHighlight(record, 'theirs'))
    await expect(notebook.record(id)).rejects.toMatchObject({ code: 'disk-failed' })
    await rm(replaced, { recursive: true })
    expect(commentsOf(await notebook.record(id))).toEqual(['theirs'])
    const saved = await notebook.update(id, (record) => withHighlight(record, 'ours'))
    expect(commentsOf(saved)).toEqual(['theirs', 'ours'])
  })

  test('that left a damaged file keeps us from saving over it', async () => {
    const { root, id, file } = await notebookWithArticle()
    const notebook = await newNotebook(root)
    await notebook.record(id)
    await writeFile(file, '{"half":')
    await expect(notebook.update(id, withHighlight)).rejects.toMatchObject({ code: 'file-damaged' })
    expect(await readFile(file, 'utf8')).toBe('{"half":')
    expect(notebook.problems()).toMatchObject([{ kind: 'damaged', good: { bytes: expect.any(Number) } }])
  })

  test('that removed the record does not remove our work', async () => {
    const { root, id, file } = await notebookWithArticle()
    const notebook = await newNotebook(root)
    await notebook.record(id)
    await rm(file)
    const saved = await notebook.update(id, (record) => withHighlight(record, 'ours'))
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(saved)
  })

  test('that removed or brought a whole article is found by a look at the disk', async () => {
    const { root, id } = await notebookWithArticle()
    const other = await notebookWithArticle()
    const notebook = await newNotebook(root)
    const events = eventsOf(notebook)
    await cp(join(other.root, 'articles', other.id), join(root, 'articles', other.id), { recursive: true })
    await rename(join(root, 'articles', id), join(root, 'away'))
    await notebook.refresh()
    expect(notebook.summaries().map((article) => article.id)).toEqual([other.id])
    expect(events).toEqual(
      expect.arrayContaining([
        { type: 'record-changed', id },
        { type: 'record-changed', id: other.id },
      ]),
    )
    await expect(notebook.record(id)).rejects.toMatchObject({ code: 'article-not-found' })
    await expect(notebook.update(id, withHighlight)).rejects.toMatchObject({ code: 'article-not-found' })
  })

  test('in the inbox is merged as well', async () => {
    const notebook = await newNotebook()
    await notebook.updateInbox((inbox) => ({ ...inbox, nextSeq: 1 }))
    const file = join(notebook.folder, 'inbox.json')
    const claims = withClaim(anArticle().record).claims
    await writeFile(file, JSON.stringify({ schemaVersion: 1, nextSeq: 9, claims }))
    const merged = await notebook.updateInbox((inbox) => ({ ...inbox, nextSeq: 2 }))
    expect(merged.claims).toEqual(claims)
    expect(notebook.claims()).toMatchObject([{ home: null, article: null, passage: null, anchor: null }])
  })
})

describe('a reader', () => {
  test('follows what the writer does', async () => {
    const { root, id } = await notebookWithArticle()
    const writer = await newNotebook(root)
    const reader = await openNotebook(root, { program: 'cli', readOnly: true })
    const events = eventsOf(reader)
    await reader.record(id)
    await writer.update(id, (record) => withHighlight(record, 'new'))
    const { record, captures } = anArticle('Noch einer')
    await writer.add(record, captures)
    expect(commentsOf(await reader.record(id))).toEqual(['new'])
    await reader.refresh()
    expect(reader.summaries()).toHaveLength(2)
    expect(await reader.record(record.id)).toEqual(record)
    expect(events).toEqual([
      { type: 'record-changed', id },
      { type: 'record-changed', id: record.id },
    ])
    await reader.refresh()
    expect(events).toHaveLength(2)
    await reader.close()
  })

  test('leaves nothing on disk', async () => {
    const { root, id, file } = await notebookWithArticle()
    await rm(join(root, '.cache'), { recursive: true, force: true })
    const before = (await readdir(root, { recursive: true })).toSorted()
    const reader = await openNotebook(root, { program: 'cli', readOnly: true })
    await reader.record(id)
    await editOutside(file, withHighlight)
    await reader.record(id)
    await reader.close()
    expect((await readdir(root, { recursive: true })).toSorted()).toEqual(before)
  })
})
