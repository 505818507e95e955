import { describe as suite, expect, it } from 'vitest'
import { findQuote } from '../../../../shared/anchor/find-quote.ts'
import { resolver } from '../../../../shared/anchor/resolve.ts'

const text = Array.from(
  { length: 8 },
  (_, index) => `Am Kai ${index} lagen ${index * 131} Tonnen, sagte der Kapitän mit Nummer ${index * 17}.`,
)
const resolved = (earlier: readonly string[], newer: readonly string[], exact: string) =>
  resolver(newer.join('\n'), earlier.join('\n'))(findQuote(earlier.join('\n'), { exact }))
/** The same where one paragraph of the text reads otherwise now. */
const reworded = (before: string, now: string, exact: string) =>
  resolved(text.toSpliced(4, 0, before), text.toSpliced(4, 0, now), exact)

suite('a word of several parts', () => {
  it.each([
    [
      'Post an Ines Uhl <uhl@see-amt.example.org>',
      'Post an Ines Uhl <uhl@presse>',
      'Ines Uhl <uhl@see-amt.example.org>',
    ],
    ['Dazu Frau Müller-Thor-Lübben vom Amt.', 'Dazu Frau Quandt vom Amt.', 'Frau Müller-Thor-Lübben'],
    ['Es waren 1,204,300 Tonnen im Jahr.', 'Es waren 9 Tonnen im Jahr.', '1,204,300 Tonnen'],
  ])('is one that was edited: %s', (before, now, exact) => {
    const answer = reworded(before, now, exact)
    expect(answer.state).toBe('changed')
    expect(now).toContain(answer.passage?.exact)
  })
})

suite('a word at the edge of a quote that has become part of another one', () => {
  it.each([
    [
      'Dazu sprach Frau Müller lange.',
      'Dazu sprach Frau Müller-Thor lange.',
      'sprach Frau Müller',
      'sprach Frau Müller-Thor',
    ],
    [
      'Der Hafen ist gesperrt.',
      'Der Hafen ist gesperrt-ähnlich.',
      'Der Hafen ist gesperrt.',
      'Der Hafen ist gesperrt-ähnlich.',
    ],
    ['Es lagen dort 12 Tonnen.', 'Es lagen dort 12,5 Tonnen.', 'lagen dort 12', 'lagen dort 12,5'],
    [
      'Der Server steht noch still.',
      'Der Mail-Server steht noch still.',
      'Server steht noch',
      'Mail-Server steht noch',
    ],
  ])('is all of that: %s', (before, now, exact, whole) => {
    expect(reworded(before, now, exact)).toMatchObject({ state: 'changed', passage: { exact: whole } })
  })

  it('is part of one sentence still, in a paragraph that was joined with the one before', () => {
    const [before, now] = [
      'Die Lage am Kai ist ruhig. Mehr am Abend.',
      'Die Lage am Kai ist ruhig-gespannt. Mehr am Abend.',
    ]
    const joined = text.toSpliced(4, 0, now).with(0, text[0]!.replace('Kapitän', 'Lotse'))
    const newer = [...joined.slice(0, 3), `${joined[3]} ${joined[4]}`, ...joined.slice(5)]
    expect(resolved(text.toSpliced(4, 0, before), newer, 'Die Lage am Kai ist ruhig.')).toMatchObject({
      state: 'changed',
      passage: { exact: 'Die Lage am Kai ist ruhig-gespannt.' },
    })
  })

  it('is left alone where what joins it stood beside it, or is a sentence of its own', () => {
    const before = 'Der Sprecher sagte etwas – nämlich nichts. Das war alles.'
    const joined = 'Der Sprecher sagte etwas-nämlich nichts.Das war alles.'
    for (const exact of ['sagte etwas', 'nichts'])
      expect(reworded(before, joined, exact)).toMatchObject({
        state: 'placed',
        passage: { exact },
      })
  })
})

suite('the signs at the edge of a quote', () => {
  it.each([
    ['Das war alles.', 'Das war alles!', 'Das war alles.', 'Das war alles!'],
    ['Er nannte es eine Warnung.', 'Er nannte es eine „Warnung“.', 'eine Warnung', 'eine „Warnung“'],
    ['Er nannte es eine Warnung.', 'Er nannte es eine „Warnung“.', 'eine Warnung.', 'eine „Warnung“.'],
    [
      'Warnung des Amts vor Hochwasser.',
      '(Warnung) des Amts vor Hochwasser.',
      'Warnung des Amts',
      '(Warnung) des Amts',
    ],
  ])('stay together: %s', (before, now, exact, whole) => {
    expect(reworded(before, now, exact)).toMatchObject({ state: 'changed', passage: { exact: whole } })
  })

  it('take no mark with them that stood beside the quote before', () => {
    const [before, now] = [
      'Er sagte: „Das ist falsch“, und ging.',
      'Er sagte: „Das ist falsch“, und ging heim.',
    ]
    const answer = reworded(before, now, 'Das ist falsch“, und ging')
    expect(answer).toMatchObject({ state: 'placed', passage: { exact: 'Das ist falsch“, und ging' } })
  })
})

it('finds all of a text whose first block was cut out', () => {
  const earlier = ['.', 'BEZEICHNUNG', ...text]
  const answer = resolved(earlier, ['.', ...text], earlier.join('\n'))
  expect(answer.state).toBe('changed')
  expect(answer.passage?.end).toBe(['.', ...text].join('\n').length)
})
