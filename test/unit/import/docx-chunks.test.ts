import { expect, test } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { dataUrl, png } from '../../support/pictures.ts'
import { cell, docx, link, p, relations, run } from './docx-writer.ts'
import { outlineOf } from './outline.ts'
import { refusal } from './sources.ts'

const chunk = (id: string) =>
  `<w:altChunk r:id="${id}"><w:altChunkPr><w:matchSrc/></w:altChunkPr></w:altChunk>`
const mail = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Gr=C3=BC=C3=9Fe</p>\r\n--b--\r\n`
const html = `<html><body><h2>Lage</h2><script>x</script><table><tr><th>Kai</th><th>t</th></tr><tr><td>Süd</td><td>7</td></tr></table><img src="${dataUrl(png())}" alt="Kai"></body></html>`

test('a Word file shows what other files in it say, where it shows them', async () => {
  const body = [
    `<w:tbl><w:tr>${cell('eins')}<w:tc>${chunk('t')}${p('')}</w:tc></w:tr></w:tbl>`,
    p(run('Davor.')),
    '<w:altChunk r:id="h"/>',
    chunk('m'),
    chunk('d'),
    chunk('gone'),
    p(`<w:commentRangeStart w:id="0"/>${run('Danach.')}<w:commentRangeEnd w:id="0"/>`),
  ]
  const inner = docx(p(run('Aus Word.')) + chunk('t'), {
    'word/in.txt': 'Zu tief.',
    'word/_rels/document.xml.rels': relations(link('t', 'aFChunk', 'in.txt')),
  })
  const draft = await parse({
    file: 'bericht.docx',
    bytes: docx(body.join(''), {
      'word/a.htm': html,
      'word/b.mht': mail,
      'afchunk/c.docx': inner,
      'word/t.txt': 'Zeile eins\nZeile zwei',
      'word/_rels/document.xml.rels': relations(
        link('h', 'aFChunk', 'a.htm'),
        link('m', 'aFChunk', '/word/b.mht'),
        link('d', 'aFChunk', '/afchunk/c.docx'),
        link('t', 'aFChunk', 't.txt'),
      ),
      'word/comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="A">${p(run('Wer?'))}</w:comment></w:comments>`,
    }),
  })
  expect(outlineOf(draft).trimEnd().split('\n').slice(9)).toEqual([
    'td 0:0:0 eins',
    'td 0:0:1 Zeile eins Zeile zwei',
    'p Davor.',
    'h2 Lage',
    ...['th 1:0:0 Kai', 'th 1:0:1 t', 'td 1:1:0 Süd', 'td 1:1:1 7'],
    'image (image/png 60x40) Kai',
    'p Grüße',
    'p Aus Word.',
    'p Danach.',
  ])
  expect(draft.filesLeftOut).toEqual(['in.txt'])
  const text = draft.blocks.map((block) => block.text).join('\n')
  expect(draft.highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['Danach.'])
})

test('a Word file is refused by its name where one inside it is damaged, and read without one of another kind, which is named', async () => {
  const reading = (name: string, content: string) =>
    parse({
      file: 'bericht.docx',
      bytes: docx(p(run('Davor.')) + chunk('x'), {
        [`word/${name}`]: content,
        'word/_rels/document.xml.rels': relations(link('x', 'aFChunk', name)),
      }),
    })
  expect(await refusal(reading('a.docx', 'PK\u0003\u0004'))).toEqual({
    code: 'file-unreadable',
    file: 'bericht.docx',
  })
  const { blocks, filesLeftOut } = await reading('a.rtf', '{\\rtf1 x}')
  expect(blocks.map(({ text }) => text)).toEqual(['Davor.'])
  expect(filesLeftOut).toEqual(['a.rtf'])
})
