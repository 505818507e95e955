import { rm } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { uuidv7 } from 'uuidv7'
import type { Id } from '../../shared/model/id.ts'
import { filesOf } from './add-article.ts'
import { saveError } from './store/disk-errors.ts'
import { makeFolder, renamePatiently, syncFolder, writeNew } from './store/durable-file.ts'
import { articleFolder, captureFile, within } from './paths.ts'
import { stampOf } from './store/stamp.ts'
import type { NewCapture } from './types.ts'

/**
 * Puts a further capture's files into an article's folder, each whole or not at all, and makes them durable: the record may name
 * them then. Until they are whole they lie beside the record under names that the next opening tidies away.
 * @returns takes away again what was not there before, for when the record cannot be saved
 * @throws BelegError `disk-full`, `permission-denied`, `disk-failed`
 */
export async function addCaptureFiles(
  root: string,
  article: Id,
  capture: NewCapture,
): Promise<() => Promise<void>> {
  const folder = within(root, articleFolder(article))
  const files = [...new Map(filesOf(capture))].map(([name, content]) => ({
    content,
    path: within(folder, name),
    temporary: `${folder}/${basename(name)}.${uuidv7()}.tmp`,
  }))
  const folders = new Set(files.map(({ path }) => dirname(path)))
  const added: string[] = []
  const takeBack = async (): Promise<void> => {
    const left = [...added, ...files.map(({ temporary }) => temporary)]
    for (const path of left) await rm(path, { force: true }).catch(() => undefined)
  }
  try {
    for (const folder of folders) await makeFolder(folder)
    for (const { temporary, content } of files) await writeNew(temporary, content)
    for (const { temporary, path } of files) {
      if ((await stampOf(path)) === null) added.push(path)
      await renamePatiently(temporary, path)
    }
    for (const folder of folders) await syncFolder(folder)
    return takeBack
  } catch (error) {
    await takeBack()
    throw saveError(error, `${articleFolder(article)}/${captureFile(capture.info.sha256)}`)
  }
}
