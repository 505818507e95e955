import type { UndoState, UndoStep } from '../../../shared/api/undo.ts'
import type { Id } from '../../../shared/model/id.ts'
import { useArticle } from '../article/article.ts'
import { useFocus } from '../article/focus.ts'

interface Trashed {
  card: Id
  /** The card that became active in its place. */
  next: Id | null
}

/** The card that was moved to the trash, by the step of undo that takes it back, or makes it again. */
const trashed = new Map<number, Trashed>()

/** Remembers what a step of undo brings back. */
export function rememberTrashed(step: number, card: Trashed): void {
  trashed.set(step, card)
}

/** Before a step is made again: with the card that goes, the focus would go. */
export function leaveTrashed(step: UndoStep | null | undefined): void {
  const moved = step && trashed.get(step.id)
  const { active, activate } = useFocus.getState()
  if (moved && active === moved.card) activate(moved.next)
}

/** Makes a card that is brought back to the article that is read the active one. */
export function followTrashed(direction: keyof UndoState, done: UndoStep, { undo, redo }: UndoState): void {
  const moved = trashed.get(done.id)
  if (!moved) return
  const back = direction === 'undo' ? redo : undo
  if (back) trashed.set(back.id, moved)
  if (direction === 'undo' && done.article === useArticle.getState().wanted)
    useFocus.getState().activate(moved.card)
}
