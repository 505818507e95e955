import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isGraphemeBoundary } from '../../../../shared/anchor/text/graphemes.ts'
import { lens, readLens } from '../../../../shared/lens/index.ts'
import { lensLanguage, lensLanguages } from '../../../../shared/lens/languages.ts'
import { registry } from '../../../../shared/lens/registry.ts'
import type { LensMark, Span } from '../../../../shared/lens/mark.ts'

const spans = ({ sentence, cue, speaker, speakerName, proposed }: LensMark): Span[] =>
  [sentence, cue, speaker, speakerName, proposed].filter((span) => span !== undefined)

/** Marks in words: class, sentence, cue, speaker, name, proposal. */
const inWords = (text: string, marks: LensMark[]) =>
  marks.map((mark) => {
    const words = (span: Span | undefined) => span && text.slice(span.start, span.end)
    return {
      class: mark.class,
      cue: words(mark.cue),
      speaker: words(mark.speaker),
      name: words(mark.speakerName),
      proposed: words(mark.proposed),
    }
  })

const pieces = [
  'Laut Berichten der Agentur NAP ',
  'sagte der Minister, ',
  'teilte die Polizei mit. ',
  'soll getötet worden sein. ',
  'bleibt eine Bestätigung noch aus. ',
  '„Wir gehen nicht. Nie“, ',
  '"We are done," said Joan Baird. ',
  'according to officials ',
  'could not be verified ',
  'bis zu 14.000 ',
  '👩‍👩‍👧‍👦',
  '🇩🇪🇫🇷',
  'e\u0301\u0323',
  '\u200d',
  '1\ufe0f\u20e3',
  'قال الوزير إن ',
  '. ',
  ', ',
  '„',
  '“',
  '"',
  '\n',
  '\r\n',
  '\ud83d',
  '',
]
const anyText = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''))

describe.each(lensLanguages)('any text, read in %s', (language) => {
  test('gives spans inside the text, on grapheme borders, cue and speaker inside the sentence, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const mark of lens(text, language)) {
          for (const { start, end } of spans(mark)) {
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(isGraphemeBoundary(text, start)).toBe(true)
            expect(isGraphemeBoundary(text, end)).toBe(true)
          }
          const { sentence, cue, speaker } = mark
          for (const { start, end } of speaker ? [cue, speaker] : [cue]) {
            expect(start).toBeGreaterThanOrEqual(sentence.start)
            expect(end).toBeLessThanOrEqual(sentence.end)
          }
          expect(sentence.start).toBeGreaterThanOrEqual(last)
          last = sentence.start
        }
      }),
      { numRuns: 400 },
    )
  })

  test('comes to an end where one word of an example is another', () => {
    const examples = registry[language].rules.flatMap((rule) => [...rule.examples, ...rule.counterExamples])
    const words = [...new Set(examples.flatMap((text) => text.split(' ')))]
    const often = ['Anfang', 'Montag', 'es', ',', '„', '(', 'early', 'Monday', 'it']
    const word = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...often))
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.nat(), word, (example, at, other) => {
        const changed = example.split(' ')
        changed[at % changed.length] = other
        expect(() => lens(changed.join(' '), language)).not.toThrow()
      }),
      { numRuns: 4000 },
    )
  })

  test('gives the same when read twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(lens(text, language)).toEqual(lens(text, language))
      }),
    )
  })

  test.each([
    ['nothing', ''],
    ['spaces', ' '.repeat(50_000)],
    ['line breaks', '\n'.repeat(50_000)],
    ['one word', 'a'.repeat(200_000)],
    ['one word of accents', `a${'\u0301'.repeat(100_000)}`],
    ['quote marks', '„'.repeat(20_000)],
    ['quotations', '"a" '.repeat(20_000)],
    ['full stops', '. '.repeat(20_000)],
    ['triggers', 'sagte soll said laut nicht could '.repeat(5000)],
    ['half a pair', '\ud83d'.repeat(5000)],
  ])('takes %s', (_, text) => {
    expect(() => lens(text, language)).not.toThrow()
  })
})

