import fc from 'fast-check'

/** Pieces that make offsets hard: clusters of many units, both directions, marks, invisible characters, repeated sentences. */
const pieces = [
  'Der Hafen bleibt geschlossen. ',
  'Officials said so. ',
  '„Nein“, sagte er – und ging. ',
  'bis zu 14.000 Tonnen ',
  '👩‍👩‍👧‍👦',
  '🇩🇪🇫🇷',
  '👍🏽 ',
  'e\u0301\u0323',
  'x\u0302',
  'Donau\u00addampf\u00adschiff ',
  'قال الوزير إن التقارير كاذبة. ',
  'שלום עולם ',
  '각하',
  'नमस्ते ',
  'a',
  ' ',
  '\n',
  '…',
  '\u200d',
] as const

/** Any text as a capture holds it: NFC and LF. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    ),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((parts) => parts.join('').replaceAll('\r', '\n').normalize('NFC'))
  .filter((text) => text !== '')

/** A text and a non-empty span of it, at any UTF-16 offsets. */
export const anySpan = anyText.chain((text) =>
  fc
    .tuple(fc.nat({ max: text.length - 1 }), fc.integer({ min: 1, max: 80 }))
    .map(([start, length]) => ({ text, start, end: Math.min(text.length, start + length) })),
)

const words = [
  'Hafen',
  'Ministerium',
  'Woche',
  'Schiffe',
  'laut',
  'Bericht',
  'sollen',
  'nach',
  'geladen',
  'haben',
  'und',
  'die',
]

/** Paragraphs of made-up sentences, no two alike. */
export const article = fc
  .uniqueArray(
    fc.array(fc.constantFrom(...words), { minLength: 9, maxLength: 16 }).map((chosen) => chosen.join(' ')),
    { minLength: 8, maxLength: 14 },
  )
  .map((sentences) => sentences.map((sentence, index) => `Am ${index + 1}. Tag ${sentence} (${index * 37}).`))
