import { mkdir, rename, rm } from 'node:fs/promises'
import type { ArticleRecord } from '../../shared/model/article.ts'
import type { CaptureFile } from '../../shared/model/capture.ts'
import { saveError } from './disk-errors.ts'
import { makeFolder, renamePatiently, syncFolder, writeNew } from './durable-file.ts'
import { encodeFile, validated } from './file-kind.ts'
import { captureKind, recordKind } from './kinds.ts'
import {
  articleFolder,
  ARTICLES,
  captureFile,
  importingFolder,
  originalFile,
  recordFile,
  within,
} from './paths.ts'
import type { NewCapture } from './types.ts'
import { keepAdded } from './versions.ts'

/**
 * Puts an article on disk: the originals, the captures, the record, all in a folder of its own that gets the article's
 * name when everything in it is durable. A crash before that leaves nothing that is listed.
 * @throws BelegError `disk-full`, `permission-denied`, `disk-failed`
 */
export async function addArticle(
  root: string,
  record: ArticleRecord,
  captures: readonly NewCapture[],
): Promise<void> {
  const bytes = encodeFile(validated(record, recordKind(record.id)))
  const files = captures.flatMap(filesOf)
  const building = within(root, importingFolder(record.id))
  const finished = within(root, articleFolder(record.id))
  try {
    await makeFolder(within(root, ARTICLES))
    await mkdir(`${building}/captures`, { recursive: true })
    for (const [name, content] of files) await writeNew(`${building}/${name}`, content)
    await syncFolder(`${building}/captures`)
    await writeNew(`${building}/record.json`, bytes)
    await syncFolder(building)
    await keepAdded(root, recordFile(record.id), bytes)
    await renamePatiently(building, finished)
    await syncFolder(within(root, ARTICLES)).catch(async (error: unknown) => {
      await rename(finished, building)
      throw error
    })
  } catch (error) {
    await rm(building, { recursive: true, force: true }).catch(() => undefined)
    throw saveError(error, recordFile(record.id))
  }
}

function filesOf({ info, blocks, original }: NewCapture): [string, Uint8Array][] {
  const { sha256, textSha256, extension } = info
  const file: CaptureFile = { schemaVersion: 1, sha256, textSha256, blocks }
  return [
    [originalFile(sha256, extension), original],
    [captureFile(sha256), encodeFile(validated(file, captureKind))],
  ]
}
