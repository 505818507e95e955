import { describe as suite, expect, it } from 'vitest'
import { findQuote } from '../../../../shared/anchor/find-quote.ts'
import { resolver } from '../../../../shared/anchor/resolve.ts'

const old = Array.from(
  { length: 12 },
  (_, index) =>
    `Am Kai ${index} lagen zuletzt ${index * 131} Tonnen Getreide, sagte Kapitän Nummer ${index * 17}.`,
)
const added = Array.from(
  { length: 8 },
  (_, index) =>
    `Ein Lastwagen mit ${index * 7 + 3} Kisten fuhr um ${index + 8} Uhr über Brücke ${index * 3 + 1} nach Westen.`,
)
const resolved = (earlier: readonly string[], newer: readonly string[], exact: string) =>
  resolver(newer.join('\n'), earlier.join('\n'))(findQuote(earlier.join('\n'), { exact }))

suite('a quote of which nothing stands beside the place found', () => {
  it('is not taken for the same notice between new paragraphs, when it was cut out', () => {
    const notice = 'Mehr dazu finden Sie in unserem Archiv.'
    const earlier = [...old.slice(0, 6), notice, ...old.slice(6)]
    const newer = [...old.slice(8), ...added.slice(0, 4), notice, ...added.slice(4), ...old.slice(0, 8)]
    expect(resolved(earlier, newer, notice)).toEqual({ state: 'lost' })
  })

  it('is followed when it was moved among what stood in its text', () => {
    const notice = 'Mehr dazu finden Sie in unserem Archiv.'
    const earlier = [...old.slice(0, 6), notice, ...old.slice(6)]
    const newer = [...old.slice(6, 10), notice, ...old.slice(10), ...old.slice(0, 6)]
    expect(resolved(earlier, newer, notice)).toMatchObject({ state: 'placed' })
  })

  it('is not taken for another time of day in its place, when it stands elsewhere itself', () => {
    const earlier = [...old.slice(0, 4), '5:32', ...old.slice(4), '5:17']
    const newer = [
      ...old.slice(2, 4),
      '5:17',
      ...old.slice(4, 9),
      ...old.slice(0, 2),
      '5:32',
      ...old.slice(9),
    ]
    expect(resolved(earlier, newer, '5:32').passage?.exact).not.toBe('5:17')
  })
})
