import { useEffect, useId, useMemo, useRef } from 'react'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { useArticleBeside } from '../../state/article/beside.ts'
import { groupsOf, orderOf, useCardFilter, type CardGroup } from '../../state/cards/card-list.ts'
import { useCardSelection } from '../../state/cards/card-selection.ts'
import { cardsOf, type Card } from '../../state/cards/cards.ts'
import { useDesk } from '../../state/window/desk.ts'
import { useFocus } from '../../state/article/focus.ts'
import { useHandles } from '../../state/article/handles.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { CardBulkBar } from './CardBulkBar.tsx'
import { CardFrame } from './CardFrame.tsx'
import { CardTools } from './CardTools.tsx'
import { GUESS, rowsOf } from './card-window.ts'
import { useBesideText } from './use-beside-text.ts'
import { useDrawnCards, type DrawnCards } from './use-drawn-cards.ts'
import './card-fields.css'
import './card-list.css'
import './card.css'

/** The cards of the open article, beside its text or under headings. They say all that the painted marks show. */
export function CardList() {
  const m = useMessages()
  const view = useArticleBeside()
  const kinds = useCardFilter((filter) => filter.kinds)
  const text = useCardFilter((filter) => filter.text)
  const order = useDesk(({ desk }) => orderOf(desk?.cardOrder))
  const keys = useCardSelection((selection) => selection.keys)
  const all = useMemo(() => (view ? cardsOf(view) : []), [view])
  const groups = useMemo(() => groupsOf(all, { kinds, text }, order), [all, kinds, text, order])
  const listed = useMemo(() => groups.flatMap(({ cards }) => cards), [groups])
  const selected = keys.size === 0 ? [] : listed.filter(({ key }) => keys.has(key))
  const feed = useRef<HTMLDivElement>(null)
  const active = useFocus((focus) => focus.active)
  const drawn = useDrawnCards(feed, listed, active)
  useBesideText(feed, listed, drawn, order === 'text')

  useEffect(() => () => useCardSelection.getState().clear(), [view?.id])

  useEffect(() => {
    const focus = () => {
      const card = feed.current?.querySelector<HTMLElement>('.card[tabindex="0"]')
      const tab = feed.current
        ?.closest('.side-pane')
        ?.querySelector<HTMLElement>('[role="tab"][data-state="active"]')
      if (card?.checkVisibility()) card.focus()
      else tab?.focus()
    }
    useHandles.setState({ cards: { focus } })
    return () => useHandles.setState({ cards: null })
  }, [])

  return (
    <div ref={feed} className="card-list">
      {view && all.length > 0 && <CardTools cards={all} shown={listed.length} />}
      {view === null && <EmptyState title={m.cardsNoArticle}>{m.articleNoneHint}</EmptyState>}
      {view && all.length === 0 && <NoCards />}
      {all.length > 0 && listed.length === 0 && (
        <EmptyState title={m.cardsNoneMatch}>
          <Button onClick={() => useCardFilter.getState().all()}>{m.cardsShowAll}</Button>
        </EmptyState>
      )}
      {view && listed.length > 0 && <Cards article={view.id} groups={groups} listed={listed} drawn={drawn} />}
      {view && selected.length > 0 && <CardBulkBar article={view.id} selected={selected} />}
    </div>
  )
}

function NoCards() {
  const m = useMessages()
  const readOnly = useReadOnly()
  const keyLabel = useKeyLabel()
  return (
    <EmptyState title={m.cardsEmpty}>
      {!readOnly && <p>{m.cardsEmptyHint(keyLabel('claim'), keyLabel('highlight'))}</p>}
    </EmptyState>
  )
}

interface CardsProps {
  article: string
  groups: readonly CardGroup[]
  listed: readonly Card[]
  drawn: DrawnCards
}

function Cards({ article, groups, listed, drawn }: CardsProps) {
  const m = useMessages()
  const id = useId()
  const hasActive = useFocus((focus) => listed.some(({ key }) => key === focus.active))
  const entry = hasActive ? null : listed[0]?.key
  const starts = startsOf(groups)
  return (
    <div className="card-feed">
      {groups.map(({ key, title, lost, cards }, index) => {
        const first = starts[index] ?? 0
        return (
          <section key={key}>
            {title && (
              <h2 id={`${id}-${index}`} className="cards-heading">
                {title(m)}
              </h2>
            )}
            {lost && <p className="cards-lost-hint">{m.cardsLostHint}</p>}
            <div
              role="feed"
              {...(title ? { 'aria-labelledby': `${id}-${index}` } : { 'aria-label': m.cardsLabel })}
            >
              {rowsOf(cards, drawn.isDrawn).map((row) =>
                'card' in row ? (
                  <CardFrame
                    key={row.card.key}
                    article={article}
                    card={row.card}
                    entry={row.card.key === entry}
                    place={first + row.at + 1}
                    count={listed.length}
                  />
                ) : (
                  <div
                    key={`room ${cards[row.from]?.key}`}
                    className="card-room"
                    // Counted over all groups.
                    data-from={first + row.from}
                    data-to={first + row.to}
                    style={{ blockSize: (row.to - row.from) * GUESS }}
                  />
                ),
              )}
            </div>
          </section>
        )
      })}
    </div>
  )
}

/** How many cards come before each group. */
function startsOf(groups: readonly CardGroup[]): number[] {
  let count = 0
  return groups.map(({ cards }) => (count += cards.length) - cards.length)
}
