import { expect, test } from 'vitest'
import { onScreen } from '../../../electron/main/on-screen.ts'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const beside = { x: 1440, y: 0, width: 1920, height: 1080 }
const size = { width: 1280, height: 860 }

test('a window comes back where it was, also where it reaches over two screens or an edge', () => {
  for (const place of [
    { x: 100, y: 25 },
    { x: 900, y: 40 },
    { x: 1600, y: 0 },
    { x: -900, y: 25 },
  ])
    expect(onScreen({ ...place, ...size }, [laptop, beside])).toEqual({ ...place, ...size })
})

test('a window on a screen that is gone comes back in its size, where the system puts a new one', () => {
  for (const place of [
    { x: 1600, y: 0 },
    { x: -1250, y: 25 },
    { x: 100, y: -800 },
    { x: 100, y: 890 },
  ])
    expect(onScreen({ ...place, ...size }, [laptop])).toEqual(size)
})

test('a window that was nowhere before is placed by the system', () => {
  expect(onScreen(null, [laptop])).toEqual({})
})
