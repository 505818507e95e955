import fc from 'fast-check'
import { describe as suite, expect, it } from 'vitest'
import { describe } from '../../../../shared/anchor/describe.ts'
import { findQuote } from '../../../../shared/anchor/find-quote.ts'
import { resolve, resolver } from '../../../../shared/anchor/resolve.ts'
import { anySpan, article } from './texts.ts'

const german = `Der Hafen von Altmark bleibt bis Freitag geschlossen.
Laut einem Bericht der Küstenzeitung sollen bis zu 14.000 Tonnen Getreide auf den Kais liegen, die nicht verladen werden können.
„Wir prüfen das“, sagte eine Sprecherin der Behörde – mehr wollte sie nicht sagen.
Eine Bestätigung steht noch aus.`

const passageOf = (text: string, exact: string) => findQuote(text, { exact })

suite('a passage in the text it was made in', () => {
  it('stands where it was, unless quote and context stand twice', () => {
    fc.assert(
      fc.property(anySpan, ({ text, start, end }) => {
        const passage = describe(text, start, end)
        const framed = passage.prefix + passage.exact + passage.suffix
        const once = text.indexOf(framed) === text.lastIndexOf(framed)
        const { candidates: _, ...answer } = resolve(text, passage)
        const placed = { state: 'placed', passage }
        expect(once ? [placed] : [placed, { state: 'ambiguous' }]).toContainEqual(answer)
      }),
      { numRuns: 600 },
    )
  })
})

suite('a passage in any other text', () => {
  it('is given a place only where that text has what it says, in whole graphemes', () => {
    fc.assert(
      fc.property(anySpan, anySpan, fc.boolean(), ({ text, start, end }, other, related) => {
        const passage = describe(text, start, end)
        const now = related ? text.slice(0, start) + other.text + text.slice(start + 3) : other.text
        const answer = resolve(now, passage)
        expect(answer.passage !== undefined).toBe(answer.state === 'placed' || answer.state === 'changed')
        const placed = answer.passage ?? describe(now, 0, 1)
        expect(placed).toEqual(describe(now, placed.start, placed.end))
        expect(answer.state === 'placed').toBe(answer.passage?.exact === passage.exact)
      }),
      { numRuns: 600 },
    )
  })
})

