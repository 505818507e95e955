import { expect, test } from 'vitest'
import { renderDocx } from '../../../electron/docx/docx.ts'
import type { ReportInput } from '../../../shared/export/report.ts'
import { textOf, type Block } from '../../../shared/model/block.ts'
import { lens } from '../../../shared/lens/index.ts'
import { dataUrl, png, webp } from '../../support/pictures.ts'
import { asRead, commentsIn, parts } from './word-file.ts'
import { wordProblems } from './word-rules.ts'
import {
  article,
  claim,
  highlight,
  id,
  note,
  paragraph,
  passageAt,
  passageOf,
  report,
  rowOf,
} from './sample-report.ts'

const lines = [
  'Kim sagt Moskau 🇰🇵 „Rückhalt“ zu.',
  'Laut KCNA waren es bis zu 14.000, 👩‍🚀 sagt der Minister.',
  'אמר השר כי שלום קרוב.',
]
const blocks: Block[] = [
  { type: 'heading', level: 1, text: 'Gespräche', marks: [] },
  ...lines.map(paragraph),
  { type: 'item', depth: 0, ordered: true, number: 3, text: 'Drittens', marks: [] },
  { type: 'item', depth: 1, ordered: false, text: 'innen', marks: [] },
  { type: 'quote', text: 'Ein Zitat', marks: [{ type: 'bold', start: 0, end: 3 }] },
  ...['a', 'b', 'c', 'd'].map((text, index): Block => ({
    type: 'cell',
    table: 0,
    row: index >> 1,
    column: index % 2,
    header: index < 2,
    text,
    marks: [],
  })),
  { type: 'cell', table: 1, row: 0, column: 0, header: false, text: 'e', marks: [] },
  { type: 'cell', table: 1, row: 0, column: 1, header: false, text: 'f', marks: [] },
  {
    type: 'image',
    image: { sha256: 'e'.repeat(64), mime: 'image/png', width: 40, height: 20 },
    alt: 'Kai',
    text: 'Am Kai',
    marks: [],
  },
]
const text = textOf(blocks)
const claims = [
  claim(1, passageOf(text, 'bis zu 14.000, 👩‍🚀'), 'unconfirmed', {
    statement: 'Es waren 14.000',
    speaker: 'KCNA',
    tags: ['Zahl'],
  }),
  claim(2, passageOf(text, '14.000, 👩‍🚀 sagt der Minister'), 'confirmed', {
    evidence: [
      {
        ...{
          id: id(9),
          seq: 9,
          stance: 'supports',
          source: 'B',
          information: '2',
          origin: 'Amt',
          note: 'Seite 3',
          date: '',
        },
        ...{ createdAt: '2025-07-14T09:12:00.000Z', trashedAt: null },
        citation: { type: 'url', url: 'https://example.org/fotos', title: 'Zwei Fotos' },
      },
    ],
  }),
  claim(3, passageOf(text, 'שלום'), 'refuted'),
]
const highlights = [
  highlight(4, passageOf(text, '„Rückhalt“ zu.\nLaut KCNA'), 'pink', {
    comment: 'Über zwei Absätze?',
    tags: ['Zitat'],
  }),
  highlight(5, passageOf(text, 'Drittens\ninnen\nEin'), 'green', { comment: 'Liste' }),
  highlight(6, passageAt('gone', 0, 4), 'blue', { anchor: 'lost', comment: 'Wo?' }),
]
const kim = article(blocks, {
  title: 'Kim sagt Rückhalt zu',
  url: 'https://example.org/kim',
  highlights,
  claims,
})
const images = new Map([['e'.repeat(64), dataUrl(png())]])

test('every claim and highlight is a comment on its very words, and says how the claim stands', async () => {
  const {
    text: read,
    said,
    leftOut,
    blocks: back,
  } = await commentsIn(await renderDocx(report([kim], { images })))
  expect(leftOut).toBe(0)
  const comment = (words: string) => said.find((one) => one.words === asRead(words))?.comment ?? ''
  expect(said).toHaveLength(5)
  expect(comment('bis zu 14.000, 👩‍🚀')).toBe(
    'Claim 1, not confirmed\nEs waren 14.000\nSpeaker: KCNA\nTags: Zahl',
  )
  expect(comment('14.000, 👩‍🚀 sagt der Minister')).toMatch(
    /^Claim 2, confirmed\nReason: Reason 2\n.*B2: Zwei Fotos/,
  )
  expect(comment('שלום')).toMatch(/^Claim 3, refuted/)
  expect(comment('„Rückhalt“ zu.\nLaut KCNA')).toContain('Über zwei Absätze?\nTags: Zitat')
  expect(comment('Drittens\ninnen\nEin')).toContain('Liste')
  for (const line of lines) expect(read).toContain(line)
  expect(back).toContainEqual(expect.objectContaining({ type: 'item', text: 'innen', depth: 1 }))
  expect(back).toContainEqual(expect.objectContaining({ type: 'cell', text: 'Zwei Fotos' }))
  expect(back.some(({ type }) => type === 'image')).toBe(true)
  expect(read).toContain('gone')
})

