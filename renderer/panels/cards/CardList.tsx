import { useEffect, useId, useMemo, useRef } from 'react'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { useArticle } from '../../state/article/article.ts'
import { groupsOf, orderOf, useCardFilter, type CardGroup } from '../../state/cards/card-list.ts'
import { useCardSelection } from '../../state/cards/card-selection.ts'
import { cardsOf } from '../../state/cards/cards.ts'
import { useDesk } from '../../state/window/desk.ts'
import { useFocus } from '../../state/article/focus.ts'
import { useHandles } from '../../state/article/handles.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { CardBulkBar } from './CardBulkBar.tsx'
import { CardFrame } from './CardFrame.tsx'
import { CardTools } from './CardTools.tsx'
import { useBesideText } from './use-beside-text.ts'
import { useGrowing } from './use-growing.ts'
import './card-fields.css'
import './card-list.css'
import './card.css'

/** The cards of the open article, beside its text or under headings. They say all that the painted marks show. */
export function CardList() {
  const m = useMessages()
  const view = useArticle((article) => article.view)
  const kinds = useCardFilter((filter) => filter.kinds)
  const text = useCardFilter((filter) => filter.text)
  const order = useDesk(({ desk }) => orderOf(desk?.cardOrder))
  const keys = useCardSelection((selection) => selection.keys)
  const all = useMemo(() => (view ? cardsOf(view) : []), [view])
  const groups = useMemo(() => groupsOf(all, { kinds, text }, order), [all, kinds, text, order])
  const listed = useMemo(() => groups.flatMap(({ cards }) => cards), [groups])
  const selected = keys.size === 0 ? [] : listed.filter(({ key }) => keys.has(key))
  const feed = useRef<HTMLDivElement>(null)
  useBesideText(feed, listed, order === 'text')

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
      {view && listed.length > 0 && <Cards article={view.id} groups={groups} />}
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

function Cards({ article, groups }: { article: string; groups: readonly CardGroup[] }) {
  const m = useMessages()
  const id = useId()
  const listed = useMemo(() => groups.flatMap(({ cards }) => cards), [groups])
  const activeAt = useFocus((focus) => listed.findIndex(({ key }) => key === focus.active))
  const entry = activeAt === -1 ? listed[0]?.key : null
  const count = Math.max(useGrowing(listed.length, article), activeAt + 1)
  const drawn = useMemo(() => new Set(listed.slice(0, count)), [listed, count])
  return (
    <div className="card-feed">
      {groups.map(({ key, title, lost, cards }, index) => (
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
            {cards
              .filter((card) => drawn.has(card))
              .map((card) => (
                <CardFrame key={card.key} article={article} card={card} entry={card.key === entry} />
              ))}
          </div>
        </section>
      ))}
    </div>
  )
}
