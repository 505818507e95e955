import { ListFilter, ListOrdered } from 'lucide-react'
import { memo } from 'react'
import { useMessages } from '../../state/window/app.ts'
import { cardOrders, orderOf, useCardFilter } from '../../state/cards/card-list.ts'
import type { Card } from '../../state/cards/cards.ts'
import { useDesk } from '../../state/window/desk.ts'
import { useFormat } from '../../state/format.ts'
import { Field } from '../../ui/Field.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { CardFilter } from './CardFilter.tsx'

/** Above the cards: words and kinds that narrow them, and how they are listed. */
export const CardTools = memo(function CardTools({
  cards,
  shown,
}: {
  cards: readonly Card[]
  shown: number
}) {
  const m = useMessages()
  const format = useFormat()
  const { text, find } = useCardFilter()
  const order = useDesk(({ desk }) => orderOf(desk?.cardOrder))
  const names = {
    text: m.cardsOrderText,
    status: m.cardsOrderStatus,
    tag: m.cardsOrderTag,
    color: m.cardsOrderColor,
  }
  return (
    <div className="card-tools">
      <Field
        quiet
        type="search"
        label={m.cardsFind}
        placeholder={m.cardsFind}
        icon={<ListFilter aria-hidden />}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => find(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return
          event.stopPropagation()
          find('')
        }}
      />
      <Menu
        align="end"
        entries={cardOrders.map((value) => ({
          kind: 'item',
          label: names[value],
          chosen: value === order,
          run: () => useDesk.getState().keep({ cardOrder: value }),
        }))}
        trigger={
          <button
            type="button"
            className="icon-button"
            aria-label={`${m.cardsOrder}: ${names[order]}`}
            title={m.cardsOrder}
          >
            <ListOrdered aria-hidden />
          </button>
        }
      />
      <CardFilter cards={cards} />
      <output className="card-shown">
        {shown < cards.length && m.cardsShown(format.number(shown), format.number(cards.length))}
      </output>
    </div>
  )
})
