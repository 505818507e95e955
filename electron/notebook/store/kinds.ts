import { ArticleRecord } from '../../../shared/model/article.ts'
import { CaptureFile } from '../../../shared/model/capture.ts'
import type { Id } from '../../../shared/model/id.ts'
import { DeskFile } from '../../../shared/model/desk.ts'
import { NoteVersionFile } from '../../../shared/model/note-version.ts'
import { InboxFile, NotebookFile } from '../../../shared/model/notebook.ts'
import type { FileKind } from './file-kind.ts'
import { captureMigrations, inboxMigrations, recordMigrations } from '../migrations/index.ts'
import { articleOf, DESK, INBOX, NOTEBOOK } from '../paths.ts'

/** Every kind of JSON file in a notebook, with the way from its older schema versions. */
export const notebookKind: FileKind<NotebookFile> = { version: 1, schema: NotebookFile, migrations: [] }
export const inboxKind: FileKind<InboxFile> = {
  version: 2,
  schema: InboxFile,
  migrations: inboxMigrations,
  lists: ['claims'],
}
export const deskKind: FileKind<DeskFile> = { version: 1, schema: DeskFile, migrations: [] }
export const captureKind: FileKind<CaptureFile> = {
  version: 2,
  schema: CaptureFile,
  migrations: captureMigrations,
}

export const noteVersionKind: FileKind<NoteVersionFile> = {
  version: 1,
  schema: NoteVersionFile,
  migrations: [],
}

/** The record of one article: a record that a copy brought into another article's folder is not that article's. */
export function recordKind(id: Id): FileKind<ArticleRecord> {
  const schema = ArticleRecord.refine((record) => record.id === id, {
    path: ['id'],
    error: 'this is the record of another article',
  })
  return { version: 3, schema, migrations: recordMigrations, lists: ['highlights', 'claims', 'appearances'] }
}

/** The kind of a file by its name; null for files that are not JSON of ours. */
export function kindOf(file: string): FileKind<object> | null {
  if (file === NOTEBOOK) return notebookKind
  if (file === INBOX) return inboxKind
  if (file === DESK) return deskKind
  const article = articleOf(file)
  return article !== null && file.endsWith('/record.json') ? recordKind(article) : null
}
