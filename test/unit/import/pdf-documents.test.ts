import { describe, expect, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { lockedPdf } from './pdf-locks.ts'
import { firstOfMore, lines, objectsOf, pdfOf, taggedPdf, write, type Line } from './pdf-writer.ts'
import { refusal, textsOf } from './sources.ts'

const read = (bytes: Uint8Array, file = 'artikel.pdf') => parse({ file, bytes })

const left = [
  'Die Hafenbehörde teilte am Montag mit, dass',
  'der Kai gesperrt bleibt. Die Untersu-',
  'chung der Schäden dauere noch an, hieß es.',
  'Nach Angaben der Reederei liegen derzeit',
  'neun Schiffe auf der Reede und warten dort',
  'auf einen Platz.¹ Die La-',
]
const right = [
  'dung besteht vor allem aus Getreide,',
  'das nach Auskunft der Händler verderben',
  'kann, wenn es länger liegt. Ein Gutach-',
  'ter soll am Freitag kommen.',
]
const rightEnd = [
  'Danach werde entschieden, ob der Kai ganz',
  'oder nur in Teilen geöffnet wird, so die',
  'Behörde am Abend weiter.',
]
const sidebar = ['Der Hafen in Zahlen:', 'zwölf Kais, neun davon', 'für Getreide und Erz']
const pageOf = (number: number): Line[] => [
  { text: 'Altmärker Bote', x: 60, y: 770, size: 8 },
  { text: `${number}`, x: 300, y: 30, size: 8 },
]

describe('a newspaper page', () => {
  const size = 7
  const [first = '', second = '', ...rest] = left
  const page: Line[] = [
    ...pageOf(12),
    { text: 'Der Kai bleibt zu', x: 60, y: 735, size: 22 },
    // The first letter stands over two lines, with the rest of its word beside it.
    { text: 'D', x: 60, y: 676, size: 26 },
    ...lines([first.slice(1), second], { x: 78, y: 690, size }),
    ...lines(rest, { y: 662, size }),
    ...lines(right, { x: 265, y: 690, size }),
    ...lines(rightEnd, { x: 265, y: 634, size }),
    ...lines(sidebar, { x: 480, y: 690, size: 5.5, leading: 9 }),
    { text: '1 Stand: Dienstag, 12 Uhr, nach Angaben der Behörde.', x: 60, y: 70, size: 5.5 },
  ]
  const next: Line[] = [...pageOf(13), ...lines(['Am Abend war nichts entschieden.'], { size })]

  it('is read column by column, with its drop cap, hyphens, sidebar and footnote where they belong', async () => {
    const { blocks } = await read(pdfOf([page, next]))
    expect(blocks.map(({ text }) => text)).toEqual([
      'Der Kai bleibt zu',
      [
        'Die Hafenbehörde teilte am Montag mit, dass der Kai gesperrt bleibt. Die Untersuchung der Schäden dauere noch an,',
        'hieß es. Nach Angaben der Reederei liegen derzeit neun Schiffe auf der Reede und warten dort auf einen Platz.¹',
        'Die Ladung besteht vor allem aus Getreide, das nach Auskunft der Händler verderben kann, wenn es länger liegt.',
        'Ein Gutachter soll am Freitag kommen.',
      ].join(' '),
      'Danach werde entschieden, ob der Kai ganz oder nur in Teilen geöffnet wird, so die Behörde am Abend weiter.',
      '1 Stand: Dienstag, 12 Uhr, nach Angaben der Behörde.',
      'Der Hafen in Zahlen: zwölf Kais, neun davon für Getreide und Erz',
      'Am Abend war nichts entschieden.',
    ])
    expect(blocks[0]).toMatchObject({ type: 'heading', level: 1, page: 1, pageLabel: '12' })
    expect(blocks.find(({ text }) => text.startsWith('Am Abend'))).toMatchObject({ page: 2, pageLabel: '13' })
  })
})

describe('what a document says about itself', () => {
  it('gives its pages their names', async () => {
    const labels = '/PageLabels << /Nums [0 << /S /r >> 2 << /S /D /St 7 >>] >>'
    const pages = ['Vorwort eins.', 'Vorwort zwei.', 'Der Text.'].map((text) => lines([text]))
    // One paragraph that goes on over the pages.
    const [block] = (await read(pdfOf(pages, { catalog: labels }))).blocks
    expect(block).toMatchObject({
      pageLabel: 'i',
      turns: [
        { at: 14, page: 2, pageLabel: 'ii' },
        { at: 28, page: 3, pageLabel: '7' },
      ],
    })
  })

  it('makes its links links, but none that would run something', async () => {
    const link = (rect: string, action: string) =>
      `<< /Type /Annot /Subtype /Link /Rect [${rect}] /A << /S ${action} >> >>`
    const first = firstOfMore(1)
    const bytes = pdfOf([lines(['Der Kai', 'ist zu.'])], {
      page: `/Annots [${first} 0 R ${first + 1} 0 R]`,
      more: [
        link('83 697 103 709', '/URI /URI (https://example.org/kai)'),
        link('59 683 103 695', '/URI /URI (javascript:alert\\(1\\))'),
      ],
    })
    const [block] = (await read(bytes)).blocks
    expect(block).toMatchObject({
      text: 'Der Kai ist zu.',
      marks: [{ type: 'link', href: 'https://example.org/kai', start: 4, end: 7 }],
    })
    expect(block?.marks).toHaveLength(1)
  })

  it('is believed about headings, paragraphs, items and what is no part of the text', async () => {
    const page: Line[] = [
      { text: 'Vertraulich', x: 60, y: 770, role: 'Artifact' },
      { text: 'Der Kai', x: 60, y: 700, role: 'H2' },
      { text: 'Die Schiffe warten', x: 60, y: 686, role: 'P' },
      { text: 'auf der Reede.', x: 60, y: 672, role: 'P' },
      { text: 'Eine Quelle sagt es.', x: 60, y: 658, role: 'BlockQuote' },
    ]
    const { blocks } = await read(taggedPdf(page))
    expect(blocks.map(({ type, text }) => [type, text])).toEqual([
      ['heading', 'Der Kai'],
      ['paragraph', 'Die Schiffe warten auf der Reede.'],
      ['quote', 'Eine Quelle sagt es.'],
    ])
  })
})

describe('a scan', () => {
  const scan = (content: string) => {
    const picture = `<< /Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 64 >>\nstream\n${'\x80'.repeat(64)}\nendstream`
    const [objects, trailer] = objectsOf([content], { more: [picture] })
    return write(
      objects.map((object) => object.replace('/Font <<', '/XObject << /I 7 0 R >> /Font <<')),
      trailer,
    )
  }
  const shows = 'q 600 0 0 800 0 0 cm /I Do Q'

  it('is refused with a reason of its own, and read once it has a text behind the picture', async () => {
    expect(await refusal(read(scan(shows)))).toEqual({ code: 'no-text-layer', file: 'artikel.pdf' })
    const recognised = `${shows} BT 3 Tr /F1 10 Tf 1 0 0 1 60 700 Tm (Der Kai ist zu.) Tj ET`
    expect(textsOf(await read(scan(recognised)))).toEqual(['Der Kai ist zu.'])
  })

  it('is known by pictures that are in the page itself, too; empty pages are no scan', async () => {
    const inline = 'q 600 0 0 800 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q'
    expect(await refusal(read(scan(inline)))).toMatchObject({ code: 'no-text-layer' })
    expect(await refusal(read(scan('0 0 600 800 re f')))).toMatchObject({ code: 'empty-text' })
  })
})

describe('a document of which some pages were scanned', () => {
  it('says which these are; pages that are only empty are none of them', async () => {
    const shows = 'q 600 0 0 800 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q'
    const text = 'BT /F1 10 Tf 1 0 0 1 60 700 Tm (Der Kai ist zu.) Tj ET'
    const draft = await read(write(...objectsOf([text, shows, '0 0 600 800 re f', shows])))
    expect(textsOf(draft)).toEqual(['Der Kai ist zu.'])
    expect(draft.pagesWithoutText).toEqual([2, 4])
  })
})

describe('a PDF in Japanese that only names its table of codes', () => {
  it('is read with the table that comes with the program', async () => {
    const font = [
      '<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /90ms-RKSJ-H /DescendantFonts [8 0 R] >>',
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor 9 0 R >>',
      '<< /Type /FontDescriptor /FontName /Ryumin-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ]
    // “Japanese” in Shift-JIS.
    const [objects, trailer] = objectsOf(['BT /F2 12 Tf 1 0 0 1 60 700 Tm <93fa967b8cea> Tj ET'], {
      more: font,
    })
    const pages = objects.map((object) => object.replace('/Font <<', '/Font << /F2 7 0 R'))
    expect(textsOf(await read(write(pages, trailer)))).toEqual(['日本語'])
  })
})

describe('a PDF under a password', () => {
  const page = lines(['Der Kai ist zu.'])
  it('is read when it can be opened without one and only printing or copying is not permitted', async () => {
    expect(textsOf(await read(lockedPdf(page, { user: '', owner: 'geheim' })))).toEqual(['Der Kai ist zu.'])
  })

  it('is refused when it takes one to open it', async () => {
    const bytes = lockedPdf(page, { user: 'offen', owner: 'geheim' })
    expect(await refusal(read(bytes))).toEqual({ code: 'file-encrypted', file: 'artikel.pdf' })
  })
})
