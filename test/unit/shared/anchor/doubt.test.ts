import { describe as suite, expect, it } from 'vitest'
import { describe } from '../../../../shared/anchor/describe.ts'
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

suite('one of two like sentences in a row', () => {
  const twice =
    'Der Hafen bleibt zu. Eine Bestätigung steht noch aus. Eine Bestätigung steht noch aus. Mehr folgt.'
  const once = twice.replace(' Eine Bestätigung steht noch aus.', '')

  it('is not taken for the other when either was cut out or put in', () => {
    const first = twice.indexOf('Eine')
    const quote = 'Eine Bestätigung steht noch aus.'
    for (const start of [first, twice.indexOf('Eine', first + 1)])
      expect(resolver(once, twice)(describe(twice, start, start + quote.length)).passage).toBeUndefined()
    expect(resolver(twice, once)(findQuote(once, { exact: quote })).state).toBe('ambiguous')
  })

  it('is told where both are there still', () => {
    const start = twice.lastIndexOf('Eine')
    const newer = twice.replace('Hafen', 'Seehafen')
    const { passage } = resolver(newer, twice)(describe(twice, start, start + 32))
    expect(passage?.start).toBe(newer.lastIndexOf('Eine'))
  })
})

suite('a number by itself', () => {
  it('is what one digit of it became, and not any other number in its place', () => {
    const text = 'Am Kai lagen 4210 Tonnen Getreide, wie die Behörde mitteilte.'
    const found = (number: string) =>
      resolver(text.replace('4210', number), text)(findQuote(text, { exact: '4210' })).passage?.exact
    expect([found('4310'), found('987')]).toEqual(['4310', undefined])
  })
})
