import { expect, test } from 'vitest'
import { dayAfter } from '../../../renderer/state/day.ts'

test('a claim is looked at again after a week, a month or a quarter, in a short month on its last day', () => {
  const from = new Date(2026, 10, 30, 23, 59)
  expect(dayAfter('week', from)).toBe('2026-12-07')
  expect(dayAfter('month', from)).toBe('2026-12-30')
  expect(dayAfter('quarter', from)).toBe('2027-02-28')
})
