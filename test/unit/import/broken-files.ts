import { constants, deflateRawSync } from 'node:zlib'
import { zipSync } from 'fflate'
import type { ErrorCode } from '../../../shared/errors.ts'
import { docx, link, p, picture, relations, run, WORD } from './docx-writer.ts'
import { epub, opf, page } from './epub-writer.ts'
import { lines, pdfOf, write } from './pdf-writer.ts'
import { utf8 } from './sources.ts'

/** A file as it should never have been, and what has to come of it. */
export interface Broken {
  what: string
  file: string
  bytes: () => Uint8Array
  /** The refusal; without one it is read, and this is the text, or some of it. */
  refused?: ErrorCode
  text?: string | RegExp
  /** Whether it takes a while to make or to read: where size is not the point, it is left out. */
  large?: true
}

/** Where everything leads that wants to be fetched. A name nobody can have (RFC 6761). */
export const AWAY = 'http://elsewhere.invalid/x'

const MB = 1024 * 1024
/** About so many MB of one thing. */
const fill = (unit: string, megabytes: number) =>
  unit.repeat(Math.ceil((megabytes * MB) / Buffer.byteLength(unit)))
const cut = (bytes: Uint8Array, share: number) => bytes.slice(0, Math.floor(bytes.length * share))
const sentence = 'Die Behörde teilte mit, dass bis zu 14.000 Tonnen Getreide auf Kai 3 lagern. '
const anyPdf = () => pdfOf([lines(['Der Kai ist zu.', 'Die Schiffe warten.']), lines(['Bis Montag.'])])
const anyDocx = () => docx(p(run(sentence.repeat(50))))
const anyEpub = () => epub()

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

const pdf: Broken[] = [
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

const nestedTables = (depth: number) =>
  '<w:tbl><w:tr><w:tc>'.repeat(depth) + p(run('Innen')) + `${p('')}</w:tc></w:tr></w:tbl>`.repeat(depth)
const doctype = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b SYSTEM "${AWAY}">]>`
const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};">`).join('')}]>`
const withDocument = (head: string, body: string) =>
  docx('', {
    'word/document.xml': `${head}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
  })
/** An old Word file, or a locked one: the container both come in. */
const old = (inside: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000), Buffer.from(inside, 'utf16le')])

const word: Broken[] = [
  { what: 'empty', file: 'a.docx', bytes: () => utf8(''), refused: 'file-empty' },
  { what: 'cut off', file: 'a.docx', bytes: () => cut(anyDocx(), 0.5), refused: 'file-unreadable' },
  {
    what: 'locked by a password',
    file: 'a.docx',
    bytes: () => old('EncryptedPackage'),
    refused: 'file-encrypted',
  },
  { what: 'of an older Word', file: 'a.docx', bytes: () => old('WordDocument'), refused: 'unknown-format' },
  {
    what: 'a zip file without a document',
    file: 'a.docx',
    bytes: () => zipSync({ 'a.txt': utf8('a') }),
    refused: 'file-unreadable',
  },
  {
    what: '64 MiB of XML in a few kB',
    large: true,
    file: 'a.docx',
    bytes: () => docx(fill(p(run('Kai')), 64)),
    refused: 'file-too-large',
  },
  {
    what: '8 MiB that are said to be 100 bytes',
    large: true,
    file: 'a.docx',
    bytes: () => understated(docx(`<w:p><w:r><w:t>${fill('Kai ', 8)}</w:t></w:r></w:p>`)),
    refused: 'file-unreadable',
  },
  {
    what: 'tables 10,000 deep',
    file: 'a.docx',
    bytes: () => docx(nestedTables(10_000)),
    refused: 'file-too-large',
  },
  {
    what: 'entities from outside',
    file: 'a.docx',
    bytes: () => withDocument(doctype, p(run('Vorher &a;&b; nachher'))),
    refused: 'file-unreadable',
  },
  {
    what: 'entities that double',
    file: 'a.docx',
    bytes: () => withDocument(laughs, p(run('Vorher &a30;'))),
    refused: 'file-unreadable',
  },
  {
    what: 'pictures, parts and templates from outside',
    file: 'a.docx',
    bytes: () =>
      docx(
        p(run('Der Kai ist zu.') + picture('link', 'i1') + picture('embed', 'i2')) +
          '<w:altChunk r:id="c1"/>',
        {
          'word/_rels/document.xml.rels': relations(
            link('i1', 'image', AWAY, 'TargetMode="External"'),
            link('i2', 'image', 'file:///etc/passwd', 'TargetMode="External"'),
            link('c1', 'aFChunk', AWAY, 'TargetMode="External"'),
            link('t1', 'attachedTemplate', AWAY, 'TargetMode="External"'),
          ),
        },
      ),
    text: /^Der Kai ist zu\./u,
  },
  {
    what: 'parts whose names lead out of it',
    file: 'a.docx',
    bytes: () => docx(p(run('Der Kai.')), { '../../../../tmp/beleg-out.xml': 'x', '/etc/beleg.xml': 'x' }),
    refused: 'file-unreadable',
  },
]

