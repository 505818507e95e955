import { expect, test } from 'vitest'
import type { Outcome } from '../../../shared/api/versions.ts'
import { aWindow } from './a-window.ts'

/** The review of annotations that stand after one another in the text and became what is said. */
async function aReview(...became: [id: string, outcome: Outcome, undecided?: boolean][]) {
  const items = became.map(([anchored, outcome, undecided = false], at) => ({
    ...{ anchored, outcome, undecided, after: null, kind: 'highlight' },
    before: { start: at, end: at + 1, exact: anchored },
  }))
  aWindow({
    'versions.review': () => ({ from: { sha256: 'a' }, to: { sha256: 'b' }, items }),
    'versions.compare': () => [],
  })
  const { useReview, waitingAfter, lookedItem } = await import('../../../renderer/state/article/review.ts')
  await useReview.getState().open('article')
  return {
    look: (id: string) => {
      const item = useReview.getState().review?.items.find(({ anchored }) => anchored === id)
      if (item) useReview.getState().look(item)
    },
    unfolded: () => useReview.getState().unfolded,
    looked: () => lookedItem()?.anchored,
    waiting: () => {
      const { review } = useReview.getState()
      const item = lookedItem()
      return review && item && waitingAfter(review, item).map(({ anchored }) => anchored)
    },
  }
}

test('what waits comes in the order of the lists on screen, not of the text, and around in a circle', async () => {
  const review = await aReview(
    ['lost-1', 'lost', true],
    ['changed-1', 'changed', true],
    ['kept-1', 'kept'],
    ['lost-2', 'lost', true],
    ['changed-2', 'changed', true],
    ['changed-3', 'changed', false],
  )
  review.look('changed-1')
  expect(review.waiting()).toEqual(['changed-2', 'lost-1', 'lost-2'])
  review.look('lost-2')
  expect(review.waiting()).toEqual(['changed-1', 'changed-2', 'lost-1'])
})

test('what is looked at stands in a list that is unfolded', async () => {
  const review = await aReview(['moved-1', 'moved'], ['changed-1', 'changed', true])
  expect(review.looked()).toBe('changed-1')
  expect(review.unfolded()).not.toContain('moved')
  review.look('moved-1')
  expect(review.unfolded()).toContain('moved')
})

test('where what is looked at was placed meanwhile is looked at as well', async () => {
  const item = { anchored: 'one', outcome: 'lost', undecided: true, before: { start: 0, end: 3 } }
  const placed = { ...item, outcome: 'changed', undecided: false, after: { start: 10, end: 13 } }
  const reviews = [item, placed].map((one) => ({ from: { sha256: 'a' }, to: { sha256: 'b' }, items: [one] }))
  const row = (start: number) => ({ before: { start }, after: { start }, pieces: [] })
  aWindow({ 'versions.review': () => reviews.shift(), 'versions.compare': () => [row(0), row(5), row(10)] })
  const { useReview } = await import('../../../renderer/state/article/review.ts')
  await useReview.getState().open('article')
  expect(useReview.getState().row).toBe(0)
  await useReview.getState().reload()
  expect(useReview.getState().row).toBe(2)
})
