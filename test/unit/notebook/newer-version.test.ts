import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openNotebook } from '../../../electron/notebook/open.ts'
import { newNotebook, notebookWithArticle, stateOf } from './notebooks.ts'
import { withHighlight } from './records.ts'

describe('a file of a newer version', () => {
  test('is refused and left byte by byte as it is', async () => {
    const { root, id, file } = await notebookWithArticle()
    const newer = (await readFile(file, 'utf8')).replace('"schemaVersion": 3', '"schemaVersion": 4')
    await writeFile(file, newer)
    const before = await stateOf(file)
    const notebook = await newNotebook(root)
    expect(notebook.problems()).toMatchObject([{ article: id, kind: 'newer-version', good: null }])
    await expect(notebook.record(id)).rejects.toMatchObject({ code: 'newer-version' })
    await expect(notebook.update(id, withHighlight)).rejects.toMatchObject({ code: 'newer-version' })
    await expect(notebook.recover(`articles/${id}/record.json`)).rejects.toMatchObject({
      code: 'nothing-to-recover',
    })
    await notebook.close()
    expect(await stateOf(file)).toEqual(before)
  })

  test('is named where it is a text, keeps nobody from other work, and is read when it can be', async () => {
    const { root, id } = await notebookWithArticle()
    const notebook = await newNotebook(root)
    const [{ sha256 } = { sha256: '' }] = (await notebook.record(id)).captures
    const file = `articles/${id}/captures/${sha256}.json`
    const path = join(root, file)
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace(/"schemaVersion": ?2/, '"schemaVersion": 3'))
    const before = await stateOf(path)
    await expect(notebook.blocks(id, sha256)).rejects.toMatchObject({ code: 'newer-version' })
    expect(notebook.problems()).toMatchObject([{ file, article: id, kind: 'newer-version', good: null }])
    await notebook.update(id, withHighlight)
    expect(await notebook.emptying(null)).toMatchObject({ articles: new Set() })
    expect(await stateOf(path)).toEqual(before)
    await writeFile(path, text)
    await notebook.refresh()
    expect(notebook.problems()).toEqual([])
  })

  test('is left alone where it is the desk, whose changes live as long as the window', async () => {
    const { root } = await notebookWithArticle()
    const path = join(root, 'desk.json')
    await writeFile(path, '{"schemaVersion":99}')
    const before = await stateOf(path)
    const notebook = await newNotebook(root)
    await notebook.updateDesk((desk) => ({ ...desk, panes: { library: 30, cards: 30 } }))
    expect(notebook.desk().panes).toEqual({ library: 30, cards: 30 })
    await notebook.close()
    expect(await stateOf(path)).toEqual(before)
  })

  test('keeps the whole notebook closed when it is the notebook file', async () => {
    const { root } = await notebookWithArticle()
    const path = join(root, 'notebook.json')
    await writeFile(path, '{"schemaVersion":99}')
    const before = await stateOf(path)
    await expect(openNotebook(root, { program: 'cli' })).rejects.toMatchObject({ code: 'newer-version' })
    expect(await stateOf(path)).toEqual(before)
  })
})
