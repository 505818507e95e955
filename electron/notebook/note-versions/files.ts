import { readdir, readFile, rm } from 'node:fs/promises'
import { uuidv7 } from 'uuidv7'
import { BelegError } from '../../../shared/errors.ts'
import { reasons } from '../../../shared/reasons.ts'
import type { Id } from '../../../shared/model/id.ts'
import type { Note } from '../../../shared/model/note.ts'
import { noteVersionName, type NoteVersionFile } from '../../../shared/model/note-version.ts'
import { sha256Of } from '../captures.ts'
import { readError, saveError } from '../store/disk-errors.ts'
import { makeFolder, syncFolder, writeWhole } from '../store/durable-file.ts'
import { encodeFile, parseFile } from '../store/file-kind.ts'
import { noteVersionKind } from '../store/kinds.ts'
import {
  articleFolder,
  isArticleFolder,
  NOTE_VERSIONS,
  noteVersionFile,
  timeInName,
  within,
} from '../paths.ts'
import { isMissing, stampOf } from '../store/stamp.ts'

const folderOf = (article: Id): string => `${articleFolder(article)}/${NOTE_VERSIONS}`

/** The names of the versions of an article's note that are kept, oldest first. @throws `file-unreadable` */
export async function listNoteVersions(root: string, article: Id): Promise<string[]> {
  const folder = folderOf(article)
  if (!isArticleFolder(article)) return []
  try {
    const names = await readdir(within(root, folder))
    const versions = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5))
    return versions.filter((version) => noteVersionName.test(version)).toSorted()
  } catch (error) {
    if (isMissing(error)) return []
    throw readError(error, folder)
  }
}

/**
 * A kept version, compared with the hash in its name.
 * @throws BelegError `note-version-not-found`, `file-damaged`, `newer-version`, `file-unreadable`
 */
export async function readNoteVersion(root: string, article: Id, version: string): Promise<Note> {
  const missing = new BelegError('note-version-not-found', { id: article, version })
  if (!isArticleFolder(article) || !noteVersionName.test(version)) throw missing
  const file = noteVersionFile(article, version)
  const bytes = await readFile(within(root, file)).catch((error: unknown) => {
    throw isMissing(error) ? missing : readError(error, file)
  })
  const { schemaVersion: _, ...note } = parseFile(bytes, file, noteVersionKind).value
  if (!version.endsWith(hashIn(bytes)))
    throw new BelegError('file-damaged', { file, reason: reasons.otherName })
  return note
}

/**
 * Keeps a note as a version of its own, durable; what is there is never written again.
 * @throws BelegError `disk-full`, `permission-denied`, `disk-failed`
 */
export async function keepNoteVersion(root: string, article: Id, note: Note): Promise<void> {
  const bytes = encodeFile({ schemaVersion: 1, ...note } satisfies NoteVersionFile)
  const version = `${timeInName(new Date(note.updatedAt))}-${hashIn(bytes)}`
  const file = noteVersionFile(article, version)
  try {
    if ((await stampOf(within(root, file))) !== null) return
    await makeFolder(within(root, folderOf(article)))
    const temporary = within(root, `${articleFolder(article)}/${version}.${uuidv7()}.tmp`)
    await writeWhole(within(root, file), bytes, temporary)
    await syncFolder(within(root, folderOf(article)))
  } catch (error) {
    throw saveError(error, file)
  }
}

/** Lets a version go for good. */
export async function dropNoteVersion(root: string, article: Id, version: string): Promise<void> {
  await rm(within(root, noteVersionFile(article, version)), { force: true })
}

function hashIn(bytes: Uint8Array): string {
  return sha256Of(bytes).slice(0, 16)
}
