import { mkdir, readdir, readFile, rm, stat, symlink, truncate, utimes, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openNotebook, recoverNotebookFile } from '../../../electron/notebook/open.ts'
import { newNotebook, notebookWithArticle, stateOf } from './notebooks.ts'
import { anArticle, withHighlight } from './records.ts'

type Damage = (path: string, bytes: Buffer) => Promise<void>

const damages: [string, Damage][] = [
  ['is empty', (path) => truncate(path, 0)],
  ['is all zero bytes', (path, bytes) => writeFile(path, Buffer.alloc(bytes.length))],
  ['is cut in half', (path, bytes) => truncate(path, bytes.length >> 1)],
  ['has wrong types', (path) => writeFile(path, '{"schemaVersion":1,"id":7,"claims":{},"reading":[]}')],
  ['has no schema version', (path) => writeFile(path, '[]')],
  ['is not JSON', (path) => writeFile(path, '<html>503 Service Unavailable</html>')],
  ['is not UTF-8', (path, bytes) => writeFile(path, Buffer.concat([bytes, Buffer.from([0xff])]))],
]

async function damagedCopies(path: string): Promise<string[]> {
  const names = await readdir(dirname(path))
  return names.filter((name) => name.startsWith(`${basename(path)}.damaged-`))
}

describe.each(damages)('a file that %s', (_, damage) => {
  test('hides no other article, stays as it is, and gives way to its newest good version', async () => {
    const notebook = await newNotebook()
    const [first, second] = [anArticle('Eins'), anArticle('Zwei')]
    for (const { record, captures } of [first, second]) await notebook.add(record, captures)
    const id = first.record.id
    await notebook.update(id, (record) => withHighlight(record, 'one'))
    await notebook.update(id, (record) => withHighlight(record, 'two'))
    await notebook.close()
    const file = `articles/${id}/record.json`
    const path = join(notebook.folder, file)
    await damage(path, await readFile(path))
    const before = await stateOf(path)

    const again = await newNotebook(notebook.folder)
    expect(again.summaries().map((article) => article.id)).toEqual([second.record.id])
    expect(again.problems()).toEqual([
      {
        file,
        kind: 'damaged',
        reason: expect.any(String),
        article: id,
        good: { savedAt: expect.any(String), bytes: expect.any(Number) },
      },
    ])
    await expect(again.record(id)).rejects.toMatchObject({ code: 'file-damaged', detail: { file } })
    await expect(again.update(id, withHighlight)).rejects.toMatchObject({ code: 'file-damaged' })
    expect(await stateOf(path)).toEqual(before)

    await again.recover(file)
    expect(again.problems()).toEqual([])
    expect((await again.record(id)).highlights.map((highlight) => highlight.comment)).toEqual(['one'])
    expect(again.summaries()).toHaveLength(2)
    const [copy = ''] = await damagedCopies(path)
    expect(await stateOf(join(dirname(path), copy))).toEqual(before)
  })

  test('is named when it is the notebook file itself, and can be recovered', async () => {
    const { root } = await notebookWithArticle()
    const path = join(root, 'notebook.json')
    await damage(path, await readFile(path))
    const before = await stateOf(path)
    await expect(openNotebook(root, { program: 'cli' })).rejects.toMatchObject({
      code: 'file-damaged',
      detail: { file: 'notebook.json', reason: expect.any(String), good: expect.any(String) },
    })
    expect(await stateOf(path)).toEqual(before)
    await recoverNotebookFile(root, 'cli')
    expect((await newNotebook(root)).name).toBe('Desk')
    const [copy = ''] = await damagedCopies(path)
    expect(await stateOf(join(root, copy))).toEqual(before)
  })

  test('does not keep the notebook from opening when it is the inbox or the desk', async () => {
    const notebook = await newNotebook()
    await notebook.updateInbox((inbox) => ({ ...inbox, nextSeq: 1 }))
    await notebook.updateDesk((desk) => ({ ...desk, panes: { library: 30, cards: 30 } }))
    await notebook.close()
    const [inbox, desk] = [join(notebook.folder, 'inbox.json'), join(notebook.folder, 'desk.json')]
    for (const path of [inbox, desk]) await damage(path, await readFile(path))
    const before = await stateOf(inbox)

    const again = await newNotebook(notebook.folder)
    expect(again.problems()).toMatchObject([{ file: 'inbox.json', kind: 'damaged' }])
    await expect(again.inbox()).rejects.toMatchObject({ code: 'file-damaged' })
    await expect(again.updateInbox((found) => found)).rejects.toMatchObject({ code: 'file-damaged' })
    expect(await stateOf(inbox)).toEqual(before)
    expect(again.desk().panes.library).not.toBe(30)
    expect(await damagedCopies(desk)).toHaveLength(1)
    await again.recover('inbox.json')
    expect(again.problems()).toEqual([])
    expect((await again.inbox()).nextSeq).toBe(1)
  })
})

