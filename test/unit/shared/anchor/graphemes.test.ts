import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clustersOf } from '../../../../shared/anchor/text/graphemes.ts'
import { anyText } from './texts.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

test('the clusters of any text are those of the whole text segmented', () => {
  const long = fc.constantFrom('👩‍👩‍👧‍👦', '🇩🇪', 'e\u0301', '1😀').map((piece) => piece.repeat(300))
  fc.assert(
    fc.property(fc.oneof({ weight: 5, arbitrary: anyText }, long, fc.string({ unit: 'binary' })), (text) => {
      const whole = [...segmenter.segment(text)].map(({ index, segment }) => ({
        start: index,
        end: index + segment.length,
      }))
      expect([...clustersOf(text)]).toEqual(whole.filter(({ start, end }) => end - start > 1))
    }),
    { numRuns: 500 },
  )
})
