import { useEffect, useRef, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { useArticle } from '../../state/article/article.ts'
import { isPlaced, type Card } from '../../state/cards/cards.ts'
import { useDesk } from '../../state/window/desk.ts'
import { useFocus } from '../../state/article/focus.ts'
import { useHandles } from '../../state/article/handles.ts'
import type { DrawnCards } from './use-drawn-cards.ts'

/**
 * Keeps the cards beside the lines that are read: while the article is scrolled, the card of the first passage on screen goes to the
 * top. Whoever points at the cards, works in them or has one active that is on screen keeps them where they are.
 */
export function useBesideText(
  list: RefObject<HTMLElement | null>,
  listed: readonly Card[],
  drawn: DrawnCards,
  on: boolean,
): void {
  const draw = useRef(drawn.draw)
  useEffect(() => {
    draw.current = drawn.draw
  })
  useEffect(() => {
    if (!on) return undefined
    return useDesk.subscribe(({ desk }, before) => {
      const id = useArticle.getState().view?.id
      const offset = id === undefined ? undefined : desk?.reading[id]
      const feed = list.current?.querySelector('.card-feed')
      if (id === undefined || offset === undefined || offset === before.desk?.reading[id] || !feed) return
      if (feed.matches(':hover, :focus-within')) return
      const { active } = useFocus.getState()
      if (listed.some((card) => card.key === active && isOnScreen(card))) return
      const first = listed.find((card) => isPlaced(card) && card.passage.end > offset)
      if (first) flushSync(() => draw.current(first.key))
      feed.querySelector(`.card[data-key="${first?.key}"]`)?.scrollIntoView({ block: 'start' })
    })
  }, [list, listed, on])
}

function isOnScreen({ passage }: Card): boolean {
  const rect = useHandles.getState().article?.rectOf(passage.start, passage.end)
  return rect != null && rect.bottom > 0 && rect.top < window.innerHeight
}