test('a file of evidence that was damaged is whole again when the same file is kept again', async () => {
  const notebook = await newNotebook()
  const bytes = Buffer.from('ein Foto')
  const kept = await notebook.keepFile(bytes, 'foto.jpg')
  await writeFile(join(notebook.folder, 'files', `${kept.sha256}.jpg`), 'ein')
  await expect(notebook.file(kept.sha256, kept.extension)).rejects.toMatchObject({ code: 'file-damaged' })
  await notebook.keepFile(bytes, 'foto.jpg')
  expect(Buffer.from(await notebook.file(kept.sha256, kept.extension))).toEqual(bytes)
})

describe('recovery', () => {
  test('prefers what is still in memory to any version on disk', async () => {
    const { root, id, file } = await notebookWithArticle()
    const notebook = await newNotebook(root)
    await notebook.update(id, (record) => withHighlight(record, 'last'))
    await truncate(file, 0)
    await expect(notebook.record(id)).rejects.toMatchObject({ code: 'file-damaged' })
    await expect(notebook.update(id, withHighlight)).rejects.toMatchObject({ code: 'file-damaged' })
    await notebook.recover(`articles/${id}/record.json`)
    expect((await notebook.record(id)).highlights.map((highlight) => highlight.comment)).toEqual(['last'])
  })

  test('knows the newest version by its name: times of files are those of a copy, and go back with a clock', async () => {
    const { root, id, file } = await notebookWithArticle()
    const work = async (...comments: string[]) => {
      const notebook = await newNotebook(root)
      for (const comment of comments) await notebook.update(id, (record) => withHighlight(record, comment))
      await notebook.close()
    }
    await work('one')
    await work('two', 'three', 'four')
    const versions = join(root, '.backup', 'articles', id, 'record.json')
    for (const [year, name] of ['previous', 'opened', 'added'].entries())
      await utimes(join(versions, name), 0, new Date(`${2020 + year}-01-01`))
    await truncate(file, 0)
    const notebook = await newNotebook(root)
    await notebook.recover(`articles/${id}/record.json`)
    const { highlights } = await notebook.record(id)
    expect(highlights.map(({ comment }) => comment)).toEqual(['one', 'two', 'three'])
  })

  test('brings back a record that is gone from an article folder', async () => {
    const { root, id, file } = await notebookWithArticle()
    await rm(file)
    const notebook = await newNotebook(root)
    expect(notebook.problems()).toMatchObject([
      { article: id, kind: 'damaged', reason: 'the file is missing' },
    ])
    await notebook.recover(`articles/${id}/record.json`)
    expect(await notebook.record(id)).toMatchObject({ id })
  })

  test('passes over versions that are damaged too, and says so when none is left', async () => {
    const { root, id, file } = await notebookWithArticle()
    const versions = join(root, '.backup', 'articles', id, 'record.json')
    for (const name of await readdir(versions)) await truncate(join(versions, name), 3)
    await truncate(file, 3)
    const notebook = await newNotebook(root)
    expect(notebook.problems()).toMatchObject([{ good: null }])
    await expect(notebook.recover(`articles/${id}/record.json`)).rejects.toMatchObject({
      code: 'nothing-to-recover',
    })
    expect((await readFile(file)).length).toBe(3)
  })

  test('touches nothing that is not damaged', async () => {
    const { root, id } = await notebookWithArticle()
    const notebook = await newNotebook(root)
    for (const file of [`articles/${id}/record.json`, 'notebook.json', '../../etc/passwd', ''])
      await expect(notebook.recover(file)).rejects.toMatchObject({ code: 'nothing-to-recover' })
  })
})

