import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowStep } from '../../../renderer/panels/row-step.ts'

describe('keys in a list', () => {
  it('go one row down with the arrow or j, one up with the arrow or k', () => {
    expect(rowStep('ArrowDown', 3, 10, 50, 500)).toBe(4)
    expect(rowStep('j', 3, 10, 50, 500)).toBe(4)
    expect(rowStep('ArrowUp', 3, 10, 50, 500)).toBe(2)
    expect(rowStep('k', 3, 10, 50, 500)).toBe(2)
  })

  it('go a page that leaves one row of the old one in sight', () => {
    expect(rowStep('PageDown', 0, 100, 50, 500)).toBe(9)
  })

  it('reach both ends', () => {
    expect(rowStep('End', 3, 10, 50, 500)).toBe(9)
    expect(rowStep('Home', 3, 10, 50, 500)).toBe(0)
  })

  it('mean nothing else, and nothing at all in an empty list', () => {
    expect(rowStep('x', 3, 10, 50, 500)).toBeNull()
    expect(rowStep('ArrowDown', 0, 0, 50, 500)).toBeNull()
  })

  it('never leave the list', () => {
    const key = fc.constantFrom('ArrowDown', 'ArrowUp', 'j', 'k', 'PageDown', 'PageUp', 'Home', 'End')
    fc.assert(
      fc.property(
        key,
        fc.integer({ min: 1, max: 10_000 }),
        fc.nat(),
        fc.nat(2000),
        (key, count, at, view) => {
          const next = rowStep(key, at % count, count, 50, view)
          expect(next).toBeGreaterThanOrEqual(0)
          expect(next).toBeLessThan(count)
        },
      ),
    )
  })
})
