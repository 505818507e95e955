import { readdir } from 'node:fs/promises'
import { uuidv7 } from 'uuidv7'
import { BelegError } from '../../shared/errors.ts'
import { reasons } from '../../shared/reasons.ts'
import type { NotebookFile } from '../../shared/model/notebook.ts'
import { readError, saveError } from './store/disk-errors.ts'
import { DurableAdapter, type Writing } from './store/durable-adapter.ts'
import { makeFolder } from './store/durable-file.ts'
import { notebookKind } from './store/kinds.ts'
import { ARTICLES, BACKUP, CACHE, isTemporary, LOCK, NOTEBOOK, within } from './paths.ts'
import { isMissing, systemCode } from './store/stamp.ts'

/** What systems put into every folder they show. */
const droppings = ['.DS_Store', 'desktop.ini', 'Thumbs.db']

/**
 * Whether there is a notebook at `root`, or room for one; what a killed creation left counts as room.
 * @throws BelegError `folder-not-a-notebook` where there is neither, `file-unreadable`
 */
export async function lookAtFolder(root: string): Promise<'notebook' | 'vacant'> {
  try {
    const names = await readdir(root)
    if (names.includes(NOTEBOOK) || names.includes(BACKUP)) return 'notebook'
    const foreign = names.filter((name) => !isRoom(name))
    if (foreign.length > 0 || (await readdir(within(root, ARTICLES)).catch(() => [])).length > 0)
      throw new BelegError('folder-not-a-notebook', { folder: root, reason: reasons.otherFiles })
    return 'vacant'
  } catch (error) {
    if (systemCode(error) === 'ENOTDIR') throw new BelegError('folder-not-a-notebook', { folder: root })
    if (isMissing(error)) return 'vacant'
    throw readError(error, root)
  }
}

/** Makes an empty notebook; the folder of a killed creation is made whole. @throws what saving throws */
export async function createNotebook(root: string, name: string, writing: Writing): Promise<NotebookFile> {
  const adapter = new DurableAdapter(root, NOTEBOOK, notebookKind, writing)
  const file: NotebookFile = { schemaVersion: 1, id: uuidv7(), name, createdAt: new Date().toISOString() }
  try {
    await makeFolder(within(root, ARTICLES))
    await adapter.write(file)
  } catch (error) {
    throw saveError(error, NOTEBOOK)
  }
  return file
}

function isRoom(name: string): boolean {
  const ours = [ARTICLES, CACHE].includes(name) || name.startsWith(LOCK) || isTemporary(name)
  return ours || droppings.includes(name)
}