test('a byte order mark that an editor put before a file is passed over, and gone with the next save', async () => {
  const { root, id, file } = await notebookWithArticle()
  const files = [file, join(root, 'notebook.json')]
  for (const path of files) await writeFile(path, `\uFEFF${await readFile(path, 'utf8')}`)
  const notebook = await newNotebook(root)
  expect(notebook.problems()).toEqual([])
  expect(await notebook.record(id)).toMatchObject({ id })
  expect((await readFile(file, 'utf8')).startsWith('\uFEFF')).toBe(true)
  await notebook.update(id, withHighlight)
  expect((await readFile(file, 'utf8')).startsWith('{')).toBe(true)
})

test('a record is known to be whole by its bytes alone: one letter of it that is another is noticed', async () => {
  const { root, id, file } = await notebookWithArticle()
  const notebook = await newNotebook(root)
  await notebook.update(id, (record) => withHighlight(record, 'one'))
  await notebook.close()
  // Its bytes are known from here on.
  const known = await newNotebook(root)
  expect((await known.record(id)).highlights).toHaveLength(1)
  await known.close()
  const text = await readFile(file, 'utf8')
  const { atime, mtime } = await stat(file)
  await writeFile(file, text.replace('"yellow"', '"mellow"'))
  await utimes(file, atime, mtime)
  const again = await newNotebook(root)
  await expect(again.record(id)).rejects.toMatchObject({ code: 'file-damaged' })
})

test('a text that was read already is looked at again: what is no longer what came in is not shown', async () => {
  const notebook = await newNotebook()
  const { record, captures } = anArticle()
  await notebook.add(record, captures)
  const { sha256 = '' } = record.captures[0] ?? {}
  const text = await notebook.blocks(record.id, sha256)
  expect(await notebook.blocks(record.id, sha256)).toBe(text)
  const file = join(notebook.folder, 'articles', record.id, 'captures', `${sha256}.json`)
  const whole = await readFile(file, 'utf8')
  await writeFile(file, whole.replace('Minister', 'Monister'))
  await expect(notebook.blocks(record.id, sha256)).rejects.toMatchObject({ code: 'file-damaged' })

  // It is told until it is as it was, and keeps nobody from what does not need it.
  const told = { kind: 'text-damaged', article: record.id, good: null }
  expect(notebook.problems()).toMatchObject([told])
  await expect(notebook.recover(notebook.problems()[0]?.file ?? '')).rejects.toMatchObject({
    code: 'nothing-to-recover',
  })
  expect(await notebook.emptying(null)).toMatchObject({ staying: [] })
  await notebook.refresh()
  expect(notebook.problems()).toMatchObject([told])
  await writeFile(file, whole)
  await notebook.refresh()
  expect(notebook.problems()).toEqual([])
})

test('a text or an original whose file is gone is a damage, and no version that nobody knows', async () => {
  const notebook = await newNotebook()
  const { record, captures } = anArticle()
  await notebook.add(record, captures)
  const [info] = record.captures
  if (!info) throw new Error('an article has a capture')
  const folder = `articles/${record.id}/captures`
  for (const extension of ['json', info.extension])
    await rm(join(notebook.folder, folder, `${info.sha256}.${extension}`))
  const gone = (extension: string) => ({
    code: 'file-damaged',
    detail: { file: `${folder}/${info.sha256}.${extension}`, reason: 'the file is missing' },
  })
  await expect(notebook.blocks(record.id, info.sha256)).rejects.toMatchObject(gone('json'))
  await expect(notebook.original(record.id, info)).rejects.toMatchObject(gone(info.extension))
})

test('an article that cannot be read at all hides no other', async () => {
  const notebook = await newNotebook()
  const [loop, folder, good] = [anArticle('Eins'), anArticle('Zwei'), anArticle('Drei')]
  for (const { record, captures } of [loop, folder, good]) await notebook.add(record, captures)
  await notebook.close()
  const at = (id: string, ...rest: string[]): string => join(notebook.folder, 'articles', id, ...rest)
  await rm(at(loop.record.id), { recursive: true })
  await symlink(loop.record.id, at(loop.record.id))
  await rm(at(folder.record.id, 'record.json'))
  await mkdir(at(folder.record.id, 'record.json'))

  const again = await newNotebook(notebook.folder)
  expect(again.summaries().map((article) => article.id)).toEqual([good.record.id])
  expect(new Map(again.problems().map(({ article, kind }) => [article, kind]))).toEqual(
    new Map([loop, folder].map(({ record }) => [record.id, 'unreadable'])),
  )
  for (const { record } of [loop, folder])
    await expect(again.record(record.id)).rejects.toMatchObject({ code: 'file-unreadable' })
})
