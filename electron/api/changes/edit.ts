import type { UndoLabel } from '../../../shared/api/undo.ts'
import type { ArticleRecord } from '../../../shared/model/article.ts'
import type { ClaimHolder } from '../../../shared/model/claim-edits.ts'
import type { Id } from '../../../shared/model/id.ts'
import type { Change, Changed } from '../../notebook/types.ts'
import { writable, type Context, type Opened } from '../context.ts'
import { now } from '../now.ts'
import { partOfArticle, partOfInbox, revertArticle, revertInbox, type Part, type Step } from './step.ts'
import { changesOnlyAnnotations } from './annotations-changed.ts'
import { changesLibrary, tell, type Edited } from './tell.ts'

/** From how many files on an edit takes long enough to tell how far it is. */
const MANY = 20

/** Changes an article so that it can be taken back, and tells the windows once it is durable. */
export async function editArticle(
  context: Context,
  label: UndoLabel,
  home: Id,
  change: (record: ArticleRecord) => ArticleRecord,
): Promise<ArticleRecord> {
  let after: ArticleRecord | undefined
  await editAll(context, label, [{ home, change }], (changed) => {
    if (changed.home !== null) after = changed.after
  })
  return after ?? context.opened().notebook.record(home)
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

/** What an edit came to: how many homes have another record now, and what of that can be taken back. */
export interface Done {
  homes: number
  parts: Part[]
}

/**
 * Changes several homes as one: all of it is saved or none, and one step takes it back, if anything has changed that can be taken back.
 * The windows hear how far it is.
 */
export async function editAll(
  context: Context,
  label: UndoLabel,
  changes: readonly Change[],
  saved: (changed: Changed) => void = () => undefined,
): Promise<Done> {
  const opened = writable(context)
  const { homes, parts } = await apply(context, opened, label, changes, saved)
  if (parts.length > 0) {
    opened.journal.push({ label, parts })
    context.emit({ type: 'undo-changed', undo: opened.journal.state() })
  }
  return { homes, parts }
}

/** Puts back what `step` changed, the last part first, and answers with the step that leads back. */
export async function revertStep(context: Context, opened: Opened, step: Step): Promise<Step | null> {
  const at = now()
  const changes = step.parts.toReversed().map((part) => backwards(part, at))
  const { parts } = await apply(context, opened, step.label, changes)
  return parts.length > 0 ? { label: step.label, parts } : null
}

async function apply(
  context: Context,
  opened: Opened,
  label: UndoLabel,
  changes: readonly Change[],
  saved: (changed: Changed) => void = () => undefined,
): Promise<{ homes: number; parts: Part[] }> {
  const told = progress(context, label, changes.length)
  const edits = await opened.notebook.updateAll(changes, (changed, done): Edited => {
    told(done)
    saved(changed)
    return {
      home: changed.home,
      part: partOf(changed),
      annotationsOnly: changesOnlyAnnotations(changed),
      library: changesLibrary(changed),
    }
  })
  await tell(context, opened, edits)
  return { homes: edits.length, parts: edits.flatMap(({ part }) => part ?? []) }
}

/** Tells a hundred times at most; what is done at once is not worth a word. */
function progress(context: Context, label: UndoLabel, total: number): (done: number) => void {
  const every = Math.max(MANY, Math.ceil(total / 100))
  return (done) => {
    if (total > MANY && (done % every === 0 || done === total))
      context.emit({ type: 'edit-progress', label, done, total })
  }
}

function partOf(changed: Changed): Part | null {
  return changed.home === null
    ? partOfInbox(changed.before, changed.after)
    : partOfArticle(changed.before, changed.after)
}

function backwards(part: Part, at: string): Change {
  const { home } = part
  return home === null
    ? { home, change: (inbox) => revertInbox(inbox, part, at) }
    : { home, change: (record) => revertArticle(record, part, at) }
}
