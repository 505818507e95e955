import { mkdir, open, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newNotebook, notebookWithArticle } from './notebooks.ts'

test('a copy that a sync tool left is named and left alone', async () => {
  const { root, id } = await notebookWithArticle()
  const names = [
    "record (Jane's conflicted copy 2025-07-13).json",
    'record (1).json',
    'record (SFConflict jane@example.org 2025-07-13-10-10-10).json',
    'record - Kopie.json',
    'record 2.json',
    'record-LAPTOP-7.json',
    'record.sync-conflict-20250713-101010-ABCDEFG.json',
  ]
  for (const name of names) {
    const handle = await open(join(root, 'articles', id, name), 'w')
    await handle.close()
  }
  const notebook = await newNotebook(root)
  expect(notebook.problems().map(({ file, kind, article }) => ({ file, kind, article }))).toEqual(
    names.toSorted().map((name) => ({ file: `articles/${id}/${name}`, kind: 'conflict-copy', article: id })),
  )
  await notebook.close()
  expect(await readdir(join(root, 'articles', id))).toEqual(expect.arrayContaining(names))
})

test('a copy of an article, or one beside the inbox while the notebook is open, is named too', async () => {
  const { root, id } = await notebookWithArticle()
  await mkdir(join(root, 'articles', `${id} 2`))
  const notebook = await newNotebook(root)
  const copies = () => notebook.problems().map(({ file }) => file)
  expect(copies()).toEqual([`articles/${id} 2`])
  await writeFile(join(root, 'inbox (1).json'), '')
  await notebook.refresh()
  expect(copies()).toEqual([`articles/${id} 2`, 'inbox (1).json'])
  await rm(join(root, 'inbox (1).json'))
  await notebook.refresh()
  expect(copies()).toEqual([`articles/${id} 2`])
})
