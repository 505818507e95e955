import type { CommandId } from '../../shared/commands.ts'
import { useArchive } from '../state/archive/archive.ts'
import { goBack, goForward } from '../state/finding/back.ts'
import { useCardSelection } from '../state/cards/card-selection.ts'
import { useEvidence } from '../state/archive/evidence.ts'
import { useFind } from '../state/finding/find.ts'
import { useFocus } from '../state/article/focus.ts'
import { useHandles } from '../state/article/handles.ts'
import { lookedSuggestion, useLens } from '../state/article/lens.ts'
import { useMarking } from '../state/article/marking.ts'
import { usePanes } from '../state/window/panes.ts'
import { useView, type Side } from '../state/window/view.ts'
import type { Action } from './action.ts'
import { leaveFind } from './find.ts'
import { endSelection } from './marks.ts'
import { enterText, giveFocus, intoNote, keepFocus, type Enter } from './keep-focus.ts'
import { enterSideTab, focusPane } from './panes.ts'
import { leave } from './leave.ts'
import { stopPlacing } from './review.ts'

/** Ways through the window. */
export const navigate = {
  /** One layer back: field, selection, bar, edit, active card, article. */
  escape() {
    const { place } = useView.getState()
    if (place === 'review' || place === 'trash') return leave()
    if (place !== 'article') return
    const focus = useFocus.getState()
    const { article } = useHandles.getState()
    if (useMarking.getState().field) return useMarking.getState().close()
    if (focus.span) return endSelection()
    if (lookedSuggestion()) return useLens.getState().look(null)
    if (useFind.getState().open) return leaveFind()
    if (stopPlacing()) return
    if (useEvidence.getState().form) return useEvidence.getState().close()
    if (focus.judging) return focus.judge(null)
    if (focus.editing !== null) return focus.edit(null)
    if (useCardSelection.getState().keys.size > 0) return useCardSelection.getState().clear()
    focus.activate(null)
    article?.focus()
  },
  showArticle() {
    useView.getState().go('article')
    enterText()
  },
  showArchive() {
    useView.getState().go('archive')
    useArchive.getState().enterList(true)
    keepFocus()
  },
  showTrash() {
    useView.getState().go('trash')
    // Its rows take it from there, once they have come. What has it there by then keeps it.
    giveFocus(() => document.querySelector<HTMLElement>('.trash:not(:focus-within)')?.focus())
  },
  showCards: () => showSide('cards', () => useHandles.getState().cards?.focus()),
  showNote: () => showSide('note', intoNote),
  showDetails: () => showSide('details'),
  showLens: () => showSide('lens'),
  search() {
    useView.getState().go('archive')
    useArchive.getState().search()
  },
  /** The article alone; once more, and the panes are back. */
  focusMode() {
    const { library, side, set } = usePanes.getState()
    const alone = !library && !side
    set({ library: alone, side: alone })
    if (!alone && useView.getState().place === 'article') useHandles.getState().article?.focus()
  },
  nextPane: () => focusPane(1),
  previousPane: () => focusPane(-1),
  back() {
    if (goBack()) keepFocus()
  },
  forward() {
    if (goForward()) keepFocus()
  },
} satisfies Partial<Record<CommandId, Action>>

/** Shows this beside the article. Without `enter` the focus stays where it is; but for what is hidden by that, the tab has it then. */
function showSide(side: Side, enter?: Enter): void {
  const view = useView.getState()
  const { activeElement, body } = document
  const isLost = activeElement === null || activeElement === body
  const hides = isLost || view.place !== 'article' || activeElement.closest('.side-content') !== null
  view.go('article')
  view.show(side)
  usePanes.getState().set({ side: true })
  if (enter ?? hides) giveFocus(enter ?? enterSideTab)
}
