import { Highlighter } from 'lucide-react'
import { statuses } from '../../../shared/model/claim.ts'
import { useMessages } from '../../state/window/app.ts'
import { useCardFilter } from '../../state/cards/card-list.ts'
import { kindOf, type Card, type CardKind } from '../../state/cards/cards.ts'
import { useFormat } from '../../state/format.ts'
import { StatusIcon } from '../../ui/StatusIcon.tsx'

const kinds: readonly CardKind[] = [...statuses, 'highlight']

/** Narrows the list to what is pressed; nothing pressed means all. */
export function CardFilter({ cards }: { cards: readonly Card[] }) {
  const m = useMessages()
  const format = useFormat()
  const pressed = useCardFilter((filter) => filter.kinds)
  return (
    <div className="card-filter" role="group" aria-label={m.cardsFilter}>
      {kinds.map((kind) => {
        const count = format.number(cards.filter((card) => kindOf(card) === kind).length)
        const name = kind === 'highlight' ? m.cardsFilterHighlights : m.statusName(kind)
        return (
          <button
            key={kind}
            type="button"
            className="chip"
            aria-pressed={pressed.includes(kind)}
            aria-label={m.cardsFilterCount(count, name)}
            title={name}
            onClick={() => useCardFilter.getState().toggle(kind)}
          >
            {kind === 'highlight' ? <Highlighter aria-hidden /> : <StatusIcon status={kind} />}
            {count}
          </button>
        )
      })}
    </div>
  )
}
