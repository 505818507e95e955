import fc from 'fast-check'
import { describe, it, expect } from 'vitest'
import { readSource } from '../../../electron/import/read.ts'
import { BelegError } from '../../../shared/errors.ts'
import { dataUrl, png } from '../../support/pictures.ts'
import { cell, docx, p, run } from './docx-writer.ts'
import { epub, page } from './epub-writer.ts'
import { lines, pdfOf, taggedPdf } from './pdf-writer.ts'
import { expectSound } from './sound.ts'
import { utf8 } from './sources.ts'

const RUNS = 40

const word =
  p(run('Der Kai'), '<w:pStyle w:val="H1"/>') +
  p(
    `<w:commentRangeStart w:id="1"/>${run('Die größten Schiffe ', '<w:b/>')}${run('warten.')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
  ) +
  p(run('Kai eins'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
  `<w:tbl><w:tr>${cell('Jahr')}${cell('Tonnen')}</w:tr><w:tr>${cell('2021')}${cell('14.000')}</w:tr></w:tbl>` +
  p(`<w:hyperlink r:id="h1">${run('Quelle')}</w:hyperlink><w:r><w:footnoteReference w:id="2"/></w:r>`)
const comments = (inside: string) => ({
  'word/comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:comments>`,
})
const comment =
  '<w:comment w:id="1" w:author="Ada" w:date="2025-01-01T10:00:00Z"><w:p><w:r><w:t>Stimmt das?</w:t></w:r></w:p></w:comment>'
const chapter =
  '<h1>Der Kai</h1><p>Die <b>größten</b> Schiffe <a href="b.xhtml">warten</a>.<br/>Seit Tagen.</p><ol start="3"><li>eins</li></ol><table><tr><th>Jahr</th></tr><tr><td colspan="2">2021</td></tr></table><pre>a  b\nc</pre>'
const web = `<!doctype html><html lang="de"><head><title>Kai</title><meta property="og:url" content="https://example.org/kai"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Kai","datePublished":"2025-07-13"}</script></head><body><article>${chapter}<figure><img src="${dataUrl(png())}" alt="Kai"><figcaption>Der Kai</figcaption></figure></article></body></html>`
const mime = `From: <x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="--b"\r\n\r\n----b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${web.replaceAll('=', '=3D')}\r\n----b--\r\n`
const markdown = `---\ntitle: Kai\n---\n\n# Der Kai\n\nDie **größten** Schiffe [warten](https://example.org).[^1]\n\n- eins\n  1. zwei\n\n> Zitat\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n\`\`\`\ncode\n\`\`\`\n\n[^1]: Fußnote\n`

/** A file of each format, made of a text that can be broken before it is packed. */
const files: Record<string, { text: string; pack?: (text: string) => Uint8Array }> = {
  'Word: its document': { text: word, pack: docx },
  'Word: its comments': { text: comment, pack: (text) => docx(word, comments(text)) },
  'EPUB: a chapter': { text: chapter, pack: (text) => epub({ 'OEBPS/text/kapitel1.xhtml': page(text) }) },
  HTML: { text: web },
  MHTML: { text: mime },
  Markdown: { text: markdown },
  'plain text': { text: 'Der Kai ist zu.\r\n\r\nDie größten Schiffe\twarten\u00ad.\u2028Seit Tagen.\n' },
}
const extensions: Record<string, string> = {
  Word: 'docx',
  EPUB: 'epub',
  HTML: 'html',
  MHTML: 'mhtml',
  Markdown: 'md',
  PDF: 'pdf',
}
const nameOf = (what: string) => `a.${extensions[what.split(':')[0] ?? ''] ?? 'txt'}`

const body: Parameters<typeof lines>[0] = ['Der Kai ist auf Wei-', 'teres zu. Die Schiffe', 'warten.']
const packed: Record<string, Uint8Array> = {
  'Word: its bytes': docx(word, comments(comment)),
  'EPUB: its bytes': epub(),
  'PDF: its bytes': pdfOf([lines(body), lines(body)], {
    info: '/Title (Kai)',
    catalog: '/PageLabels << /Nums [0 << /S /r >>] >>',
  }),
  'PDF: its tags': taggedPdf(
    lines(body).map((line, index) => ({ ...line, role: ['H1', 'P', 'Artifact'][index] ?? 'P' })),
  ),
  'UTF-16': Buffer.from('\ufeffDer Kai ist zu.\nDie größten Schiffe warten.', 'utf16le'),
}

/** Breaks what is given as a copying error or a person would: parts are cut out, doubled, moved or replaced. */
type Break = { from: number; length: number; how: 'cut' | 'double' | 'end' | 'move' | 'noise'; noise: string }
const breaks = fc.array(
  fc.record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(60),
    how: fc.constantFrom('cut', 'double', 'end', 'move', 'noise'),
    noise: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '<',
        '>',
        '&#0;',
        '&#xd800;',
        '"',
        '\u0000',
        '/>',
        ']]>',
        '<w:p>',
        '0 R',
        '-1',
        '999999999999',
        'e\u0301',
      ),
    ),
  }),
  { minLength: 1, maxLength: 4 },
)
function broken(text: string, each: readonly Break[]): string {
  return each.reduce((now, { from, length, how, noise }) => {
    const at = Math.floor(from * now.length)
    const [before, part, after] = [now.slice(0, at), now.slice(at, at + length), now.slice(at + length)]
    switch (how) {
      case 'cut':
        return before + after
      case 'double':
        return before + part + part + after
      case 'end':
        return before
      case 'move':
        return part + before + after
      case 'noise':
        return before + noise + after
    }
  }, text)
}

async function expectSoundOrRefused(file: string, bytes: Uint8Array): Promise<void> {
  // In the worker, as the program does it: a mistake of ours would come back as `internal`.
  const draft = await readSource({ file, bytes }).catch((error: unknown) => error)
  if (draft instanceof BelegError) {
    expect(draft).not.toMatchObject({ code: 'internal' })
    expect(draft.detail).toMatchObject({ file })
  } else {
    expect(draft).not.toBeInstanceOf(Error)
    expectSound(draft as Awaited<ReturnType<typeof readSource>>)
  }
}

describe('a good file that was broken somewhere is read into sound blocks or refused by name', () => {
  it.each(Object.entries(files))('%s', async (what, { text, pack = utf8 }) => {
    await expectSoundOrRefused(nameOf(what), pack(text))
    const run = (each: Break[]) => expectSoundOrRefused(nameOf(what), pack(broken(text, each)))
    await fc.assert(fc.asyncProperty(breaks, run), { numRuns: RUNS })
  })

  it.each(Object.entries(packed))('%s', async (what, bytes) => {
    await expectSoundOrRefused(nameOf(what), bytes)
    const text = Buffer.from(bytes).toString('latin1')
    const run = (each: Break[]) =>
      expectSoundOrRefused(nameOf(what), new Uint8Array(Buffer.from(broken(text, each), 'latin1')))
    await fc.assert(fc.asyncProperty(breaks, run), { numRuns: RUNS })
  })
})
