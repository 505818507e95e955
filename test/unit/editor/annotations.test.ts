import fc from 'fast-check'
import { expect, test } from 'vitest'
import { around, choose } from '../../../renderer/editor/extensions/annotation-clicks/smallest-first.ts'
import type { Annotation } from '../../../renderer/editor/extensions/annotations/extension.ts'
import { LANES, lanesOf } from '../../../renderer/editor/extensions/painted-highlights/lanes.ts'
import { toSafeUrl } from '../../../renderer/editor/extensions/safe-links/typed-url.ts'

const claim = (id: string, start: number, end: number): Annotation => ({
  id,
  kind: 'claim',
  status: 'confirmed',
  start,
  end,
})

test('annotations of one kind that overlap are drawn in different lanes, as long as there are any', () => {
  const spans = fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 20 })), { maxLength: 12 })
  fc.assert(
    fc.property(spans, (given) => {
      const all = given.map(([start, length], i) => claim(String(i), start, start + length))
      const lanes = lanesOf(all)
      const clashes = all.flatMap((a) =>
        all.filter((b) => {
          const together = all.filter(
            ({ start, end }) => start < Math.max(a.end, b.end) && end > Math.min(a.start, b.start),
          )
          const overlap = a.id !== b.id && a.start < b.end && b.start < a.end
          return overlap && together.length <= LANES && lanes.get(a.id) === lanes.get(b.id)
        }),
      )
      expect(clashes).toEqual([])
    }),
  )
})

test('a highlight under a claim takes no lane from it', () => {
  const lanes = lanesOf([{ id: 'h', kind: 'highlight', color: 'blue', start: 0, end: 9 }, claim('c', 2, 5)])
  expect([...lanes.values()]).toEqual([0, 0])
})

test('clicks go from the smallest to the largest and round again, and begin anew elsewhere', () => {
  const all = [claim('large', 0, 90), claim('small', 10, 20), claim('middle', 5, 40)]
  const hit = around(all, 15)
  expect(hit.map(({ id }) => id)).toEqual(['small', 'middle', 'large'])
  expect(choose(hit, null, [])?.id).toBe('small')
  expect(choose(hit, 'small', hit)?.id).toBe('middle')
  expect(choose(hit, 'large', hit)?.id).toBe('small')
  expect(choose(around(all, 30), 'small', hit)?.id).toBe('middle')
  expect(choose([], 'small', hit)).toBeNull()
})

test('an address that is typed short is completed', () => {
  expect(toSafeUrl('example.org/a')).toBe('https://example.org/a')
  expect(toSafeUrl('desk@example.org')).toBe('mailto:desk@example.org')
  expect(toSafeUrl('http://example.org')).toBe('http://example.org')
  for (const typed of ['', 'zwei Wörter', 'javascript:alert(1)', 'wort'])
    expect(toSafeUrl(typed), typed).toBeNull()
})
