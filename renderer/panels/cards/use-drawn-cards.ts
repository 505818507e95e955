import { startTransition, useCallback, useEffect, useState, type RefObject } from 'react'
import type { Id } from '../../../shared/model/id.ts'
import type { Card } from '../../state/cards/cards.ts'
import { cardsWithin } from './card-window.ts'

/** How many are drawn in any case: more than fit on a screen. */
const FIRST = 12
/** Up to how many are drawn all, bit by bit while nothing else is to be done. */
const MANY = 200
const STEP = 60
/** How long a busy window may put off the next ones, in milliseconds. */
const PATIENCE = 500
/** How many are drawn before and behind one that is to be seen. */
const AROUND = 10

/** Which cards of a list are drawn. */
export interface DrawnCards {
  isDrawn(card: Card): boolean
  /** Draws a card with those around it. */
  draw(key: Id): void
}

/**
 * Draws all cards of a list, of very many those that are less than a screen away: thousands that nobody sees would make the whole window slow.
 * What was drawn stays, with all that is typed there. `list` is the element around all cards, whose rooms (`data-from`, `data-to`) stand for cards of `listed`.
 */
export function useDrawnCards(
  list: RefObject<HTMLElement | null>,
  listed: readonly Card[],
  active: Id | null,
): DrawnCards {
  const [drawn, setDrawn] = useState<ReadonlySet<Id>>(new Set())
  const activeAt = listed.findIndex(({ key }) => key === active)

  const add = useCallback(
    (from: number, to: number) =>
      setDrawn((before) => {
        const missing = listed.slice(Math.max(0, from), to).filter(({ key }) => !before.has(key))
        return missing.length === 0 ? before : new Set([...before, ...missing.map(({ key }) => key)])
      }),
    [listed],
  )
  const first = new Set(listed.slice(0, FIRST).map(({ key }) => key))
  if (activeAt !== -1)
    for (const { key } of listed.slice(Math.max(0, activeAt - AROUND), activeAt + AROUND)) first.add(key)

  useEffect(() => {
    add(0, FIRST)
    if (activeAt !== -1) add(activeAt - AROUND, activeAt + AROUND)
  }, [add, activeAt])

  useEffect(() => {
    const next = listed.findIndex(({ key }, at) => at >= FIRST && !drawn.has(key))
    if (listed.length > MANY || next === -1) return undefined
    const grow = () => startTransition(() => add(next, next + STEP))
    const idle = requestIdleCallback(grow, { timeout: PATIENCE })
    return () => cancelIdleCallback(idle)
  }, [listed, drawn, add])

  useEffect(() => {
    const feed = list.current?.querySelector('.card-feed')
    if (!feed) return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target, boundingClientRect: room, rootBounds } of entries) {
          if (!isIntersecting || !rootBounds || !(target instanceof HTMLElement)) continue
          const [from, to] = [Number(target.dataset['from']), Number(target.dataset['to'])]
          const near = { top: rootBounds.top - room.top, bottom: rootBounds.bottom - room.top }
          const within = cardsWithin({ from, to }, room.height, near, AROUND)
          add(within.from, within.to)
        }
      },
      { root: feed, rootMargin: '100% 0px' },
    )
    for (const room of feed.querySelectorAll('.card-room')) observer.observe(room)
    return () => observer.disconnect()
  }, [list, add, drawn])

  return {
    isDrawn: ({ key }) => drawn.has(key) || first.has(key),
    draw: (key) => {
      const at = listed.findIndex((card) => card.key === key)
      add(at - AROUND, at + AROUND)
    },
  }
}