suite('a passage in a newer version', () => {
  const anyPassage = article.chain((sentences) =>
    fc.record({
      sentences: fc.constant(sentences),
      quoted: fc.nat({ max: sentences.length - 1 }),
      other: fc.nat({ max: sentences.length - 1 }),
    }),
  )

  it('moves with its words when something is inserted before or after it', () => {
    fc.assert(
      fc.property(anyPassage, ({ sentences, quoted, other }) => {
        const exact = sentences[quoted] ?? ''
        const passage = passageOf(sentences.join('\n'), exact)
        const now = sentences.toSpliced(other, 0, 'Nachtrag der Redaktion: ein Absatz mehr 👩‍👧.').join('\n')
        const answer = resolve(now, passage)
        expect(answer.state).toBe('placed')
        expect(answer.passage).toMatchObject({ exact, start: now.indexOf(exact) })
      }),
    )
  })

  it('moves with its words when the other paragraphs are removed or put in another order', () => {
    fc.assert(
      fc.property(anyPassage, fc.boolean(), ({ sentences, quoted, other }, remove) => {
        const exact = sentences[quoted] ?? ''
        const passage = passageOf(sentences.join('\n'), exact)
        const others = sentences
          .filter((_, index) => index !== quoted && !(remove && index === other))
          .toReversed()
        const now = others.toSpliced(other, 0, exact).join('\n')
        expect(resolve(now, passage).passage).toMatchObject({ exact, start: now.indexOf(exact) })
      }),
    )
  })

  it('is lost when its words were deleted', () => {
    fc.assert(
      fc.property(anyPassage, fc.boolean(), ({ sentences, quoted }, inline) => {
        const glue = inline ? ' ' : '\n'
        const passage = passageOf(sentences.join(glue), sentences[quoted] ?? '')
        expect(resolve(sentences.toSpliced(quoted, 1).join(glue), passage).state).toBe('lost')
      }),
    )
  })

  it('is lost when its words were deleted and much the same follows', () => {
    const rows = [
      'Stand der Lager am Montag um acht Uhr',
      ...[1, 2, 3, 4].map((kai) => `Kai ${kai}: bis zu ${kai * 7} Tonnen Getreide, Zugang offen`),
    ]
    const passage = passageOf(rows.join('\n'), rows[2] ?? '')
    expect(resolve(rows.toSpliced(2, 1).join('\n'), passage).state).toBe('lost')
  })

  it('is changed, and found to the letter, when a word inside it was replaced', () => {
    fc.assert(
      fc.property(anyPassage, fc.nat(), ({ sentences, quoted }, pick) => {
        const exact = sentences[quoted] ?? ''
        const passage = passageOf(sentences.join('\n'), exact)
        const words = exact.split(' ')
        const edited = words.with(pick % words.length, 'Hafenverwaltung').join(' ')
        const now = sentences.with(quoted, edited).join('\n')
        const answer = resolve(now, passage)
        expect(answer.state).toBe('changed')
        expect(answer.passage).toMatchObject({ exact: edited, start: now.indexOf(edited) })
      }),
    )
  })

  it('is changed when only its typography was', () => {
    const passage = passageOf(german, '„Wir prüfen das“, sagte eine Sprecherin der Behörde – mehr')
    const now = german
      .replace('„Wir prüfen das“', '"Wir\u00a0prüfen das"')
      .replace('Behörde –', 'Behör\u00adde -')
    const answer = resolve(now, passage)
    expect(answer.state).toBe('changed')
    expect(answer.passage?.exact).toBe(
      '"Wir\u00a0prüfen das", sagte eine Sprecherin der Behör\u00adde - mehr',
    )
  })

  it('stays placed when only the typography around it was changed', () => {
    const passage = passageOf(german, 'sagte eine Sprecherin')
    const answer = resolve(german.replaceAll(/[„“]/g, '"').replace(' – ', ' - '), passage)
    expect(answer).toMatchObject({ state: 'placed', passage: { exact: 'sagte eine Sprecherin' } })
  })

  it('finds the edited place and not the same words elsewhere', () => {
    const before =
      'Am Montag sagte die Regierung nichts dazu. Am Abend dementierte dann die Regierung den Bericht in Teilen.'
    const passage = findQuote(before, { exact: 'die Regierung', prefix: 'dann ' })
    const now = before.replace('dann die Regierung', 'dann die Bundesregierung')
    expect(resolve(now, passage)).toMatchObject({
      state: 'changed',
      passage: { exact: 'die Bundesregierung' },
    })
  })

  it('is not found in an article that has nothing to do with it', () => {
    const foreign =
      'The council will vote on Tuesday.\nNothing has been decided, a spokesman said.\nHintergrund\nDie Zahl liegt bei 14.000.'
    const at = resolver(foreign)
    for (const exact of [
      'bis zu 14.000 Tonnen',
      'Der Hafen',
      'Eine Bestätigung steht noch aus.',
      'sagte',
      'die',
    ])
      expect(
        at({
          ...passageOf(`${exact}X`, exact),
          suffix: ' zum Vergleich mit dem Vorjahr',
          prefix: 'Wie es hieß, ',
        }).state,
      ).toBe('lost')
  })
})

suite('a passage without the text it was made in', () => {
  const filler = 'Der Rat hat am Abend über den Haushalt der Stadt beraten und nichts beschlossen.'

  it('that is a heading by itself is not taken for the same heading of another article', () => {
    const own = `${german}\nDie Zahlen im Überblick\nAm Kai liegen noch neun Schiffe aus Übersee vor Anker.`
    const foreign = `Das Wetter am Montag\n${filler}\nDie Zahlen im Überblick\nMorgens regnet es, abends nicht.`
    expect(resolve(foreign, passageOf(own, 'Die Zahlen im Überblick'))).toEqual({ state: 'lost' })
  })

  it('stays where it is when the words on one side were written anew, and is not taken for its twin', () => {
    const exact = 'dass die Brücke über den Fluss bis zum Ende des Monats für Lastwagen gesperrt bleibt'
    const own = `${filler} Die Behörde teilte der Zeitung am Freitag mit, ${exact}. Ein Ersatz ist geplant, aber teuer.`
    const passage = passageOf(own, exact)
    const anew = own.replace('Die Behörde teilte der Zeitung am Freitag mit,', 'Inzwischen steht fest,')
    expect(resolve(anew, passage)).toMatchObject({ state: 'placed', passage: { exact } })
    const twin = `Anders der Verband: Er glaubt, ${exact}. Ein Ersatz ist geplant, aber teuer.`
    const edited = own.replace('Brücke', 'Schleuse')
    expect(resolve(`${edited}\n${twin}`, passage).passage?.start).not.toBe(
      edited.length + 1 + twin.indexOf(exact),
    )
  })
})

