import fc from 'fast-check'
import { describe as suite, expect, it } from 'vitest'
import { describe, verify } from '../../../../shared/anchor/describe.ts'
import { isGraphemeBoundary, snapToGraphemes } from '../../../../shared/anchor/text/graphemes.ts'
import { anySpan, anyText } from './texts.ts'

const boundaries = (text: string) =>
  new Set([...Array.from(new Intl.Segmenter('en').segment(text), ({ index }) => index), text.length])

suite('graphemes', () => {
  it('are told from a stretch of the text as from the whole of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const expected = boundaries(text)
        for (let at = 0; at <= text.length; at++) expect(isGraphemeBoundary(text, at)).toBe(expected.has(at))
      }),
      { numRuns: 400 },
    )
  })

  it('widen a span to the whole family, flag or accented letter', () => {
    const text = 'a👩‍👩‍👧‍👦b🇩🇪🇫🇷x\u0302.'
    expect(snapToGraphemes(text, 3, 4)).toEqual({ start: 1, end: 12 })
    expect(snapToGraphemes(text, 15, 16)).toEqual({ start: 13, end: 17 })
    expect(snapToGraphemes(text, 18, 22)).toEqual({ start: 17, end: 23 })
    expect(snapToGraphemes(text, 13, 13)).toEqual({ start: 13, end: 13 })
  })

  it('do not make the cost grow with a very long line', () => {
    const text = 'der Hafen '.repeat(100_000)
    const begin = performance.now()
    for (let at = 0; at < 10_000; at++) isGraphemeBoundary(text, at * 99)
    expect(performance.now() - begin).toBeLessThan(500)
  })
})

suite('describing a passage', () => {
  it('keeps 32 units of context on either side', () => {
    const text = `${'a'.repeat(50)}QUOTE${'b'.repeat(50)}`
    expect(describe(text, 50, 55)).toEqual({
      exact: 'QUOTE',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
      start: 50,
      end: 55,
    })
  })

  it('never cuts a grapheme, neither in the quote nor in its context, and stands where it was taken', () => {
    fc.assert(
      fc.property(anySpan, ({ text, start, end }) => {
        const passage = describe(text, start, end)
        const edges = boundaries(text)
        expect(passage.start).toBeLessThanOrEqual(start)
        expect(passage.end).toBeGreaterThanOrEqual(end)
        expect(passage.prefix.length).toBeLessThanOrEqual(32)
        expect(passage.suffix.length).toBeLessThanOrEqual(32)
        for (const at of [
          passage.start,
          passage.end,
          passage.start - passage.prefix.length,
          passage.end + passage.suffix.length,
        ])
          expect(edges.has(at)).toBe(true)
        expect(verify(text, passage)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('refuses a span that is empty or not in the text', () => {
    expect(() => describe('abc', 1, 1)).toThrow(RangeError)
    expect(() => describe('abc', 2, 4)).toThrow(RangeError)
    expect(() => describe('abc', -1, 2)).toThrow(RangeError)
  })

  it('is not verified where quote or context differ', () => {
    const passage = describe('one two three', 4, 7)
    expect(verify('one two three', passage)).toBe(true)
    expect(verify('one two four', passage)).toBe(false)
    expect(verify('one TWO three', passage)).toBe(false)
    expect(verify('an one two three', passage)).toBe(false)
  })
})
