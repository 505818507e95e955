import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { BelegError } from '../../../shared/errors.ts'
import { refusal } from './sources.ts'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const link = (id: string, kind: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}" ${mode}/>`
const relations = (...inside: string[]) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${inside.join('')}</Relationships>`

function docx(body: string, more: Record<string, string> = {}): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations(link('r1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      link('n1', 'footnotes', 'footnotes.xml'),
      link('s1', 'styles', 'styles.xml'),
      link('h1', 'hyperlink', 'https://example.org/kai', 'TargetMode="External"'),
      link('h2', 'hyperlink', 'javascript:alert(1)', 'TargetMode="External"'),
      link('i1', 'image', 'file:///etc/hostname', 'TargetMode="External"'),
    ),
    'word/styles.xml': `<w:styles xmlns:w="${WORD}"><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="U2"><w:name w:val="Überschrift 2"/></w:style></w:styles>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`,
    ...more,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}
const run = (text: string, style = '') =>
  `<w:r><w:rPr>${style}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const p = (inside: string, style = '') => `<w:p><w:pPr>${style}</w:pPr>${inside}</w:p>`
const cell = (text: string) => `<w:tc>${p(run(text))}</w:tc>`
const read = (bytes: Uint8Array, file = 'bericht.docx') => parse({ file, bytes })
const brief = async (body: string) => (await read(docx(body))).blocks.map(({ type, text }) => [type, text])

describe('a Word file', () => {
  it('keeps headings, emphasis, links and tables', async () => {
    const { blocks, meta } = await read(
      docx(
        [
          p(run('Hafen bleibt zu'), '<w:pStyle w:val="H1"/>'),
          p(run('Was geschah'), '<w:pStyle w:val="U2"/>'),
          p(
            `${run('Die ')}${run('größte', '<w:b/>')}${run(' Sperre', '<w:i/>')}<w:hyperlink r:id="h1">${run(' seit Jahren')}</w:hyperlink><w:hyperlink r:id="h2">${run(' hier')}</w:hyperlink>`,
          ),
          `<w:tbl><w:tr>${cell('Kai')}${cell('Schiffe')}</w:tr><w:tr>${cell('Süd')}${cell('7')}</w:tr></w:tbl>`,
        ].join(''),
      ),
    )
    expect(blocks.map(({ type, text }) => [type, text])).toEqual([
      ['heading', 'Hafen bleibt zu'],
      ['heading', 'Was geschah'],
      ['paragraph', 'Die größte Sperre seit Jahren hier'],
      ...['Kai', 'Schiffe', 'Süd', '7'].map((text) => ['cell', text]),
    ])
    expect(blocks[1]).toMatchObject({ level: 2 })
    expect(blocks[2]?.marks).toEqual([
      { start: 4, end: 10, type: 'bold' },
      { start: 11, end: 17, type: 'italic' },
      { start: 18, end: 29, type: 'link', href: 'https://example.org/kai' },
    ])
    expect(meta).toMatchObject({ title: 'Hafen bleibt zu', published: '' })
  })

  it('keeps lists', async () => {
    const numbering = `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
    const item = (text: string) => p(run(text), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    const bytes = docx(item('Kai eins') + item('Kai zwei'), {
      'word/numbering.xml': numbering,
      'word/_rels/document.xml.rels': relations(link('l1', 'numbering', 'numbering.xml')),
    })
    expect((await read(bytes)).blocks).toMatchObject([
      { type: 'item', ordered: true, number: 1, text: 'Kai eins' },
      { type: 'item', ordered: true, number: 2, text: 'Kai zwei' },
    ])
  })

  it('has its footnotes at the end, without the way back', async () => {
    const notes = `<w:footnotes xmlns:w="${WORD}"><w:footnote w:id="2">${p(run('Laut Behörde.'))}</w:footnote></w:footnotes>`
    const bytes = docx(p(`${run('Der Kai ist zu.')}<w:r><w:footnoteReference w:id="2"/></w:r>`), {
      'word/footnotes.xml': notes,
    })
    const texts = (await read(bytes)).blocks.map(({ text }) => text)
    expect(texts[0]).toContain('Der Kai ist zu.')
    expect(texts.at(-1)).toBe('Laut Behörde.')
  })

  it('gives title and author it states, and no date of publication', async () => {
    const core = `<c:coreProperties xmlns:c="c" xmlns:dc="dc" xmlns:t="t"><dc:title>Der Kai &amp; die Stadt</dc:title><dc:creator>Ada Öhm;Bo Lind</dc:creator><t:created>2024-01-02T03:04:05Z</t:created></c:coreProperties>`
    const { meta } = await read(docx(p(run('Text')), { 'docProps/core.xml': core }))
    expect(meta).toMatchObject({
      title: 'Der Kai & die Stadt',
      authors: ['Ada Öhm', 'Bo Lind'],
      published: '',
    })
  })

  it('reads nothing outside itself: no picture, no entity', async () => {
    const picture =
      '<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="i1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
    expect(await brief(p(`${run('Bild:')}<w:r>${picture}</w:r>`))).toEqual([['paragraph', 'Bild:']])
    const entity = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="${WORD}"><w:body>${p(run('Vorher &e; nachher'))}</w:body></w:document>`
    const draft = await read(docx('', { 'word/document.xml': entity })).catch((error: unknown) => error)
    expect(JSON.stringify(draft)).not.toContain('root:')
  })
})

describe('a Word file that cannot be read', () => {
  it('is refused when it unpacks to more than any article has', async () => {
    for (const body of [p(run('Kai '.repeat(16 * 1024 * 1024))), '<w:p/>'.repeat(1_200_000)]) {
      const bytes = docx(body)
      const begin = performance.now()
      expect(bytes.length).toBeLessThan(300_000)
      expect(await refusal(read(bytes))).toEqual({ code: 'file-too-large', file: 'bericht.docx' })
      expect(performance.now() - begin).toBeLessThan(5000)
    }
  })

  it('is refused when it is nested beyond sense, locked, of an older kind or none at all', async () => {
    const old = (text: string) => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(text, 'utf16le')])
    for (const [bytes, code] of [
      [old('EncryptedPackage'), 'file-encrypted'],
      [old('WordDocument'), 'unknown-format'],
      [strToU8('kein Zip'), 'file-unreadable'],
      [new Uint8Array(), 'file-unreadable'],
      [zipSync({ 'a.xml': strToU8('<a/>') }), 'file-unreadable'],
      [docx(''), 'empty-text'],
    ] as const)
      expect(await refusal(read(bytes))).toEqual({ code, file: 'bericht.docx' })
    const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(10_000)}${p(run('Kai'))}${'</w:tc></w:tr></w:tbl>'.repeat(10_000)}`
    const result = await refusal(read(docx(deep)))
    expect(result === 'read' || (result as { code: string }).code === 'file-unreadable').toBe(true)
  })

  it('throws nothing but errors of ours when it is cut or changed anywhere', async () => {
    const whole = docx(p(run('Die Schiffe warten.')) + `<w:tbl><w:tr>${cell('Kai')}</w:tr></w:tbl>`)
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.array(change, { maxLength: 6 }), async (end, changes) => {
        const bytes = whole.slice(0, changes.length === 0 ? end : whole.length)
        for (const [at, byte] of changes) bytes[at] = byte
        const result = await read(bytes).catch((error: unknown) => error)
        expect(result instanceof BelegError || !(result instanceof Error)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
