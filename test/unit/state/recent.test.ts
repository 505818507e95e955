import { expect, test } from 'vitest'
import { recentFirst, usedNow } from '../../../renderer/state/window/recent.ts'

test('what was used last comes first, once, and what is gone is left out', () => {
  const recent = ['claim', 'undo', 'claim', 'gone'].reduce<string[]>(usedNow, [])
  expect(recent).toEqual(['gone', 'claim', 'undo'])
  expect(recentFirst(['redo', 'undo', 'claim'], recent)).toEqual(['claim', 'undo', 'redo'])
})

test('no more than twenty are remembered', () => {
  const ids = Array.from({ length: 30 }, (_, index) => String(index))
  expect(ids.reduce<string[]>(usedNow, [])).toEqual(ids.slice(10).toReversed())
})