test('what is not confirmed is so in the text, the tables and the note; styles have names; nothing is fetched', async () => {
  const live = {
    type: 'live-claim' as const,
    claim: id(1),
    statement: 'Alles wahr',
    status: 'unconfirmed' as const,
  }
  const noted = {
    ...kim,
    note: note({ type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'Stand', format: 0 }] }, live),
  }
  const files = parts(await renderDocx(report([noted, { ...kim, id: id(2) }], { images, locale: 'de' })))
  const document = files['word/document.xml'] ?? ''
  expect(document).toContain('w:rStyle w:val="BelegClaimUnconfirmed"')
  expect(document).toContain('○ unbestätigt')
  expect(document).toContain('○ Alles wahr (unbestätigt)')
  for (const style of [
    'Beleg Claim Unconfirmed',
    'Beleg Claim Confirmed',
    'Beleg Highlight Pink',
    'Beleg Quote',
  ])
    expect(files['word/styles.xml']).toContain(`w:name w:val="${style}"`)
  // Headings stand away from the table before them and on the page of what follows, and a claim's row is on one page.
  expect(files['word/styles.xml']).toMatch(
    /w:styleId="Heading1".{0,200}<w:keepNext\/><w:spacing [^>]*w:before="320"/,
  )
  const count = (tag: string) => document.split(`<w:${tag}/>`).length
  expect(count('cantSplit')).toBeGreaterThan(count('tblHeader'))
  const outside = Object.values(files).flatMap((xml) =>
    Array.from(xml.matchAll(/Target="([^"]*)"[^>]*TargetMode="External"/g), ([, to]) => to),
  )
  expect(new Set(outside)).toEqual(new Set(['https://example.org/kim', 'https://example.org/fotos']))
})

test('an entry of a list that is written from right to left is set so', async () => {
  const entry = { type: 'listitem' as const, children: [{ type: 'text' as const, text: 'שלום', format: 0 }] }
  const noted = { ...kim, note: note({ type: 'list', listType: 'bullet', children: [entry] }) }
  const files = parts(await renderDocx(report([noted], { images })))
  expect(files['word/document.xml']).toMatch(
    /<w:bidi\/><w:ind [^>]*w:hanging="360"|<w:ind [^>]*w:hanging="360"[^>]*\/><w:bidi\/>/,
  )
})

test('a dossier has its claims, evidence and sources in tables', async () => {
  const dossier: Partial<ReportInput> = { kind: 'dossier' }
  const { text: read, said, blocks: back } = await commentsIn(await renderDocx(report([kim], dossier)))
  expect(said).toEqual([])
  for (const words of ['Es waren 14.000', 'Zwei Fotos', '○ not confirmed']) expect(read).toContain(words)
  const files = parts(await renderDocx(report([kim], dossier)))
  expect(wordProblems(files)).toEqual([])
  expect(files['docProps/core.xml']).toContain('<dc:title>Dossier: Harbour desk</dc:title>')
  expect(back.some((block) => block.type === 'cell' && block.text.startsWith('Kim sagt Rückhalt zu'))).toBe(
    true,
  )
})

test('Word would open it: parts, relations, comments, styles and tables are as it wants them', async () => {
  const noted = {
    ...kim,
    note: note({ type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'Stand', format: 1 }] }),
  }
  const files = parts(await renderDocx(report([noted, { ...kim, id: id(2) }], { images, locale: 'de' })))
  expect(wordProblems(files)).toEqual([])
  // It sees what would not do.
  const broken = (change: (xml: string) => string) =>
    wordProblems({ ...files, 'word/document.xml': change(files['word/document.xml'] ?? '') })
  expect(broken((xml) => xml.replace(/<w:commentRangeEnd [^>]*>/, ''))).toHaveLength(1)
  expect(broken((xml) => xml.replace('BelegClaimUnconfirmed', 'Gone'))).toHaveLength(1)
  expect(broken((xml) => xml.replace('</w:body>', ''))).not.toEqual([])
})

test('what the lens sees is a part of its own when it is wanted; a picture Word cannot show is said to be left out', async () => {
  const spoken = article([paragraph('Laut der Agentur Velpress legte das Schiff ab.')], { language: 'de' })
  const marks = new Map([[spoken.id, lens('Laut der Agentur Velpress legte das Schiff ab.', 'de')]])
  const { text: with_ } = await commentsIn(await renderDocx(report([spoken], { lens: marks })))
  expect(with_).toContain('What the article reports on others’ word')
  expect(with_).toContain('(attributed: der Agentur Velpress)')
  const { text: without } = await commentsIn(await renderDocx(report([spoken])))
  expect(without).not.toContain('on others’ word')
  const image = { sha256: 'd'.repeat(64), mime: 'image/webp' as const, width: 60, height: 40 }
  const pictured = article([{ type: 'image', image, alt: '', text: '', marks: [] }])
  const shown = new Map([[image.sha256, `data:image/webp;base64,${webp.toString('base64')}`]])
  const { text: read } = await commentsIn(await renderDocx(report([pictured], { images: shown })))
  expect(read).toContain('Word does not show pictures of this kind')
})

test('a claim of a note that has no words of its own goes by those of the article', async () => {
  const bare = claim(7, passageOf(text, 'Drittens'), 'refuted')
  const live = {
    type: 'live-claim' as const,
    claim: bare.id,
    statement: 'as put',
    status: 'unconfirmed' as const,
  }
  const noted = { ...kim, claims: [bare], note: note(live) }
  const mentioned = new Map([[bare.id, rowOf(bare, noted)]])
  const { text: read } = await commentsIn(await renderDocx(report([noted], { images, mentioned })))
  expect(read).toContain('✗ Drittens (refuted)')
})
