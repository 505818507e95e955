import { Ellipsis, MapPin, NotebookPen, PenLine, Quote, SquareCheck, Trash2 } from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import { commandLabel, type CommandId } from '../../../shared/commands.ts'
import { claimOfCard } from '../../commands/annotate.ts'
import { neighbourOf, trash } from '../../commands/cards.ts'
import { giveFocus } from '../../commands/keep-focus.ts'
import { isTypedIn } from '../../commands/whereabouts.ts'
import { beginPlacing } from '../../commands/review.ts'
import { run } from '../../commands/run.ts'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages } from '../../state/window/app.ts'
import { useArticle } from '../../state/article/article.ts'
import { useCardMenu } from '../../state/cards/card-menu.ts'
import { useCardSelection } from '../../state/cards/card-selection.ts'
import type { Card } from '../../state/cards/cards.ts'
import { useFocus } from '../../state/article/focus.ts'
import { useHandles } from '../../state/article/handles.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { Menu } from '../../ui/Menu.tsx'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import { claimEntries } from './claim-entries.tsx'

/** What is seldom done with a card. Only the active card carries the menu itself: there may be thousands. */
export function CardMenu({ card, active }: { card: Card; active: boolean }) {
  const m = useMessages()
  const keyLabel = useKeyLabel()
  const open = useCardMenu((menu) => menu.card === card.key)
  const from = useCardMenu((menu) => (open ? menu.from : null))
  const about = useRef(from)
  if (open) about.current = from
  // Of one that is selected the keys mean all that are.
  const selected = useCardSelection(({ keys }) => (keys.has(card.key) ? keys.size : 0))
  if (!active)
    return (
      <button
        type="button"
        tabIndex={-1}
        className="icon-button card-more"
        aria-label={m.cardMenu}
        onClick={() => {
          useFocus.getState().activate(card.key)
          useCardMenu.getState().open(card.key)
        }}
      >
        <Ellipsis aria-hidden />
      </button>
    )
  const command = (id: CommandId, icon: ReactNode) => ({
    kind: 'item' as const,
    label: commandLabel(m, id),
    icon,
    keys: keyLabel(id),
    run: () => run(id),
  })
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
      open={open}
      onOpenChange={(wanted) =>
        wanted ? useCardMenu.getState().open(card.key) : useCardMenu.getState().close()
      }
      about={about}
      trigger={
        <button type="button" className="icon-button card-more" aria-label={m.cardMenu}>
          <Ellipsis aria-hidden />
        </button>
      }
      entries={[
        command('editCard', <PenLine aria-hidden />),
        ...(card.kind === 'claim' && card.claim.status !== 'confirmed'
          ? [command('claimConfirmed', <StatusIcon status="confirmed" />)]
          : []),
        ...(card.kind === 'highlight' ? [toClaim] : claimEntries(card, m, keyLabel)),
        ...(card.anchor === 'placed' ? [] : [toPlace]),
        ...(card.kind === 'claim' ? [command('claimInNote', <NotebookPen aria-hidden />)] : []),
        command('quoteInNote', <Quote aria-hidden />),
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
          label: selected > 1 ? m.cardsTrashSelected(String(selected)) : m.commandTrashCard,
          icon: <Trash2 aria-hidden />,
          keys: keyLabel('trashCard'),
          run: () => (selected > 1 ? run('trashCard') : void trashFromMenu(card).catch(tellProblem)),
        },
      ]}
    />
  )
}

/**
 * The menu gives the focus back to its card, which goes: it belongs to the next one then. Wherever it was led meanwhile because nothing
 * had it, but for a field somebody writes in.
 */
async function trashFromMenu(card: Card): Promise<void> {
  const next = neighbourOf(card)
  await trash(card)
  if (isTypedIn(document.activeElement)) return
  useFocus.getState().activate(next)
  giveFocus(() => useHandles.getState().cards?.focus())
}

async function placeByHand({ key, passage }: Card): Promise<void> {
  const { wanted } = useArticle.getState()
  if (wanted !== null) await beginPlacing(wanted, key, passage)
}