/** Says in both places of a zip file that nothing in it is larger than 100 bytes when unpacked. */
function understated(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip)
  for (const [mark, at] of [
    ['504b0304', 22],
    ['504b0102', 24],
  ] as const)
    for (let from = 0; (from = bytes.indexOf(Buffer.from(mark, 'hex'), from)) >= 0; from += 4)
      bytes.writeUInt32LE(Math.min(100, bytes.readUInt32LE(from + at)), from + at)
  return bytes
}

const book: Broken[] = [
  { what: 'empty', file: 'a.epub', bytes: () => utf8(''), refused: 'file-empty' },
  { what: 'cut off', file: 'a.epub', bytes: () => cut(anyEpub(), 0.6), refused: 'file-unreadable' },
  {
    what: 'locked',
    file: 'a.epub',
    bytes: () =>
      epub({
        'META-INF/encryption.xml':
          '<encryption><EncryptedData><EncryptionMethod Algorithm="aes"/></EncryptedData></encryption>',
      }),
    refused: 'file-encrypted',
  },
  {
    what: 'a chapter short',
    file: 'a.epub',
    bytes: () => epub({ 'OEBPS/buch.opf': opf(['a', 'out']) }),
    refused: 'file-unreadable',
  },
  {
    what: 'a chapter that unpacks to 65 MiB',
    large: true,
    file: 'a.epub',
    bytes: () => epub({ 'OEBPS/text/kapitel1.xhtml': page(fill('<p>Kai</p>', 65)) }),
    refused: 'file-too-large',
  },
]

const hostile = `<html><head><base href="${AWAY}"><meta http-equiv="refresh" content="0;url=${AWAY}"><link rel="preconnect" href="${AWAY}">
<link rel="stylesheet" href="${AWAY}"><script src="${AWAY}"></script><script>globalThis.pwned = 1</script><style>@import url(${AWAY});</style></head>
<body onload="pwned=1" background="${AWAY}"><p>Der Kai <a href="javascript:pwned=1">ist</a> <a href="java&#10;script:pwned=1">zu</a>.<img src="${AWAY}" onerror="pwned=1"></p>
<svg onload="pwned=1"><image href="${AWAY}"/><script>pwned=1</script></svg><iframe src="${AWAY}"></iframe><object data="${AWAY}"></object><video src="${AWAY}" autoplay></video>
<form action="${AWAY}"><input autofocus onfocus="pwned=1"></form></body></html>`

