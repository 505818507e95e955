import { useEffect, useMemo, useRef } from 'react'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages, useReadOnly } from '../../state/app.ts'
import { useArticle } from '../../state/article.ts'
import { cardsOf, isPlaced, kindOf, useCardFilter, type Card } from '../../state/cards.ts'
import { useFocus } from '../../state/focus.ts'
import { useHandles } from '../../state/handles.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { CardFilter } from './CardFilter.tsx'
import { CardFrame } from './CardFrame.tsx'
import './card-fields.css'
import './cards.css'

/** The cards of the open article in the order of its text. They say all that the painted marks show. */
export function CardList() {
  const m = useMessages()
  const view = useArticle((article) => article.view)
  const kinds = useCardFilter((filter) => filter.kinds)
  const all = useMemo(() => (view ? cardsOf(view) : []), [view])
  const feed = useRef<HTMLDivElement>(null)

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

  const listed = kinds.length === 0 ? all : all.filter((card) => kinds.includes(kindOf(card)))
  return (
    <div ref={feed} className="card-list">
      {view && all.length > 0 && <CardFilter cards={all} />}
      {view === null && <EmptyState title={m.cardsNoArticle} />}
      {view && all.length === 0 && <NoCards />}
      {all.length > 0 && listed.length === 0 && (
        <EmptyState title={m.cardsNoneMatch}>
          <Button onClick={() => useCardFilter.getState().all()}>{m.cardsShowAll}</Button>
        </EmptyState>
      )}
      {view && listed.length > 0 && <Cards article={view.id} listed={listed} />}
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

function Cards({ article, listed }: { article: string; listed: readonly Card[] }) {
  const m = useMessages()
  const activeListed = useFocus((focus) => listed.some(({ key }) => key === focus.active))
  const lost = listed.findIndex((card) => !isPlaced(card))
  const cardAt = (card: Card, index: number) => (
    <CardFrame key={card.key} article={article} card={card} entry={!activeListed && index === 0} />
  )
  const placed = lost === -1 ? listed : listed.slice(0, lost)
  return (
    <div className="card-feed">
      {placed.length > 0 && (
        <div role="feed" aria-label={m.cardsLabel}>
          {placed.map(cardAt)}
        </div>
      )}
      {lost !== -1 && (
        <>
          <h2 id="cards-lost" className="cards-lost">
            {m.cardsLost}
          </h2>
          <p className="cards-lost-hint">{m.cardsLostHint}</p>
          <div role="feed" aria-labelledby="cards-lost">
            {listed.slice(lost).map((card, index) => cardAt(card, lost + index))}
          </div>
        </>
      )}
    </div>
  )
}