suite('two places that are alike', () => {
  const sentence = 'Eine Bestätigung steht noch aus.'

  it('are told apart by their context', () => {
    const text = `Im Norden ist es ruhig. ${sentence} Danach kam der Regen.\nIm Süden wird gekämpft. ${sentence} Niemand weiß mehr.`
    const passage = findQuote(text, { exact: sentence, prefix: 'gekämpft. ' })
    const now = `Aktualisiert.\n${text.replace('Im Norden', 'Im hohen Norden')}`
    expect(resolve(now, passage)).toMatchObject({
      state: 'placed',
      passage: { start: now.lastIndexOf(sentence) },
    })
  })

  it('are ambiguous when their contexts are the same, even at the old position', () => {
    const block = `Der Sender meldete am Morgen dasselbe wie zuvor. ${sentence} Der Sender meldete am Abend nichts.\n`
    const text = block.repeat(2)
    const passage = describe(text, text.indexOf(sentence), text.indexOf(sentence) + sentence.length)
    expect(resolve(text, passage)).toEqual({ state: 'ambiguous', candidates: 2 })
    expect(resolve(block.repeat(3), passage)).toEqual({ state: 'ambiguous', candidates: 3 })
  })

  it('are ambiguous when neither context is left', () => {
    const text = `Links am Hang ist Wald. ${sentence} Rechts liegt Sand.`
    const passage = passageOf(text, sentence)
    const now = `Hier steht heute anderes! ${sentence} Und etwas Neues folgt hier.\nDort auch, 1 2 3: ${sentence} 4 5 6 7 8 9 10.`
    expect(resolve(now, passage)).toEqual({ state: 'ambiguous', candidates: 2 })
  })
})

suite('many passages', () => {
  it('of a long article are resolved in a newer version in reasonable time', () => {
    const sentences = Array.from(
      { length: 8000 },
      (_, index) => `Satz ${index} nennt die Zahl ${index * 7919} und den Ort ${index % 97}.`,
    )
    const before = sentences.join('\n')
    const passages = Array.from({ length: 300 }, (_, index) => passageOf(before, sentences[index * 26] ?? ''))
    const now = sentences
      .map((sentence, index) => (index % 52 === 0 ? sentence.replace('nennt', 'meldet') : sentence))
      .join('\n')
    const begin = performance.now()
    const at = resolver(now)
    const states = passages.map((passage) => at(passage).state)
    expect(states.filter((state) => state === 'changed')).toHaveLength(150)
    expect(states.filter((state) => state === 'placed')).toHaveLength(150)
    expect(performance.now() - begin).toBeLessThan(10_000)
  })
})

suite('of two like passages, without the text they stood in,', () => {
  const paragraph =
    'Nach Angaben der Hafenverwaltung lagen dort vierzig Schiffe vor Anker, wie es am Abend hieß.'
  const [cut, edited] = ['', 'siebzig Kutter '].map((other) => paragraph.replace('vierzig Schiffe ', other))
  const between = 'Eine Bestätigung steht noch aus.\nDie Behörde äußerte sich zunächst nicht dazu.'
  const passage = passageOf(`Vorspann.\n${paragraph}`, 'vierzig Schiffe')

  it('neither is taken where one was edited or cut out', () => {
    for (const other of [cut, edited])
      expect(resolve([between, other, between, paragraph].join('\n'), passage)).toEqual({
        state: 'ambiguous',
        candidates: 2,
      })
  })

  it('the one in its place is, whatever became of the other', () => {
    const answer = resolve(['Vorspann.', paragraph, between, edited].join('\n'), passage)
    expect(answer).toMatchObject({ state: 'placed', passage: { start: passage.start } })
  })

  it('the same words elsewhere are not, where others stand between all that was around the quote', () => {
    const elsewhere = 'Am Morgen waren es noch vierzig Schiffe gewesen.'
    expect(resolve([elsewhere, cut].join('\n'), passage)).toEqual({ state: 'lost' })
    expect(resolve([elsewhere, paragraph.replace('Schiffe', 'Boote')].join('\n'), passage)).toMatchObject({
      state: 'changed',
      passage: { exact: 'vierzig Boote' },
    })
  })
})
