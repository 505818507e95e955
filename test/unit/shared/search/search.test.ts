import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Corpus } from '../../../../shared/search/corpus.ts'
import { hitsIn } from '../../../../shared/search/marks.ts'
import { findNeedle, needleOf } from '../../../../shared/search/needle.ts'
import { fold } from '../../../../shared/search/fold.ts'
import { parseQuery } from '../../../../shared/search/query.ts'

const stands = (text: string, words: string) => findNeedle(fold(text), needleOf(words)!) !== null
const marked = (text: string, typed: string) =>
  hitsIn(text, parseQuery(typed)).map(({ start, end }) => text.slice(start, end))

describe('looking for words', () => {
  it.each([
    ['Müller', 'Mueller'],
    ['Müller', 'Muller'],
    ['Mueller', 'Müller'],
    ['Mueller', 'MULLER'],
    ['Muller', 'Müller'],
    ['Straße', 'strasse'],
    ['Strasse', 'Straße'],
    ['Öl und Gas', 'oel'],
    ['Klimaschutzgesetz', 'gesetz'],
    ['Einkommensteuererklärung', 'erklaerung'],
    ['Bauerwartungsland', 'erwartung'],
    ['Bauerwartungsland', 'bauerwartung'],
    ['Neueisbahn', 'eisbahn'],
    ['aktuelle Zahlen', 'aktuell'],
    ['Don­au', 'donau'],
    ['„Nein“, sagte er', '"nein"'],
  ])('finds in %j what is typed as %j', (text, words) => {
    expect(stands(text, words)).toBe(true)
  })

  it.each([
    ['Miller', 'Müller'],
    ['Gesetz', 'gesetze'],
    ['der Hafen', 'derHafen'],
  ])('does not find in %j what is typed as %j', (text, words) => {
    expect(stands(text, words)).toBe(false)
  })

  it('finds every part of a text that begins and ends with a letter', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aeouüöäßsbe nrt'), minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length
        const part = text.slice(start, start + 1 + (length % 12))
        const needle = needleOf(part)
        expect(needle === null || findNeedle(fold(text), needle) !== null).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })
})

describe('a query', () => {
  it('is words in any order, phrases, and what must not be there', () => {
    const { all, none } = parseQuery('Hafen „bis zu 40“ -Fähre −"laut Amt" anti-demokratisch')
    expect(all.map(({ text }) => text)).toEqual(['hafen', 'bis zu 40', 'anti-demokratisch'])
    expect(none.map(({ text }) => text)).toEqual(['fahre', 'laut amt'])
  })

  it('takes a phrase that is still being typed as far as it goes', () => {
    expect(parseQuery('"bis zu').all.map(({ text }) => text)).toEqual(['bis zu'])
    expect(parseQuery(' - "" ')).toEqual({ all: [{ text: '-', seed: '-', seedAt: 0 }], none: [] })
  })
})

describe('hits', () => {
  it('are marked as the text has them', () => {
    expect(marked('Die Müllers in der Straße', 'mueller strasse')).toEqual(['Müller', 'Straße'])
    expect(marked('Klimaschutzgesetz und Gesetze', 'gesetz')).toEqual(['gesetz', 'Gesetz'])
    expect(marked('Mu\u0308ller', 'müller')).toEqual(['Mu\u0308ller'])
    expect(marked('nichts', '-nichts')).toEqual([])
  })

  it('lie in the text, in order and apart', () => {
    const words = fc.string({ unit: fc.constantFrom(...'aeuü ß-"\u0308🕊'), maxLength: 30 })
    fc.assert(
      fc.property(words, words, (text, typed) => {
        let last = -1
        for (const { start, end } of hitsIn(text, parseQuery(typed))) {
          expect(start).toBeGreaterThan(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
    )
  })
})

const idsWith = (corpus: Corpus, ids: readonly string[], typed: string, typos = false) => {
  const marks = corpus.find(needleOf(typed)!, { typos })
  return ids.filter((id) => marks[corpus.placeOf(id) ?? -1] === 1)
}

describe('a corpus', () => {
  const ids = Array.from({ length: 700 }, (_, index) => `id-${index}`)

  it('finds exactly the texts that have the words, also after changes', () => {
    const word = fc.constantFrom(
      'Hafen',
      'Hafen-Lage',
      'Fähre',
      'Faehre',
      'Lage',
      'Straße',
      'Lage Hafen',
      'a',
      'x',
    )
    const change = fc.record({
      at: fc.nat(ids.length - 1),
      text: fc.option(fc.array(word, { maxLength: 4 })),
    })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), word, (changes, wanted) => {
        const corpus = new Corpus()
        const plain = new Map<string, string>()
        for (const id of ids) corpus.put(id, ['Lage', 'unverändert'])
        for (const id of ids) plain.set(id, 'Lage|unverändert')
        for (const { at, text } of changes) {
          const id = ids[at]!
          if (text) corpus.put(id, text)
          else corpus.delete(id)
          if (text) plain.set(id, text.join('|'))
          else plain.delete(id)
        }
        const expected = [...plain].filter(([, text]) => stands(text, wanted)).map(([id]) => id)
        expect(idsWith(corpus, ids, wanted).toSorted()).toEqual(expected.toSorted())
        expect(corpus.size).toBe(plain.size)
      }),
      { numRuns: 40 },
    )
  })

  it('finds no phrase that begins in one field and ends in the next', () => {
    const corpus = new Corpus()
    corpus.put('a', ['bis zu', '40 Schiffe'])
    expect(idsWith(corpus, ['a'], 'zu 40')).toEqual([])
    expect(idsWith(corpus, ['a'], '40 schiffe')).toEqual(['a'])
    expect(idsWith(corpus, ['a'], 'is z')).toEqual(['a'])
  })
})

describe('mistyped words', () => {
  const corpus = new Corpus()
  corpus.put('a', ['Das Klimaschutzgesetz', 'Seoul'])
  corpus.put('b', ['Das Ministerium des Inneren'])
  const find = (typed: string, typos = true) => idsWith(corpus, ['a', 'b'], typed, typos)

  it('find what was meant when asked to, parts of compounds too', () => {
    expect(find('minsterium')).toEqual(['b'])
    expect(find('klimashutz')).toEqual(['a'])
    expect(find('minsterium', false)).toEqual([])
  })

  it('are taken as typed when they are short', () => {
    expect(find('dax')).toEqual([])
  })
})