const web: Broken[] = [
  {
    what: 'wanting to run, lead away and fetch',
    file: 'a.html',
    bytes: () => utf8(hostile),
    text: 'Der Kai ist zu.',
  },
  {
    what: 'tables 10,000 deep',
    file: 'a.html',
    bytes: () => utf8(`${'<table><tr><td>'.repeat(10_000)}Innen`),
    text: 'Innen',
  },
  {
    what: 'elements 100,000 deep',
    file: 'a.html',
    bytes: () => utf8(`${'<div>'.repeat(100_000)}Innen`),
    refused: 'file-too-large',
  },
  {
    what: '50 MB of text',
    large: true,
    file: 'a.html',
    bytes: () => utf8(fill(`<p>${sentence}</p>\n`, 50)),
    refused: 'text-too-long',
  },
  {
    what: '50 MB on one line',
    large: true,
    file: 'a.html',
    bytes: () => utf8(`<p>${fill(sentence, 50)}`),
    refused: 'text-too-long',
  },
  {
    what: '10 MB, most of it pictures',
    large: true,
    file: 'a.html',
    bytes: () => utf8(fill(`<p>${sentence}</p><img src="data:image/png;base64,${'A'.repeat(MB)}">`, 10)),
    text: /Getreide/u,
  },
  {
    what: '10 MB of styles',
    large: true,
    file: 'a.html',
    bytes: () => utf8(`<style>${fill('a{b:c}', 10)}</style><p>Kai`),
    text: 'Kai',
  },
  {
    what: '10 MB in a comment',
    large: true,
    file: 'a.html',
    bytes: () => utf8(`<p>Kai</p><!--${fill('a ', 10)}`),
    text: 'Kai',
  },
  {
    what: 'a million small elements',
    large: true,
    file: 'a.html',
    bytes: () => utf8('<b>x</b>'.repeat(1_000_000)),
    refused: 'file-too-large',
  },
  {
    what: '12 MB that might begin something',
    large: true,
    file: 'a.html',
    bytes: () => utf8(fill('<', 12)),
    refused: 'text-too-long',
  },
  {
    what: 'a tag of 7 MB',
    large: true,
    file: 'a.html',
    bytes: () => utf8(`<p>Kai ${fill('<p ', 7)}`),
    refused: 'file-too-large',
  },
  {
    what: 'a paragraph of 130,000 lines',
    large: true,
    file: 'a.html',
    bytes: () => utf8(`<p>${'Kai<br>'.repeat(130_000)}`),
    refused: 'text-too-long',
  },
  {
    what: 'a million line breaks',
    large: true,
    file: 'a.html',
    bytes: () => utf8(`<p>Kai${'<br>'.repeat(1_000_000)}`),
    refused: 'file-too-large',
  },
  {
    what: '5 MB in one attribute',
    large: true,
    file: 'a.html',
    bytes: () => utf8(`<p title="${fill('a', 5)}">Kai`),
    text: 'Kai',
  },
  {
    what: 'a hundred thousand attributes',
    file: 'a.html',
    bytes: () => utf8(`<p ${Array.from({ length: 100_000 }, (_, n) => `a${n}=b`).join(' ')}>Kai`),
    text: 'Kai',
  },
  { what: 'NUL bytes', file: 'a.html', bytes: () => utf8('<p>Der \u0000Kai\u0000</p>'), refused: 'not-text' },
  { what: 'empty', file: 'a.html', bytes: () => utf8(''), refused: 'file-empty' },
  {
    what: 'nothing but scripts',
    file: 'a.html',
    bytes: () => utf8('<script>document.write("x")</script>'),
    refused: 'empty-text',
  },
  {
    what: 'a saved page in a saved page, without end',
    file: 'a.mhtml',
    bytes: () =>
      utf8('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n'.repeat(20_000)),
    refused: 'unknown-format',
  },
]

const plain: Broken[] = [
  { what: 'NUL bytes', file: 'a.txt', bytes: () => utf8('Der \u0000Kai\u0000 ist zu.'), refused: 'not-text' },
  { what: 'nothing but NUL bytes', file: 'a.txt', bytes: () => new Uint8Array(MB), refused: 'not-text' },
  {
    what: 'noise',
    file: 'a.txt',
    bytes: () => Uint8Array.from({ length: MB }, (_, n) => (n * n * 7) % 251),
    refused: 'not-text',
  },
  { what: 'empty', file: 'a.txt', bytes: () => utf8(''), refused: 'file-empty' },
  {
    what: 'one byte more than is taken',
    large: true,
    file: 'a.txt',
    bytes: () => new Uint8Array(64 * MB + 1),
    refused: 'file-too-large',
  },
  {
    what: '20 MB of short lines',
    large: true,
    file: 'a.txt',
    bytes: () => utf8(fill('Kai\n', 20)),
    refused: 'text-too-long',
  },
  {
    what: 'HTML tables 10,000 deep',
    file: 'a.md',
    bytes: () => utf8(`${'<table><tr><td>'.repeat(10_000)}Innen`),
    text: /Innen/u,
  },
  {
    what: '200,000 paragraphs',
    large: true,
    file: 'a.md',
    bytes: () => utf8('Kai.\n\n'.repeat(200_000)),
    refused: 'text-too-long',
  },
  {
    what: 'quotes 10,000 deep',
    file: 'a.md',
    bytes: () => utf8(`${'> '.repeat(10_000)}Innen`),
    text: /Innen$/u,
  },
  {
    what: 'lists a hundred deep',
    file: 'a.md',
    bytes: () => utf8(Array.from({ length: 100 }, (_, n) => `${' '.repeat(2 * n)}- Innen`).join('\n')),
    text: /Innen$/u,
  },
  {
    what: 'tables in tables, as far as Markdown knows them',
    file: 'a.md',
    bytes: () => utf8(`${'| a '.repeat(10_000)}|\n${'| - '.repeat(10_000)}|\n`),
    text: /^a/u,
  },
  {
    what: 'thirty thousand brackets',
    file: 'a.md',
    bytes: () => utf8('![a'.repeat(30_000)),
    text: /^!\[a/u,
  },
  {
    what: 'a web page under the name of a picture',
    file: 'a.png',
    bytes: () => utf8(hostile),
    text: 'Der Kai ist zu.',
  },
  {
    what: 'a picture under the name of a text',
    file: 'a.txt',
    bytes: () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    refused: 'not-text',
  },
]

/** All of them; where nothing else is said, in UTF-8. */
export const broken: readonly Broken[] = [...pdf, ...word, ...book, ...web, ...plain]
