import type { CardChange } from '../../shared/api/annotations.ts'
import type { Id } from '../../shared/model/id.ts'
import { useHandles } from '../state/article/handles.ts'
import { tellWords } from '../state/window/notices.ts'
import { save } from '../state/window/save.ts'
import { useCardSelection } from '../state/cards/card-selection.ts'
import { keepFocus } from './keep-focus.ts'
import type { Card } from '../state/cards/cards.ts'

/** Changes several cards of an article in one step of undo; then none is selected any more. */
export async function changeCards(article: Id, cards: readonly Card[], change: CardChange): Promise<void> {
  const claims = cards.flatMap((card) => (card.kind === 'claim' ? [card.claim.id] : []))
  const highlights = cards.flatMap((card) => (card.kind === 'highlight' ? [card.key] : []))
  const { changed } = await save('cards.bulk', { article, claims, highlights, change })
  useCardSelection.getState().clear()
  tellWords((m) => m.cardsBulkDone(changed))
  useHandles.getState().cards?.focus()
  keepFocus(document.querySelector('[data-panel]#side'))
}
