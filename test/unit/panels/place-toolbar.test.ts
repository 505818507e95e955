import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeToolbar } from '../../../renderer/panels/article/place-toolbar.ts'

const pane = { left: 300, top: 50, right: 900, bottom: 800 }
const size = { width: 400, height: 40 }
const at = (left: number, top: number, right = left + 100, bottom = top + 24) => ({
  left,
  top,
  right,
  bottom,
})

test('it stands above the selection, in the middle of it', () => {
  expect(placeToolbar(at(550, 400), pane, size)).toEqual({ left: 100, top: 302 })
})

test('at the upper edge it stands below', () => {
  expect(placeToolbar(at(550, 60), pane, size)).toEqual({ left: 100, top: 42 })
})

test('it is gone when the selection is out of sight', () => {
  expect(placeToolbar(at(550, 900), pane, size)).toBeNull()
  expect(placeToolbar(at(550, 0), pane, size)).toBeNull()
})

test('it stays at the nearest edge while somebody types in it', () => {
  expect(placeToolbar(at(550, 900), pane, size, true)).toEqual({ left: 100, top: 702 })
  expect(placeToolbar(at(550, 0), pane, size, true)).toEqual({ left: 100, top: 8 })
})

test('it is always inside of the pane, and covers nothing of a selection that leaves it room', () => {
  const selection = fc
    .tuple(fc.integer({ min: 300, max: 900 }), fc.integer({ min: 60, max: 780 }), fc.nat(600), fc.nat(600))
    .map(([left, top, width, height]) => at(left, top, left + width, top + height))
  fc.assert(
    fc.property(selection, (box) => {
      const place = placeToolbar(box, pane, size)
      if (!place) return
      const top = pane.top + place.top
      expect(place.left).toBeGreaterThanOrEqual(0)
      expect(pane.left + place.left + size.width).toBeLessThanOrEqual(pane.right)
      expect(top).toBeGreaterThanOrEqual(pane.top)
      expect(top + size.height).toBeLessThanOrEqual(pane.bottom)
      const room = box.top - pane.top >= size.height + 16 || pane.bottom - box.bottom >= size.height + 16
      if (room) expect(top + size.height <= box.top || top >= box.bottom).toBe(true)
    }),
  )
})
