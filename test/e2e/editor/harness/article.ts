import { textOf, type Block } from '../../../../shared/model/block.ts'
import type { Annotation } from '../../../../renderer/editor/ArticleEditor.tsx'

const plain = (text: string): Block => ({ type: 'paragraph', text, marks: [] })

/** 60 by 40 pixels. */
export const bluePng =
  'iVBORw0KGgoAAAANSUhEUgAAADwAAAAoCAIAAAAt2Q6oAAAAO0lEQVR42u3OQQkAAAgEsGtkGhsa1BQ+hMECLNXzTqSlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpS8tCuvXl58niFgAAAAASUVORK5CYII='

/** A small article with every kind of block, two directions of writing, emoji and combining marks. */
export const article: Block[] = [
  {
    type: 'heading',
    level: 2,
    text: 'Hafen von Lindau: Fähre soll „bis zu 400“ Fahrzeuge fassen',
    marks: [],
  },
  {
    type: 'paragraph',
    text: 'Laut Berichten der Nachrichtenagentur NPA sollen bis zu 14.000 Tonnen Fracht umgeschlagen worden sein, teilte das Hafenamt mit.',
    marks: [
      { start: 18, end: 41, type: 'bold' },
      { start: 30, end: 59, type: 'italic' },
      { start: 70, end: 90, type: 'link', href: 'https://example.org/fracht' },
    ],
  },
  plain('Ein zweiter Absatz mit 👩🏽‍🚀 Emoji, einem cafe\u0301 und einem Silben\u00adtrenner für die Auswahl.'),
  plain('قال المتحدث إن الوزير وصل إلى الميناء يوم الأحد.'),
  {
    type: 'image',
    image: { sha256: '0'.repeat(64), mime: 'image/png', width: 60, height: 40 },
    alt: 'Ein blaues Feld',
    text: 'Der Hafen am Abend. Foto: Amt',
    marks: [{ start: 4, end: 9, type: 'italic' }],
  },
  { type: 'image', image: { leftOut: 'not-embedded' }, alt: '', text: 'Eine Karte', marks: [] },
  { type: 'item', depth: 0, ordered: false, text: 'Erster Punkt', marks: [] },
  { type: 'item', depth: 1, ordered: true, number: 4, text: 'darunter eins', marks: [] },
  { type: 'item', depth: 1, ordered: true, text: 'darunter zwei', marks: [] },
  { type: 'item', depth: 0, ordered: false, text: 'Zweiter Punkt', marks: [] },
  { type: 'quote', text: '„Wir haben nichts bestätigt“, sagte die Sprecherin.', marks: [] },
  { type: 'quote', text: 'Sie ließ offen, wer dabei war.', marks: [] },
  { type: 'code', text: 'Zeile 1\n  Zeile 2', marks: [] },
  { type: 'cell', table: 0, row: 0, column: 0, header: true, text: 'Monat', marks: [] },
  { type: 'cell', table: 0, row: 0, column: 1, header: true, text: 'Schiffe', marks: [] },
  { type: 'cell', table: 0, row: 1, column: 0, header: false, text: 'Mai', marks: [] },
  { type: 'cell', table: 0, row: 1, column: 1, header: false, text: '', marks: [] },
  plain('Eine offizielle Bestätigung steht noch aus.'),
  plain('Letzter Absatz.'),
]

const text = textOf(article)

/** The span from the beginning of `from` to the end of `to`. */
function span(from: string, to = from): { start: number; end: number } {
  const start = text.indexOf(from)
  return { start, end: text.indexOf(to, start) + to.length }
}

export const annotations: Annotation[] = [
  { id: 'bold-to-link', kind: 'highlight', color: 'yellow', ...span('Nachrichtenagentur', '14.000 Tonnen') },
  { id: 'inside', kind: 'claim', status: 'unconfirmed', ...span('bis zu 14.000 Tonnen Fracht') },
  { id: 'tons', kind: 'claim', status: 'refuted', ...span('14.000 Tonnen') },
  { id: 'paragraphs', kind: 'highlight', color: 'blue', ...span('teilte das Hafenamt mit', '👩🏽‍🚀 Emoji') },
  { id: 'rtl', kind: 'claim', status: 'confirmed', ...span('الوزير وصل إلى الميناء') },
  { id: 'list-to-table', kind: 'highlight', color: 'pink', ...span('darunter zwei', 'Schiffe') },
  {
    id: 'pending',
    kind: 'claim',
    status: 'unconfirmed',
    ...span('Eine offizielle Bestätigung steht noch aus.'),
  },
]

/** An article of `words` words in paragraphs of about 80, with `marks` annotations spread over it. */
export function longArticle(words: number, marks: number): { blocks: Block[]; annotations: Annotation[] } {
  const stock =
    'Die Behörde teilte am Abend mit dass nach vorläufigen Angaben mehrere Lieferungen eingetroffen sein sollen'.split(
      ' ',
    )
  const blocks: Block[] = Array.from({ length: Math.ceil(words / 80) }, (_, i) => {
    if (i % 25 === 0) return { type: 'heading', level: 2, text: `Abschnitt ${i / 25 + 1}`, marks: [] }
    const line = Array.from({ length: 80 }, (_, w) => stock[(i * 7 + w) % stock.length]).join(' ')
    return {
      type: 'paragraph',
      text: `${i}. ${line}.`,
      marks: i % 3 ? [] : [{ start: 10, end: 30, type: 'bold' }],
    }
  })
  const length = textOf(blocks).length
  const statuses = ['unconfirmed', 'confirmed', 'refuted'] as const
  const colors = ['yellow', 'green', 'blue', 'pink', 'purple'] as const
  return {
    blocks,
    annotations: Array.from({ length: marks }, (_, i) => {
      const start = Math.floor((length / marks) * i)
      const place = { id: `mark-${i}`, start, end: Math.min(length, start + 60 + ((i * 37) % 300)) }
      return i % 2
        ? { ...place, kind: 'claim', status: statuses[i % 3] ?? 'unconfirmed' }
        : { ...place, kind: 'highlight', color: colors[i % 5] ?? 'yellow' }
    }),
  }
}
