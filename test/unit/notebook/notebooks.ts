import { mkdtemp, rm, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openNotebook } from '../../../electron/notebook/open.ts'
import type { Notebook } from '../../../electron/notebook/types.ts'
import { anArticle } from './records.ts'

/** A folder that is gone when the test is. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'beleg-notebook-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A new notebook in a folder of its own, closed when the test is over. */
export async function newNotebook(folder?: string): Promise<Notebook> {
  const notebook = await openNotebook(folder ?? (await temporaryFolder()), {
    program: 'desktop',
    create: { name: 'Desk' },
  })
  onTestFinished(() => notebook.close())
  return notebook
}

/** A closed notebook with one article in it, and the way to its files. */
export async function notebookWithArticle(): Promise<{ root: string; id: string; file: string }> {
  const notebook = await newNotebook()
  const { record, captures } = anArticle()
  await notebook.add(record, captures)
  await notebook.close()
  const file = join(notebook.folder, 'articles', record.id, 'record.json')
  return { root: notebook.folder, id: record.id, file }
}

/** Which file it is and what is in it: the same where nothing was written there. */
export async function stateOf(path: string): Promise<{ ino: number; bytes: string }> {
  return { ino: (await stat(path)).ino, bytes: (await readFile(path)).toString('base64') }
}
