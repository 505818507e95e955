import type { Id } from '../../shared/model/id.ts'
import type { CommandId } from '../../shared/commands.ts'
import { useArticle } from '../state/article/article.ts'
import { listedCards } from '../state/cards/card-list.ts'
import { selectedCards, useCardSelection } from '../state/cards/card-selection.ts'
import { rememberTrashed } from '../state/cards/trashed-card.ts'
import { activeCard, cardsOf, isPlaced, type Card } from '../state/cards/cards.ts'
import { changeCards } from './change-cards.ts'
import { useDesk } from '../state/window/desk.ts'
import { useFocus } from '../state/article/focus.ts'
import { useHandles } from '../state/article/handles.ts'
import { tellWords } from '../state/window/notices.ts'
import { tellUndoable } from '../state/window/undoable.ts'
import { usePanes } from '../state/window/panes.ts'
import { save } from '../state/window/save.ts'
import { useView } from '../state/window/view.ts'
import type { Action } from './action.ts'
import { mayWrite } from './marks.ts'
import { stepItem } from './review.ts'

/** Ways through the cards, and what can be done with the active one. */
export const cards = {
  nextCard: () => step(1),
  previousCard: () => step(-1),
  /** What is marked at the selected words, or where the active card is: the smallest first, and then each of the others. */
  cardHere() {
    const { view } = useArticle.getState()
    const { active, span } = useFocus.getState()
    const place = span ?? activeCard()?.passage
    if (!view || !place || useView.getState().place !== 'article')
      return tellWords((m) => m.noticeSelectFirst)
    const here = cardsOf(view)
      .filter((card) => isPlaced(card) && card.passage.start < place.end && card.passage.end > place.start)
      .toSorted((a, b) => lengthOf(a) - lengthOf(b))
    const next = here[(here.findIndex(({ key }) => key === active) + 1) % here.length]
    if (!next) return tellWords((m) => m.noticeNothingHere)
    showCards()
    goToCard(next)
  },
  selectCard() {
    const { active } = useFocus.getState()
    if (active !== null) useCardSelection.getState().toggle(active)
  },
  selectToNextCard: () => extend(1),
  selectToPreviousCard: () => extend(-1),
  selectAllCards: () => useCardSelection.getState().all(),
  editCard() {
    const card = activeCard()
    if (!card || useFocus.getState().span || useView.getState().place !== 'article' || !mayWrite()) return
    showCards()
    useFocus.getState().edit(card.key)
  },
  /** All that are selected, else the active one. */
  async trashCard() {
    const { view } = useArticle.getState()
    const card = activeCard()
    const selected = selectedCards()
    if (!view || useFocus.getState().span || useView.getState().place !== 'article' || !mayWrite()) return
    if (selected.length > 0) return changeCards(view.id, selected, { type: 'trash' })
    if (!card) return tellWords((m) => m.noticeChooseCard)
    await trash(card)
  },
} satisfies Partial<Record<CommandId, Action>>

function lengthOf({ passage }: Card): number {
  return passage.end - passage.start
}

/** The card after one in the list, or the one before the last. */
export function neighbourOf({ key }: Card): Id | null {
  const listed = listedCards()
  const at = listed.findIndex((card) => card.key === key)
  return (listed[at + 1] ?? listed[at - 1])?.key ?? null
}

/** Moves a card to the trash; the one after it becomes active. @throws BelegError as saving does; the card is the active one then */
export async function trash(card: Card): Promise<void> {
  const { view } = useArticle.getState()
  if (!view) return
  const next = neighbourOf(card)
  const becomes = (from: Id, to: Id | null) => {
    const { active, activate } = useFocus.getState()
    if (active === from) activate(to)
  }
  // Before it is saved: with the card, the focus would go.
  becomes(card.key, next)
  try {
    if (card.kind === 'claim') await save('claims.trash', { id: card.claim.id })
    else await save('highlights.trash', { article: view.id, id: card.key })
  } catch (error) {
    if (next !== null) becomes(next, card.key)
    throw error
  }
  const step = await tellUndoable((m) => m.noticeTrashed)
  if (step !== null) rememberTrashed(step, { card: card.key, next })
}

/** Makes a card the active one and shows its passage. */
export function goToCard(card: Card): void {
  useFocus.getState().activate(card.key)
  if (isPlaced(card)) useHandles.getState().article?.scrollTo(card.key)
}

function step(by: 1 | -1): void {
  const { place } = useView.getState()
  if (place === 'review') return stepItem(by)
  if (place !== 'article') return
  const listed = listedCards()
  const { active } = useFocus.getState()
  const at = listed.findIndex(({ key }) => key === active)
  const next = at === -1 ? firstFromHere(listed) : listed[at + by]
  if (!next) return
  showCards()
  goToCard(next)
}

/** Selects from where the selection began to the card after (1) or before (-1) the active one, which becomes active. */
function extend(by: 1 | -1): void {
  const listed = listedCards()
  const at = listed.findIndex(({ key }) => key === useFocus.getState().active)
  const next = listed[at + by]
  if (at === -1 || !next) return
  useCardSelection.getState().extend(next.key)
  goToCard(next)
}

/** The first card at or after the line that is being read. */
function firstFromHere(listed: Card[]): Card | undefined {
  const { wanted } = useArticle.getState()
  const offset = useDesk.getState().desk?.reading[wanted ?? ''] ?? 0
  return listed.find((card) => isPlaced(card) && card.passage.end > offset) ?? listed[0]
}

/** Brings the cards into sight. */
export function showCards(): void {
  usePanes.getState().set({ side: true })
  useView.getState().show('cards')
}
