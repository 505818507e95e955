import type { z } from 'zod'
import type { ErrorCode, ErrorDetail } from '../errors.ts'
import type { Id } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import { annotations } from './annotations.ts'
import { app } from './app.ts'
import { archive } from './archive.ts'
import { articles } from './articles.ts'
import { backups } from './backups.ts'
import { collections } from './collections.ts'
import { bundles } from './bundles.ts'
import { finding } from './finding.ts'
import { foreign } from './foreign.ts'
import { lens } from './lens.ts'
import { evidence } from './evidence.ts'
import { linking } from './linking.ts'
import type { Method } from './method.ts'
import { notebooks } from './notebooks.ts'
import { reports, type ReportPhase } from './reports.ts'
import { tags } from './tags.ts'
import { trash } from './trash.ts'
import { versions } from './versions.ts'
import type { UndoLabel, UndoState } from './undo.ts'
import type { AnnotationsChange, Loading, NotebookState } from './views.ts'

/** THE contract: everything a window can ask of the Node side. */
export const contract = {
  ...app,
  ...notebooks,
  ...backups,
  ...bundles,
  ...articles,
  ...trash,
  ...collections,
  ...annotations,
  ...archive,
  ...finding,
  ...foreign,
  ...versions,
  ...linking,
  ...evidence,
  ...tags,
  ...lens,
  ...reports,
}

export type MethodName = keyof typeof contract
export type InputOf<M extends MethodName> = z.input<(typeof contract)[M]['input']>
export type ParsedInputOf<M extends MethodName> = z.output<(typeof contract)[M]['input']>
export type OutputOf<M extends MethodName> =
  (typeof contract)[M] extends Method<z.ZodType, infer O> ? O : never

/** What the Node side implements: input already parsed. */
export type Api = { [M in MethodName]: (input: ParsedInputOf<M>) => Promise<OutputOf<M>> }

/** What the Node side tells every window by itself. */
export type ApiEvent =
  /** With `only`, nothing of the article but these annotations: no reason to read a long one again. */
  | { type: 'article-changed'; id: Id; only?: AnnotationsChange }
  /** Only an article's note was saved: no reason to read a long article again, as is done while one types. */
  | { type: 'note-changed'; id: Id; note: Note | null }
  /** The articles whose rows are to be asked for again; null when any of them may have changed, or the collections. */
  | { type: 'library-changed'; ids: readonly Id[] | null }
  | { type: 'notebook-changed'; notebook: NotebookState | null }
  /** How many articles the archive knows; null when it knows all. */
  | { type: 'loading-changed'; loading: Loading | null }
  | { type: 'undo-changed'; undo: UndoState }
  /** How many files of an edit that concerns many are saved. */
  | { type: 'edit-progress'; label: UndoLabel; done: number; total: number }
  /** How many of an article's passages have been looked for in the version that is coming in. */
  | { type: 'version-progress'; article: Id; done: number; total: number }
  /** A file was changed by another program; what could be merged was, `kept` names a copy of what could not. */
  | { type: 'outside-change'; file: string; kept: string | null }
  /** How far reading a source is: `done` of `total` pages, chapters or the like. */
  | { type: 'import-progress'; ticket: string; done: number; total: number }
  /** How many of its articles a report has read. */
  | { type: 'backup-progress'; ticket: string; done: number; total: number }
  | { type: 'report-progress'; ticket: string; phase: ReportPhase; done: number; total: number }
  /** How far packing a bundle or looking through one is. */
  | { type: 'bundle-progress'; ticket: string; done: number; total: number }
  | { type: 'menu'; command: string }
  /** There is something to be taken with `app.offered`. */
  | { type: 'offered' }

/** How an answer travels. */
export type Envelope<T = unknown> =
  | { ok: true; value: T }
  | { ok: false; code: ErrorCode; detail: ErrorDetail }
