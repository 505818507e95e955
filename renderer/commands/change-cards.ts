import type { CardChange } from '../../shared/api/annotations.ts'
import type { Id } from '../../shared/model/id.ts'
import type { Messages } from '../../shared/i18n/index.ts'
import { useHandles } from '../state/article/handles.ts'
import { tellWords } from '../state/window/notices.ts'
import { tellUndoable } from '../state/window/undoable.ts'
import { save } from '../state/window/save.ts'
import { useCardSelection } from '../state/cards/card-selection.ts'
import { keepFocus } from './keep-focus.ts'
import type { Card } from '../state/cards/cards.ts'

/** Changes several cards of an article in one step of undo; then none is selected any more. */
export async function changeCards(article: Id, cards: readonly Card[], change: CardChange): Promise<void> {
  const claims = cards.flatMap((card) => (card.kind === 'claim' ? [card.claim.id] : []))
  const highlights = cards.flatMap((card) => (card.kind === 'highlight' ? [card.key] : []))
  const { changed } = await save('cards.bulk', { article, claims, highlights, change })
  leaveCards()
  // Where nothing changed, the newest step is another one.
  const told = (m: Messages) =>
    change.type === 'trash' ? m.cardsBulkTrashed(changed) : m.cardsBulkDone(changed)
  if (changed > 0) await tellUndoable(told)
  else tellWords(told)
}

/** No card is selected any more. Who was at the cards is still there. */
export function leaveCards(): void {
  const side = document.querySelector('[data-panel]#side')
  const { activeElement, body } = document
  useCardSelection.getState().clear()
  if (activeElement === body || side?.contains(activeElement)) useHandles.getState().cards?.focus()
  keepFocus(side)
}