describe('a German text', () => {
  const read = (text: string) => inWords(text, lens(text, 'de'))

  test('keeps the phrase that names the speaker and the name in it', () => {
    expect(
      read('Das Treffen verlief laut Berichten der staatlichen Nachrichtenagentur NAP herzlich.'),
    ).toEqual([
      {
        class: 'attributed',
        cue: 'laut Berichten',
        speaker: 'der staatlichen Nachrichtenagentur NAP',
        name: 'NAP',
        proposed: undefined,
      },
    ])
  })

  test.each([
    ['Das sei bekannt, sagte der „Nordpost“ auch Vizechef Ulf Brandt.', 'Vizechef Ulf Brandt'],
    ['Derweil bestätigte das Museum den Fund.', 'das Museum'],
    ['Laut behördlichen Angaben ist die Straße frei.', 'behördlichen Angaben'],
    ['Im Bericht des Rats war von einer Panne die Rede.', 'Bericht des Rats'],
    ['Der Wirt, der das Lokal führt, begründete die Preise damit, dass Öl teuer sei.', 'Der Wirt'],
    ['Der Klub hat Berichte, die Elf habe im Bus getrunken, als falsch zurückgewiesen.', 'Der Klub'],
    ['Von der Brück sagte, der Hafen bleibe.', 'Von der Brück'],
    ['„Das reicht nicht“, sagte von der Brück.', 'von der Brück'],
    ['Zu Haltern wies die Vorwürfe zurück.', 'Zu Haltern'],
    ['Das sei falsch, so von Holt.', 'von Holt'],
    [
      'Der Chef der Werft, Jan Moor, früher Minister in Kiel, ein Jurist, sagte, das Amt sei bereit.',
      'Der Chef der Werft, Jan Moor',
    ],
  ])('finds who says it: %s', (text, speaker) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ class: 'attributed', speaker }))
  })

  test('tells whose word a sentence is from the one behind it', () => {
    const marks = read('Der Park wird geschlossen. Das teilte die Stadt mit.')
    expect(marks).toMatchObject([
      { cue: 'Der Park wird geschlossen.', speaker: undefined, proposed: 'die Stadt' },
      { speaker: 'die Stadt' },
    ])
  })

  test('proposes whom a pronoun may mean and does not assert it', () => {
    const marks = read('Ministerin Petra Omann sagte, der Vertrag sei fertig. Er gelte ab Mai, erklärte sie.')
    expect(marks).toMatchObject([
      { speaker: 'Ministerin Petra Omann', name: 'Petra Omann', proposed: undefined },
      { speaker: 'sie', name: undefined, proposed: 'Ministerin Petra Omann' },
    ])
  })

  test('marks each sentence of a quotation and proposes who speaks', () => {
    const text = '„Wir lassen niemanden zurück. Aber wir können nicht alles bezahlen“, sagte Landrat Strehl.'
    expect(read(text)).toMatchObject([
      {
        class: 'attributed',
        cue: '„Wir lassen niemanden zurück.',
        speaker: undefined,
        proposed: 'Landrat Strehl',
      },
      { class: 'attributed', cue: 'sagte', name: 'Strehl' },
    ])
  })

  test('goes on with a quotation in the next paragraph', () => {
    const text = '„Wir lassen hier niemanden zurück.\n„Aber wir können nicht alles bezahlen“, sagte Strehl.'
    expect(read(text).map(({ class: name }) => name)).toEqual(['attributed', 'attributed'])
  })

  test('sees several things in one sentence', () => {
    const text = 'Laut Polizei sollen bis zu 40 Menschen gestorben sein; eine Bestätigung steht noch aus.'
    expect(read(text).map(({ class: name, cue }) => [name, cue])).toEqual([
      ['attributed', 'Laut'],
      ['hearsay', 'sollen bis zu 40 Menschen gestorben sein'],
      ['figure', 'bis zu 40'],
      ['confirmation-pending', 'Bestätigung steht noch aus'],
    ])
  })
})

test('a summary counts sentences by class and by speaker', () => {
  const text = 'Ray Moss said it was over. Ray Moss said more. Officials said nothing new. It rained.'
  expect(readLens(text, 'en').summary).toMatchObject({
    sentences: 4,
    classes: { attributed: 2, hearsay: 0, figure: 0 },
    speakers: [{ name: 'Ray Moss', sentences: 2 }],
  })
})

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['EN_us', 'en'],
  ['fr', null],
  ['', null],
])('the language %j is read as %j', (tag, language) => expect(lensLanguage(tag)).toBe(language))
