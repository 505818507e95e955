import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentsOf } from '../../../renderer/editor/extensions/article-text/segments.ts'
import type { Mark } from '../../../shared/model/block.ts'

const mark = fc.record({
  start: fc.nat(40),
  end: fc.integer({ min: 1, max: 60 }),
  type: fc.constantFrom('bold', 'italic', 'link'),
  href: fc.constantFrom('https://example.org/', 'javascript:alert(1)', 'mailto:a@example.org'),
}) as fc.Arbitrary<Mark>

test('whatever the marks, the segments are the text and nothing but the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.array(mark), (text, marks) => {
      const segments = segmentsOf(text, marks)
      expect(segments.map((segment) => segment.text).join('')).toBe(text)
      expect(segments.every(({ href }) => !href?.startsWith('javascript:'))).toBe(true)
    }),
  )
})

test('overlapping marks cut the text where each begins and ends', () => {
  const segments = segmentsOf('one two three', [
    { start: 0, end: 7, type: 'bold' },
    { start: 4, end: 13, type: 'link', href: 'https://example.org/' },
  ])
  expect(segments).toEqual([
    { text: 'one ', bold: true, italic: false, href: null },
    { text: 'two', bold: true, italic: false, href: 'https://example.org/' },
    { text: ' three', bold: false, italic: false, href: 'https://example.org/' },
  ])
})

test('a block with 20,000 marks is cut in no time worth naming', () => {
  const marks = Array.from({ length: 20_000 }, (_, i): Mark => ({
    start: i * 2,
    end: i * 2 + 1,
    type: 'bold',
  }))
  const started = performance.now()
  expect(segmentsOf('x'.repeat(40_000), marks)).toHaveLength(40_000)
  expect(performance.now() - started).toBeLessThan(1000)
})
