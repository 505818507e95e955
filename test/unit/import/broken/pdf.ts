import { constants, deflateRawSync } from 'node:zlib'
import { lines, pdfOf, write } from '../pdf-writer.ts'
import { utf8 } from '../sources.ts'
import { AWAY, type Broken, cut, fill, MB } from './what.ts'

const anyPdf = () => pdfOf([lines(['Der Kai ist zu.', 'Die Schiffe warten.']), lines(['Bis Montag.'])])

/** A page in a typeface of so many GB: 128 times the same in two bytes, and those packed once more. */
export function longPdf(gigabytes: number): Uint8Array {
  const glyphs = Buffer.alloc(16 * MB, Buffer.from([0x81, 0x20]))
  const block = deflateRawSync(glyphs, { finishFlush: constants.Z_FULL_FLUSH })
  const blocks = Array.from({ length: gigabytes }, () => block)
  const data = Buffer.concat([Buffer.from([0x78, 0x9c]), ...blocks, Buffer.from([3, 0, 0, 0, 0, 0])])
  const text = 'BT /F1 10 Tf 60 700 Td (Der Kai ist zu.) Tj ET'
  return write([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /TrueType /BaseFont /Kai /FirstChar 32 /LastChar 34 /Widths [600 600 600] /FontDescriptor 6 0 R >>',
    '<< /Type /FontDescriptor /FontName /Kai /Flags 32 /FontBBox [0 0 600 800] /ItalicAngle 0 /Ascent 800 /Descent 0 /CapHeight 700 /StemV 80 /FontFile2 7 0 R >>',
    `<< /Length ${data.length} /Filter [/FlateDecode /RunLengthDecode] >>\nstream\n${data.toString('latin1')}\nendstream`,
  ])
}

const locked = `<< /Filter /Standard /V 1 /R 2 /O <${'4b'.repeat(32)}> /U <${'5c'.repeat(32)}> /P -44 >>`
const acting = [
  `<< /S /JavaScript /JS (app.launchURL\\("${AWAY}"\\)) >>`,
  `<< /S /URI /URI (${AWAY}) >>`,
  `<< /S /SubmitForm /F (${AWAY}) >>`,
  `<< /Length 4 /F << /FS /URL /F (${AWAY}) >> >>\nstream\nxxxx\nendstream`,
]

/** PDF files. */
export const pdf: Broken[] = [
  {
    what: 'locked by a password',
    file: 'a.pdf',
    bytes: () => pdfOf([lines(['geheim'])], { more: [locked], trailer: '/Encrypt 7 0 R /ID [<00> <00>]' }),
    refused: 'file-encrypted',
  },
  { what: 'empty', file: 'a.pdf', bytes: () => utf8(''), refused: 'file-empty' },
  {
    what: 'nothing but its first line',
    file: 'a.pdf',
    bytes: () => utf8('%PDF-1.7\n'),
    refused: 'file-unreadable',
  },
  {
    what: 'noise under its first line',
    file: 'a.pdf',
    bytes: () => utf8(`%PDF-1.7\n${fill('\u0001obj <<stream\n', 1)}`),
    refused: 'file-unreadable',
  },
  {
    what: 'cut off in its first half',
    file: 'a.pdf',
    bytes: () => cut(anyPdf(), 0.3),
    refused: 'file-unreadable',
  },
  { what: 'cut off at its end', file: 'a.pdf', bytes: () => cut(anyPdf(), 0.9), refused: 'file-unreadable' },
  {
    what: 'a page tree in a circle',
    file: 'a.pdf',
    bytes: () =>
      write(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1000000 >>']),
    refused: 'file-unreadable',
  },
  {
    what: 'a table of contents in a circle',
    file: 'a.pdf',
    bytes: () => utf8(Buffer.from(anyPdf()).toString('latin1').replace('trailer\n<<', 'trailer\n<< /Prev 9')),
    text: /Der Kai/u,
  },
  { what: 'pages without text', file: 'a.pdf', bytes: () => pdfOf([[], []]), refused: 'empty-text' },
  {
    what: 'wanting to run, send and fetch',
    file: 'a.pdf',
    bytes: () => {
      const found = Buffer.from(pdfOf([lines(['Der Kai ist zu.'])], { more: acting })).toString('latin1')
      return Buffer.from(found.replace('/Lang (de-DE)', '/OpenAction 7 0 R /AA << /WC 9 0 R >>'), 'latin1')
    },
    text: 'Der Kai ist zu.',
  },
]
