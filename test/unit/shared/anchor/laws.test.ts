import fc from 'fast-check'
import { describe as suite, expect, it } from 'vitest'
import { describe } from '../../../../shared/anchor/describe.ts'
import { findQuote } from '../../../../shared/anchor/find-quote.ts'
import { isGraphemeBoundary } from '../../../../shared/anchor/text/graphemes.ts'
import { resolver } from '../../../../shared/anchor/resolve.ts'
import { anySpan, article } from './texts.ts'

const some = { numRuns: 40 }

/** An article, the number of a paragraph that is quoted, and that of another place in it. */
const quoted = article.chain((blocks) =>
  fc.record({
    blocks: fc.constant(blocks),
    own: fc.nat({ max: blocks.length - 1 }),
    other: fc.nat({ max: blocks.length }),
  }),
)

const quote = (blocks: readonly string[], own: number) => {
  const earlier = blocks.join('\n')
  return { earlier, passage: findQuote(earlier, { exact: blocks[own] ?? '' }) }
}

suite('with the earlier text at hand, a passage', () => {
  it('of an unchanged text stands at its own offsets', () => {
    fc.assert(
      fc.property(quoted, ({ blocks, own }) => {
        const { earlier, passage } = quote(blocks, own)
        expect(resolver(earlier, earlier)(passage)).toEqual({ state: 'placed', passage })
      }),
      some,
    )
  })

  it('moves by exactly the length of what is put in before it', () => {
    fc.assert(
      fc.property(quoted, ({ blocks, own, other }) => {
        const { earlier, passage } = quote(blocks, own)
        const added = 'Nachtrag der Redaktion: 👩‍👧 ein Absatz mehr.'
        const now = blocks.toSpliced(other, 0, added).join('\n')
        const shift = other <= own ? added.length + 1 : 0
        const { start, end } = passage
        expect(resolver(now, earlier)(passage)).toMatchObject({
          state: 'placed',
          passage: { start: start + shift, end: end + shift },
        })
      }),
      some,
    )
  })

  it('is never given a place once it is cut out', () => {
    fc.assert(
      fc.property(quoted, ({ blocks, own }) => {
        const { earlier, passage } = quote(blocks, own)
        expect(resolver(blocks.toSpliced(own, 1).join('\n'), earlier)(passage)).toEqual({ state: 'lost' })
      }),
      some,
    )
  })

  it('of any text in any other never throws, and stands in whole graphemes inside it', () => {
    fc.assert(
      fc.property(anySpan, anySpan, fc.boolean(), ({ text, start, end }, other, related) => {
        const now = related ? text.slice(0, start) + other.text + text.slice(end) : other.text
        const { state, passage } = resolver(now, text)(describe(text, start, end))
        expect(passage !== undefined).toBe(state === 'placed' || state === 'changed')
        if (!passage) return
        expect(passage).toEqual(describe(now, passage.start, passage.end))
        expect([passage.start, passage.end].every((at) => isGraphemeBoundary(now, at))).toBe(true)
      }),
      some,
    )
  })

  it('is found in the same place whatever was looked for before', () => {
    fc.assert(
      fc.property(quoted, fc.nat(), ({ blocks, other }, seed) => {
        const earlier = blocks.join('\n')
        const passages = blocks.map((exact) => findQuote(earlier, { exact }))
        const now = blocks
          .map((block, index) => ((index + seed) % 3 === 0 ? `${block} Mehr dazu später.` : block))
          .toSpliced(other, 1)
          .join('\n')
        const one = resolver(now, earlier)
        const forwards = passages.map(one)
        const backwards = passages.toReversed().map(resolver(now, earlier)).toReversed()
        expect(forwards).toEqual(backwards)
        expect(forwards).toEqual(passages.map((passage) => resolver(now, earlier)(passage)))
      }),
      some,
    )
  })
})

