import { expect, onTestFinished, test, vi } from 'vitest'
import { PATIENCE, startReadings } from '../../../electron/api/intake/readings.ts'

test('pieces whose window went away are let go of, those that still come are not', () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const readings = startReadings()
  const piece = Buffer.from('Kai ')
  readings.add('gone', 0, piece)
  readings.add('slow', 0, piece)
  vi.advanceTimersByTime(PATIENCE - 1)
  readings.add('slow', 4, piece)
  vi.advanceTimersByTime(1)
  expect(() => readings.add('gone', 4, piece)).toThrow('cancelled')
  readings.add('slow', 8, piece)
  expect(vi.getTimerCount()).toBe(1)
  readings.cancel('slow')
  expect(vi.getTimerCount()).toBe(0)
})
