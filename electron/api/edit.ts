import { isDeepStrictEqual } from 'node:util'
import type { UndoLabel } from '../../shared/api/views.ts'
import { isLive, type ArticleRecord } from '../../shared/model/article.ts'
import { statuses } from '../../shared/model/claim.ts'
import type { ClaimHolder } from '../../shared/model/claim-edits.ts'
import type { Id } from '../../shared/model/id.ts'
import { writable, type Context, type Opened } from './context.ts'
import { revertArticle, revertClaims, stepInArticle, stepInInbox, type Step } from './step.ts'
import { now } from './now.ts'

/** Changes an article so that it can be taken back, and tells the windows once it is durable. */
export async function editArticle(
  context: Context,
  label: UndoLabel,
  id: Id,
  change: (record: ArticleRecord) => ArticleRecord,
): Promise<ArticleRecord> {
  const opened = writable(context)
  const edit = await applyToArticle(opened, label, id, change)
  remember(context, opened, edit.step)
  tell(context, opened, edit)
  return edit.after
}

/** Changes a claim where it lives, an article's record or the inbox (null), so that it can be taken back. */
export async function editClaims(
  context: Context,
  label: UndoLabel,
  home: Id | null,
  change: <H extends ClaimHolder>(holder: H) => H,
): Promise<void> {
  if (home !== null) return void (await editArticle(context, label, home, change))
  const opened = writable(context)
  const step = await applyToInbox(opened, label, change)
  remember(context, opened, step)
  tellOfInbox(context, opened, step)
}

/** Puts back what `step` changed, in one durable save, and answers with the step that leads back. */
export async function revertStep(context: Context, opened: Opened, step: Step): Promise<Step | null> {
  const at = now()
  if (step.home === null) {
    const back = await applyToInbox(opened, step.label, (inbox) => revertClaims(inbox, step, at))
    tellOfInbox(context, opened, back)
    return back
  }
  const edit = await applyToArticle(opened, step.label, step.home, (record) =>
    revertArticle(record, step, at),
  )
  tell(context, opened, edit)
  return edit.step
}

interface Edit {
  before: ArticleRecord
  after: ArticleRecord
  step: Step | null
}

async function applyToArticle(
  { notebook }: Opened,
  label: UndoLabel,
  id: Id,
  change: (record: ArticleRecord) => ArticleRecord,
): Promise<Edit> {
  let edit: Edit | undefined
  const saved = await notebook.update(id, (before) => {
    const after = change(before)
    edit = { before, after, step: stepInArticle(label, before, after) }
    return after
  })
  return edit ?? { before: saved, after: saved, step: null }
}

async function applyToInbox(
  { notebook }: Opened,
  label: UndoLabel,
  change: <H extends ClaimHolder>(holder: H) => H,
): Promise<Step | null> {
  let step: Step | null = null
  await notebook.updateInbox((before) => {
    const after = change(before)
    step = stepInInbox(label, before, after)
    return after
  })
  return step
}

function remember(context: Context, { journal }: Opened, step: Step | null): void {
  if (!step) return
  journal.push(step)
  context.emit({ type: 'undo-changed', undo: journal.state() })
}

function tell(context: Context, opened: Opened, { before, after, step }: Edit): void {
  context.emit({ type: 'article-changed', id: after.id })
  tellOfClaims(context, opened, step, after.id)
  if (!isDeepStrictEqual(libraryRow(before), libraryRow(after))) context.emit({ type: 'library-changed' })
}

function tellOfInbox(context: Context, opened: Opened, step: Step | null): void {
  tellOfClaims(context, opened, step)
  context.emit({ type: 'library-changed' })
}

/** A claim shows in every article it appears in. */
function tellOfClaims(context: Context, { notebook }: Opened, step: Step | null, told?: Id): void {
  const articles = new Set(step?.claims.flatMap((change) => notebook.articlesOf(change.id)))
  for (const id of articles) if (id !== told) context.emit({ type: 'article-changed', id })
}

/** What the library shows of an article. */
function libraryRow(record: ArticleRecord): unknown[] {
  const claims = record.claims.filter(isLive)
  return [
    ...[record.title, record.authors, record.publisher, record.url, record.published, record.language],
    record.trashedAt,
    record.captures.length,
    record.highlights.filter(isLive).length,
    statuses.map((status) => claims.filter((claim) => claim.status === status).length),
  ]
}
