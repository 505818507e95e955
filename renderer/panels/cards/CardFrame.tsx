import { memo, useEffect, useRef, type MouseEvent } from 'react'
import { goToCard } from '../../commands/cards.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { useCardMenu } from '../../state/cards/card-menu.ts'
import { useCardSelection } from '../../state/cards/card-selection.ts'
import { nameOf, type Card } from '../../state/cards/cards.ts'
import { useFocus } from '../../state/article/focus.ts'
import { useHandles } from '../../state/article/handles.ts'
import { afterPress } from '../../ui/after-press.ts'
import { ClaimCard } from './ClaimCard.tsx'
import { HighlightCard } from './HighlightCard.tsx'
import { isChoosing } from './is-choosing.ts'

interface CardFrameProps {
  article: string
  card: Card
  /** The card that Tab leads to while none is active. */
  entry: boolean
  /** Which of the `count` listed cards it is, from 1: not all of them are drawn. */
  place: number
  count: number
}

const own = 'button, a, input, textarea, summary, label'
/** Whether a click is for something on the card; a text that a click edits is part of the card where one chooses. */
const isOwn = (event: MouseEvent) =>
  (event.target as Element).closest(isChoosing(event) ? own : `${own}, [data-own-click]`) !== null

/** One card: goes to its passage when clicked, comes into view when its passage is. */
export const CardFrame = memo(function CardFrame({ article, card, entry, place, count }: CardFrameProps) {
  const m = useMessages()
  const readOnly = useReadOnly()
  const active = useFocus((focus) => focus.active === card.key)
  const selected = useCardSelection((selection) => selection.keys.has(card.key))
  const name = nameOf(card, m)
  const ref = useRef<HTMLElement>(null)

  useEffect(() => {
    const element = ref.current
    if (!active || !element) return
    element.scrollIntoView({ block: 'nearest' })
    const focused = document.activeElement
    // Whoever walks through the cards takes the focus along; whoever reads or types keeps it.
    if (focused?.classList.contains('card') && focused !== element) element.focus({ preventScroll: true })
  }, [active])

  return (
    // Keys come from the keymap: j, k, Enter, Delete, Escape.
    <article
      ref={ref}
      className="card"
      data-kind={card.kind}
      data-key={card.key}
      data-active={active}
      data-selected={selected}
      data-anchor={card.anchor}
      {...(card.kind === 'claim' && { 'data-status': card.claim.status })}
      {...(card.kind === 'highlight' && { 'data-color': card.highlight.color })}
      tabIndex={active || entry ? 0 : -1}
      aria-posinset={place}
      aria-setsize={count}
      aria-current={active ? 'true' : undefined}
      aria-label={selected ? `${name}, ${m.cardSelected}` : name}
      // A press of the mouse waits for the click: a card that grew at once would slip away under who drags it.
      onFocus={({ target }) =>
        target === ref.current && !target.matches(':active') && useFocus.getState().activate(card.key)
      }
      // What is typed in has the menu of the browser, and so have selected words.
      onContextMenu={(event) => {
        const inside = event.target as Element
        const words = document.getSelection()
        const isSelected = words?.isCollapsed === false && event.currentTarget.contains(words.anchorNode)
        if (readOnly || isSelected || inside.closest('input, textarea')) return
        const from = event.currentTarget
        afterPress(event, () => {
          const { keys, clear } = useCardSelection.getState()
          if (!keys.has(card.key)) clear()
          useFocus.getState().activate(card.key)
          useCardMenu.getState().open(card.key, from)
        })
      }}
      // Choosing several does not take the focus along, and selects no words.
      onMouseDown={(event) => isChoosing(event) && !isOwn(event) && event.preventDefault()}
      onClick={(event) => {
        const { toggle, extend, clear } = useCardSelection.getState()
        if (document.activeElement === ref.current) useFocus.getState().activate(card.key)
        if (isOwn(event)) return
        if (isChoosing(event)) return event.shiftKey ? extend(card.key) : toggle(card.key)
        if (document.getSelection()?.isCollapsed === false) return
        clear()
        goToCard(card)
        useHandles.getState().article?.flash(card.key)
        ref.current?.focus({ preventScroll: true })
      }}
    >
      {card.kind === 'claim' ? (
        <ClaimCard card={card} active={active} readOnly={readOnly} />
      ) : (
        <HighlightCard article={article} card={card} active={active} readOnly={readOnly} />
      )}
    </article>
  )
})
