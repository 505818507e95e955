import { expect, test } from 'vitest'
import { cardsWithin, rowsOf } from '../../../renderer/panels/cards/card-window.ts'

const list = (count: number) => Array.from({ length: count }, (_, at) => at)

test('what is not drawn has room for all of it between what is', () => {
  const drawn = new Set([0, 1, 5, 9])
  expect(rowsOf(list(10), (card) => drawn.has(card))).toEqual([
    { card: 0, at: 0 },
    { card: 1, at: 1 },
    { from: 2, to: 5 },
    { card: 5, at: 5 },
    { from: 6, to: 9 },
    { card: 9, at: 9 },
  ])
  expect(rowsOf(list(3), () => false)).toEqual([{ from: 0, to: 3 }])
  expect(rowsOf([], () => true)).toEqual([])
})

test('the cards of a room that come near the screen are those at these heights, and no more than there are', () => {
  const room = { from: 100, to: 200 }
  expect(cardsWithin(room, 8000, { top: 800, bottom: 1600 }, 0)).toEqual({ from: 110, to: 120 })
  expect(cardsWithin(room, 8000, { top: 800, bottom: 1600 }, 5)).toEqual({ from: 105, to: 125 })
  expect(cardsWithin(room, 8000, { top: -500, bottom: 300 }, 2)).toEqual({ from: 100, to: 106 })
  expect(cardsWithin(room, 8000, { top: 7900, bottom: 9999 }, 2)).toEqual({ from: 196, to: 200 })
})
