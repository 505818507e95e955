import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followToday, useToday } from '../../../renderer/state/window/today.ts'

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 30, 23, 59, 50) }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A window that follows the days, and what it was told. */
function aWindow() {
  const woken = new Set<() => void>()
  vi.stubGlobal('document', {
    addEventListener: (_: string, heard: () => void) => woken.add(heard),
    removeEventListener: (_: string, heard: () => void) => woken.delete(heard),
  })
  const told: string[] = []
  const stop = followToday(() => told.push(useToday.getState().day))
  return { told, stop, wake: () => woken.forEach((heard) => heard()) }
}

test('at midnight it is the next day, and so at the midnight after, in a window that nobody touches', () => {
  const { told, stop } = aWindow()
  vi.advanceTimersByTime(5_000)
  expect(told.at(-1)).not.toBe('2026-12-01')
  vi.advanceTimersByTime(10_000)
  expect(told.at(-1)).toBe('2026-12-01')
  vi.advanceTimersByTime(24 * 60 * 60 * 1000)
  expect(told.at(-1)).toBe('2026-12-02')
  stop()
  vi.advanceTimersByTime(48 * 60 * 60 * 1000)
  expect(told.at(-1)).toBe('2026-12-02')
})

test('a machine that slept over midnight knows the day when somebody is there again', () => {
  const { told, stop, wake } = aWindow()
  vi.setSystemTime(new Date(2026, 11, 3, 8))
  wake()
  expect(told.at(-1)).toBe('2026-12-03')
  stop()
})
