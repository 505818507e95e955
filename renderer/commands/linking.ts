import type { CommandId } from '../../shared/commands.ts'
import { activeCard } from '../state/cards/cards.ts'
import { useEvidence } from '../state/archive/evidence.ts'
import { tellWords } from '../state/window/notices.ts'
import { useView } from '../state/window/view.ts'
import type { Action } from './action.ts'
import { showCards } from './cards.ts'
import { askAbout, mayMark, mayWrite } from './marks.ts'

/** What joins passages, claims and what proves them. */
export const linking = {
  /** The selected words with a claim; where nothing is selected, the active claim with another. */
  linkClaim() {
    if (!mayMark()) return
    if (askAbout('link')) return
    const card = activeCard()
    if (card?.kind === 'claim') useView.getState().open({ kind: 'merge-claims', claim: card.claim.id })
    else tellWords((m) => m.noticeSelectFirst)
  },
  addEvidence() {
    if (!mayWrite()) return
    const card = activeCard()
    if (card?.kind !== 'claim') return tellWords((m) => m.noticeChooseClaim)
    showCards()
    useEvidence.getState().open(card.claim.id, null)
  },
} satisfies Partial<Record<CommandId, Action>>
