import type { UndoLabel } from '../../shared/api/views.ts'
import type { ArticleRecord } from '../../shared/model/article.ts'
import type { ClaimHolder } from '../../shared/model/claim-edits.ts'
import type { Id } from '../../shared/model/id.ts'
import type { Change, Changed } from '../notebook/types.ts'
import { writable, type Context, type Opened } from './context.ts'
import { now } from './now.ts'
import { partOfArticle, partOfInbox, revertArticle, revertClaims, type Part, type Step } from './step.ts'
import { tell } from './tell.ts'

/** Changes an article so that it can be taken back, and tells the windows once it is durable. */
export async function editArticle(
  context: Context,
  label: UndoLabel,
  home: Id,
  change: (record: ArticleRecord) => ArticleRecord,
): Promise<ArticleRecord> {
  const [changed] = await editAll(context, label, [{ home, change }])
  return changed?.after as ArticleRecord
}

/** Changes a claim where it lives, an article's record or the inbox (null), so that it can be taken back. */
export async function editClaims(
  context: Context,
  label: UndoLabel,
  home: Id | null,
  change: <H extends ClaimHolder>(holder: H) => H,
): Promise<void> {
  await editAll(context, label, [{ home, change }])
}

/** Changes several homes as one: all of it is saved or none, and one step takes it back. `saved` counts them. */
export async function editAll(
  context: Context,
  label: UndoLabel,
  changes: readonly Change[],
  saved?: (done: number) => void,
): Promise<Changed[]> {
  const opened = writable(context)
  const changed = await opened.notebook.updateAll(changes, saved)
  const step = stepOf(label, changed)
  if (step) {
    opened.journal.push(step)
    context.emit({ type: 'undo-changed', undo: opened.journal.state() })
  }
  tell(context, opened, changed, step)
  return changed
}

/** Puts back what `step` changed, the last part first, and answers with the step that leads back. */
export async function revertStep(context: Context, opened: Opened, step: Step): Promise<Step | null> {
  const at = now()
  const changed = await opened.notebook.updateAll(step.parts.toReversed().map((part) => backwards(part, at)))
  const back = stepOf(step.label, changed)
  tell(context, opened, changed, back)
  return back
}

function backwards(part: Part, at: string): Change {
  const { home } = part
  return home === null
    ? { home, change: (inbox) => revertClaims(inbox, part, at) }
    : { home, change: (record) => revertArticle(record, part, at) }
}

function stepOf(label: UndoLabel, changed: readonly Changed[]): Step | null {
  const parts = changed.flatMap(
    (one) =>
      (one.home === null ? partOfInbox(one.before, one.after) : partOfArticle(one.before, one.after)) ?? [],
  )
  return parts.length > 0 ? { label, parts } : null
}
