import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { ArticleRecord } from '../../shared/model/article.ts'
import type { CaptureFile } from '../../shared/model/capture.ts'
import type { Sha256 } from '../../shared/model/id.ts'
import { sha256Of } from './captures.ts'
import { saveError } from './store/disk-errors.ts'
import { makeFolder, renamePatiently, syncFolder, writeNew } from './store/durable-file.ts'
import { encodeFile, validated } from './store/file-kind.ts'
import { captureKind, recordKind } from './store/kinds.ts'
import {
  articleFolder,
  ARTICLES,
  captureFile,
  imageFile,
  importingFolder,
  originalFile,
  recordFile,
  within,
} from './paths.ts'
import type { NewCapture } from './types.ts'
import { keepAdded } from './store/versions.ts'

/**
 * Puts an article on disk: the originals, the captures, their pictures, the record, all in a folder of its own that gets the article's
 * name when everything in it is durable. A crash before that leaves nothing that is listed.
 * @returns the SHA-256 of the record's bytes, which are valid
 * @throws BelegError `disk-full`, `permission-denied`, `disk-failed`
 */
export async function addArticle(
  root: string,
  record: ArticleRecord,
  captures: readonly NewCapture[],
): Promise<Sha256> {
  const bytes = encodeFile(validated(record, recordKind(record.id)))
  const files = new Map(captures.flatMap(filesOf))
  const folders = new Set([...files.keys()].map((name) => dirname(name)))
  const building = within(root, importingFolder(record.id))
  const finished = within(root, articleFolder(record.id))
  try {
    await makeFolder(within(root, ARTICLES))
    for (const folder of folders) await mkdir(`${building}/${folder}`, { recursive: true })
    for (const [name, content] of files) await writeNew(`${building}/${name}`, content)
    for (const folder of folders) await syncFolder(`${building}/${folder}`)
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
  return sha256Of(bytes)
}

/** A capture's files by their names in the article's folder. */
export function filesOf({ info, blocks, images, original }: NewCapture): [string, Uint8Array][] {
  const { sha256, textSha256, extension } = info
  const file: CaptureFile = { schemaVersion: 2, sha256, textSha256, blocks }
  return [
    [originalFile(sha256, extension), original],
    [captureFile(sha256), encodeFile(validated(file, captureKind))],
    ...images.map(({ sha256, mime, bytes }): [string, Uint8Array] => [imageFile(sha256, mime), bytes]),
  ]
}
