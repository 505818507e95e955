import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LensLanguage } from '../../../../shared/lens/languages.ts'
import { quotationsOf } from '../../../../shared/lens/quotes.ts'
import { registry } from '../../../../shared/lens/registry.ts'
import { sentencesOf } from '../../../../shared/lens/sentences.ts'

const split = (text: string, language: LensLanguage) =>
  sentencesOf(text, quotationsOf(text), registry[language].habits).map(({ start, end }) =>
    text.slice(start, end),
  )

describe('sentences', () => {
  test.each<[LensLanguage, string[]]>([
    ['de', ['Er kam.', 'Sie ging!', 'Warum?', 'Darum …']],
    ['de', ['Dr. Müller kam z. B. am 3. Mai.', 'Das war gut.']],
    ['de', ['Prof. Dr. h. c. A. B. Meier sprach.']],
    ['de', ['Das schrieb sie auf X.', 'Müllers Büro schwieg.', 'Franz X. Kroll kam.']],
    ['de', ['Das kostet 1.000,50 Euro bzw. ca. 2 Mio. Dollar.', 'Der Preis steigt.']],
    ['de', ['Es war im 19. Jahrhundert.', 'Danach kam der 1. Weltkrieg.']],
    ['de', ['Der 1. FC Nordhafen gewann am 12. Spieltag.', 'Er führt.']],
    ['de', ['Das war 1990.', 'Dann zog er um.']],
    ['de', ['Sie verkauft Brot, Käse usw.', 'Das Geschäft läuft.']],
    ['de', ['„Wir gehen nicht.', 'Nie wieder“, sagte er.', 'Dann ging er.']],
    ['de', ['„Warum nicht?“, fragte sie.', '„Darum.“', 'Sie lachte.']],
    ['de', ['»Wir bleiben.«', 'Er nickte.']],
    ['de', ['Er sagte: „Das ist gut.“', 'Sie nickte.']],
    ['en', ['Mr. Smith met Dr. J. R. Doe at 5 p.m. on Jan. 3.', 'He left.']],
    ['en', ['The U.S. Senate voted.', 'He lives in the U.S.', 'The vote was close.']],
    ['en', ['He wrote it on X.', 'Smith did not reply.']],
    ['en', ['It cost $3.5 million.', 'No. 5 won.', 'He said no.', 'They left.']],
    ['en', ['"We are done.', 'Go home," he said.', '"Why?" she asked.', 'He shrugged.']],
    ['en', ['“It is over.”', '‘So be it,’ he said.', "It's the players' union."]],
    ['en', ["`` We are done , '' he said .", 'They left .']],
  ])('%s: %j', (language, sentences) => {
    expect(split(sentences.join(' '), language)).toEqual(sentences)
  })

  test('never go over a line: headings and items without a full stop are sentences too', () => {
    expect(split('Streit um den Hafen\n\n• Erster Punkt\n• Zweiter Punkt. Mit Satz.\n', 'de')).toEqual([
      'Streit um den Hafen',
      '• Erster Punkt',
      '• Zweiter Punkt.',
      'Mit Satz.',
    ])
  })

  test('hold every word of a text, in order and without overlap', () => {
    const text = fc
      .array(
        fc.constantFrom(
          'Dr. ',
          'Haus',
          '. ',
          '„',
          '“ ',
          '"',
          ' ',
          '\n',
          '3',
          'U.S. ',
          '!',
          '…',
          '(',
          ') ',
          'é',
        ),
        {
          maxLength: 60,
        },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (text) => {
        const joined = split(text, 'de').join('')
        expect(joined.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      }),
    )
  })
})

describe('quotations', () => {
  const quoted = (text: string) => quotationsOf(text).map(({ start, end }) => text.slice(start, end))
  test.each([
    ['Er sagte „Nein“ und ging.', ['„Nein“']],
    ['Er sagte »Nein« und «Doch».', ['»Nein«', '«Doch»']],
    ['He said “no” and "yes" and ‘maybe’.', ['“no”', '"yes"', '‘maybe’']],
    ['„Er sagte ‚Nein‘ zu mir“, sagte sie.', ['„Er sagte ‚Nein‘ zu mir“']],
    ['"He said \'no\' to me," she said.', ['"He said \'no\' to me,"']],
    ["It's the players' union, isn't it?", []],
    ['Ein „Zitat ohne Ende.', []],
    ['Das 5" lange Rohr und das 3" lange.', []],
    ['“One paragraph.\n“And another,” he said.', ['“One paragraph.\n“And another,”']],
    ["`` Old typewriters , '' he said", ["`` Old typewriters , ''"]],
  ])('%j', (text, quotations) => expect(quoted(text)).toEqual(quotations))
})
