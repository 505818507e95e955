import { zipSync } from 'fflate'
import { docx, link, p, picture, relations, run, WORD } from '../docx-writer.ts'
import { utf8 } from '../sources.ts'
import { AWAY, type Broken, cut, fill, sentence } from './what.ts'

const anyDocx = () => docx(p(run(sentence.repeat(50))))

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

/** Word files. */
export const word: Broken[] = [
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
