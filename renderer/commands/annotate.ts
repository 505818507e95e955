import type { CommandId } from '../../shared/commands.ts'
import type { HighlightColor } from '../../shared/model/highlight.ts'
import type { Id } from '../../shared/model/id.ts'
import type { NoteThing } from '../../shared/model/note-thing.ts'
import { useArticle } from '../state/article/article.ts'
import { useCardSelection } from '../state/cards/card-selection.ts'
import { activeCard, type Card, type ClaimCardData } from '../state/cards/cards.ts'
import { useFocus } from '../state/article/focus.ts'
import { useHandles } from '../state/article/handles.ts'
import { currentDraft, useMarking } from '../state/article/marking.ts'
import { tellWords } from '../state/window/notices.ts'
import { save } from '../state/window/save.ts'
import { usePanes } from '../state/window/panes.ts'
import { useView } from '../state/window/view.ts'
import type { Action } from './action.ts'
import {
  addClaim,
  addHighlight,
  askAbout,
  endSelection,
  made,
  markAtOnce,
  mayMark,
  mayWrite,
  passageOf,
  selectedPlace,
} from './marks.ts'

/** What can be done with the selection, and, where nothing is selected, with the active card. */
export const annotate = {
  highlight: () => colored(useMarking.getState().color),
  highlightYellow: () => colored('yellow'),
  highlightGreen: () => colored('green'),
  highlightBlue: () => colored('blue'),
  highlightPink: () => colored('pink'),
  highlightPurple: () => colored('purple'),
  comment() {
    if (!mayMark()) return
    if (askAbout('comment')) return
    const card = activeCard()
    if (card?.kind === 'highlight') useFocus.getState().edit(card.key)
    else tellWords((m) => m.noticeSelectFirst)
  },
  async claim() {
    if (!mayMark()) return
    const place = selectedPlace()
    const tags = currentDraft().tags
    if (!place) return claimOfCard()
    const status = 'unconfirmed'
    return markAtOnce(place, { kind: 'claim', status }, () => addClaim(place, { status, reason: '' }, tags))
  },
  claimConfirmed() {
    if (!mayMark()) return
    if (askAbout('reason')) return
    const card = activeCard()
    if (card?.kind === 'claim') useFocus.getState().judge({ card: card.key, status: 'confirmed' })
    else tellWords((m) => m.noticeSelectFirst)
  },
  quoteInNote() {
    if (!mayMark()) return
    const { view } = useArticle.getState()
    const span = useFocus.getState().span
    const passage = view && span ? passageOf(view, span) : activeCard()?.passage
    if (!view || !passage) return tellWords((m) => m.noticeSelectFirst)
    if (span) {
      useMarking.getState().done()
      endSelection()
    }
    putIntoNote([{ type: 'quote', article: view.id, passage }])
  },
  claimInNote() {
    const card = activeCard()
    if (card?.kind !== 'claim') return tellWords((m) => m.noticeChooseClaim)
    if (mayWrite()) putIntoNote([noteThingOf(card)])
  },
} satisfies Partial<Record<CommandId, Action>>

/** Puts the words of several cards into the note, one after the other, and leads there. */
export function quoteCards(article: Id, cards: readonly Card[]): void {
  useCardSelection.getState().clear()
  putIntoNote(cards.map(({ passage }): NoteThing => ({ type: 'quote', article, passage })))
}

/** What a claim's card is in a note. */
export function noteThingOf({ claim, passage }: ClaimCardData): NoteThing {
  const { id, statement, status } = claim
  return { type: 'claim', claim: id, statement: statement || passage.exact, status }
}

function putIntoNote(things: readonly NoteThing[]): void {
  usePanes.getState().set({ side: true })
  useView.getState().show('note')
  // The note has to be on screen before it can take the focus.
  requestAnimationFrame(() => {
    const { note } = useHandles.getState()
    if (!note) return tellWords((m) => m.noteFailed)
    note.focus()
    for (const thing of things) note.insert(thing)
  })
}

/** A claim out of the active highlight's words and tags; the highlight stays. */
export async function claimOfCard(): Promise<void> {
  const { view } = useArticle.getState()
  const card = activeCard()
  if (!view || card?.kind !== 'highlight') return tellWords((m) => m.noticeSelectFirst)
  const { start, end, exact } = card.passage
  const place = { article: view.id, span: { start, end, exact } }
  made(await addClaim(place, { status: 'unconfirmed', reason: '' }, card.highlight.tags), place)
}

async function colored(color: HighlightColor): Promise<void> {
  if (!mayMark()) return
  const place = selectedPlace()
  if (place) return markAtOnce(place, { kind: 'highlight', color }, () => addHighlight(place, color))
  const { view } = useArticle.getState()
  const card = activeCard()
  if (!view || card?.kind !== 'highlight') return tellWords((m) => m.noticeSelectFirst)
  await save('highlights.change', { article: view.id, id: card.key, color })
}