suite('with the earlier text at hand', () => {
  const lead = 'Am Montag tagte in Sundby der Rat, die Sitzung dauerte bis in den Abend hinein.'
  const rest = Array.from(
    { length: 12 },
    (_, index) => `Absatz ${index} handelt von Kai ${index * 7} und den ${index * 131} Tonnen Getreide dort.`,
  )
  const twin = 'Eine Bestätigung der Angaben steht noch aus.'

  it('identical paragraphs are told apart by what stands beside them, and ambiguous when that has gone', () => {
    const blocks = [lead, ...rest.slice(0, 4), twin, ...rest.slice(4, 8), twin, ...rest.slice(8)]
    const earlier = blocks.join('\n')
    const start = earlier.lastIndexOf(twin)
    const passage = describe(earlier, start, start + twin.length)
    const longer = [`Aktualisiert.`, ...blocks].join('\n')
    expect(resolver(longer, earlier)(passage)).toMatchObject({
      state: 'placed',
      passage: { start: longer.lastIndexOf(twin) },
    })
    const other = [lead, twin, ...rest.toReversed(), twin].join('\n')
    expect(resolver(other, earlier)(passage)).toEqual({ state: 'ambiguous', candidates: 2 })
  })

  it('nothing is given a place in another article, not even what that has word for word', () => {
    const earlier = [lead, ...rest, twin].join('\n')
    const words = (index: number) => `Wort${index * 3} Ding${index * 5} Sache${index * 7} Fall${index * 11}`
    const foreign = [...Array.from({ length: 60 }, (_, index) => `${words(index)}.`), twin].join('\n')
    const start = earlier.indexOf(twin)
    expect(resolver(foreign, earlier)(describe(earlier, start, start + twin.length))).toEqual({
      state: 'lost',
    })
  })

  it('what stands unchanged in a text of one word repeated is not guessed', () => {
    for (const count of [500, 20_000]) {
      const earlier = 'und '.repeat(count).trim()
      const at = resolver(`${earlier} dann`, earlier)
      expect(at(describe(earlier, count * 2, count * 2 + 11)).passage).toBeUndefined()
    }
  })

  it('what stood beside a quote and is much like it is not taken for it when the quote was cut out', () => {
    const [quote, like] = ['Das Ministerium wollte sich nicht äußern.', 'Das Amt wollte sich nicht äußern.']
    const article = (sentences: string) => [
      ...rest.slice(0, 4),
      `Am Abend hieß es in Sundby nur: ${sentences} Danach war wieder Ruhe auf den Kais.`,
      ...rest.slice(4, 8),
      `Am Morgen fuhren die Schiffe. ${quote} Die Lage blieb ruhig.`,
      ...rest.slice(8),
    ]
    for (const both of [`${like} ${quote}`, `${quote} ${like}`]) {
      const earlier = article(both).join('\n')
      const start = earlier.indexOf(both) + both.indexOf(quote)
      const found = resolver(
        article(like).join('\n'),
        earlier,
      )(describe(earlier, start, start + quote.length))
      expect(found.passage).toBeUndefined()
    }
  })

  it('a sentence is not found in an article of the same form, with other numbers and in another order', () => {
    const form = (day: number) =>
      Array.from({ length: 30 }, (_, row) => {
        const number = (row * 7919 + day * 104_729) % 997
        return `Nach Angaben der Behörde lagen am ${number}. Kai der Reederei Sund${number % 7} genau ${number * day} Tonnen, so viel wie nie.`
      })
    const earlier = form(3).join('\n')
    const at = resolver(form(5).toReversed().join('\n'), earlier)
    expect(form(3).map((exact) => at(findQuote(earlier, { exact })).state)).toEqual(Array(30).fill('lost'))
  })

  it('all is found again where a word was edited in every sentence', () => {
    const earlier = [lead, ...rest].join('\n')
    const at = resolver(earlier.replaceAll('handelt', 'berichtet'), earlier)
    expect(rest.map((exact) => at(findQuote(earlier, { exact })).state)).toEqual(rest.map(() => 'changed'))
  })

  it('a twin at the beginning of the text is not taken for a heading whose neighbours were removed', () => {
    const heading = 'Die wichtigsten Hafenzahlen im Überblick'
    const more = rest.map((line) => line.replace('Absatz', 'Abschnitt').replace('Getreide', 'Erz'))
    const earlier = [heading, ...rest, heading, ...more].join('\n')
    const start = earlier.lastIndexOf(heading)
    const now = [heading, ...rest.slice(2, 10), heading, ...more.slice(2)].join('\n')
    const found = resolver(now, earlier)(describe(earlier, start, start + heading.length))
    expect(found.passage?.start ?? now.lastIndexOf(heading)).toBe(now.lastIndexOf(heading))
  })

  it('a short heading that was cut out is not taken for the same words over what was put in', () => {
    const heading = 'Die Zahlen im Überblick'
    const other = Array.from({ length: 3 }, (_, row) => `Meldung ${row * 17}: im Fall ${row * 29} ist Ruhe.`)
    const earlier = [lead, heading, ...rest].join('\n')
    const now = [lead, ...rest.slice(0, 8), ...other, heading, ...other.toReversed(), ...rest.slice(8)]
    const start = earlier.indexOf(heading)
    const at = resolver(now.join('\n'), earlier)
    expect(at(describe(earlier, start, start + heading.length)).passage).toBeUndefined()
  })

  it('two words of a sentence that was cut out are not taken for the same two elsewhere', () => {
    const said = (index: number, what: string) =>
      `${what} ${index * 13}“, sagte er am ${index}. Tag im Hafen.`
    const blocks = rest.map((line, index) => `${line} „${said(index, 'Es fehlt an')}`)
    const quoted = '„Niemand weiß davon“, sagte er.'
    const earlier = blocks.with(4, `${blocks[4]} ${quoted}`).join('\n')
    const start = earlier.indexOf('sagte er.')
    const at = resolver(blocks.join('\n'), earlier)
    expect(at(describe(earlier, start, start + 'sagte er'.length)).passage).toBeUndefined()
  })

  it('a paragraph that stands twice is not guessed once it has lost its neighbours, one of them to its twin', () => {
    const blocks = [lead, rest[0]!, twin, rest[1]!, ...rest.slice(2, 8), twin, ...rest.slice(8)]
    const earlier = blocks.join('\n')
    const start = earlier.indexOf(twin)
    const now = [...rest.slice(8), twin, rest[5]!, lead, rest[0]!, twin, ...rest.slice(2, 5)].join('\n')
    const found = resolver(now, earlier)(describe(earlier, start, start + twin.length))
    expect(found).toMatchObject({ state: 'ambiguous' })
  })
})
