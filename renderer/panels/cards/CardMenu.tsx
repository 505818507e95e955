import { Ellipsis, MapPin, NotebookPen, Quote, SquareCheck, Trash2 } from 'lucide-react'
import { claimOfCard } from '../../commands/annotate.ts'
import { trash } from '../../commands/cards.ts'
import { beginPlacing } from '../../commands/review.ts'
import { run } from '../../commands/run.ts'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages } from '../../state/window/app.ts'
import { useArticle } from '../../state/article/article.ts'
import { useCardSelection } from '../../state/cards/card-selection.ts'
import type { Card } from '../../state/cards/cards.ts'
import { useFocus } from '../../state/article/focus.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { Menu } from '../../ui/Menu.tsx'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import { claimEntries } from './claim-entries.tsx'

/** What is seldom done with a card. Only the active card carries the menu itself: there may be thousands. */
export function CardMenu({ card, active }: { card: Card; active: boolean }) {
  const m = useMessages()
  const keyLabel = useKeyLabel()
  if (!active)
    return (
      <button
        type="button"
        tabIndex={-1}
        className="icon-button card-more"
        aria-label={m.cardMenu}
        onClick={() => useFocus.getState().activate(card.key)}
      >
        <Ellipsis aria-hidden />
      </button>
    )
  const toClaim = {
    kind: 'item' as const,
    label: m.highlightToClaim,
    icon: <StatusIcon status="unconfirmed" />,
    keys: keyLabel('claim'),
    run: () => void claimOfCard().catch(tellProblem),
  }
  const toPlace = {
    kind: 'item' as const,
    label: m.reviewPlace,
    icon: <MapPin aria-hidden />,
    run: () => void placeByHand(card).catch(tellProblem),
  }
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" className="icon-button card-more" aria-label={m.cardMenu}>
          <Ellipsis aria-hidden />
        </button>
      }
      entries={[
        ...(card.kind === 'highlight' ? [toClaim] : claimEntries(card, m, keyLabel)),
        ...(card.anchor === 'placed' ? [] : [toPlace]),
        ...(card.kind === 'claim'
          ? [
              {
                kind: 'item' as const,
                label: m.commandClaimInNote,
                icon: <NotebookPen aria-hidden />,
                keys: keyLabel('claimInNote'),
                run: () => run('claimInNote'),
              },
            ]
          : []),
        {
          kind: 'item',
          label: m.commandQuoteInNote,
          icon: <Quote aria-hidden />,
          keys: keyLabel('quoteInNote'),
          run: () => run('quoteInNote'),
        },
        {
          kind: 'item',
          label: m.commandSelectCard,
          icon: <SquareCheck aria-hidden />,
          keys: keyLabel('selectCard'),
          run: () => useCardSelection.getState().toggle(card.key),
        },
        { kind: 'line' },
        {
          kind: 'item',
          label: m.commandTrashCard,
          icon: <Trash2 aria-hidden />,
          keys: keyLabel('trashCard'),
          run: () => void trash(card).catch(tellProblem),
        },
      ]}
    />
  )
}

async function placeByHand({ key, passage }: Card): Promise<void> {
  const { wanted } = useArticle.getState()
  if (wanted !== null) await beginPlacing(wanted, key, passage)
}
