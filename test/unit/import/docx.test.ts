import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { BelegError } from '../../../shared/errors.ts'
import { png } from '../../support/pictures.ts'
import { cell, docx, link, p, picture, relations, run, WORD } from './docx-writer.ts'
import { refusal } from './sources.ts'

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

  it('keeps ruby, formulas, and words beside rare tabs and breaks, which the library leaves out', async () => {
    const math = (inside: string) =>
      `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${inside}</m:oMath>`
    const m = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
    const body = [
      p(
        `<w:r><w:ruby><w:rt>${run('みなと')}</w:rt><w:rubyBase>${run('港')}</w:rubyBase></w:ruby></w:r>${run('は')}`,
      ),
      p(run('Es gilt ') + math(`${m('x=')}<m:sSup><m:e>${m('a')}</m:e><m:sup>${m('2')}</m:sup></m:sSup>`)),
      p(math(`<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e>${m('p')}</m:e></m:d>`)),
      p(math(`<m:f><m:num>${m('1')}</m:num><m:den>${m('7')}</m:den></m:f>`)),
      p(`<w:r><w:t>Kai</w:t><w:ptab w:alignment="right"/><w:t>Süd</w:t><w:cr/><w:t>Schiff</w:t></w:r>`),
    ]
    expect(await brief(body.join(''))).toEqual(
      ['港(みなと)は', 'Es gilt x=a^2', '[p]', '1/7', 'Kai Süd', 'Schiff'].map((text) => ['paragraph', text]),
    )
  })

  it('keeps a formula whatever prefix its elements have', async () => {
    const space = 'http://schemas.openxmlformats.org/officeDocument/2006/math'
    const text = (letter: string) => `<f:r><f:t>${letter}</f:t></f:r>`
    const body = `<f:oMath xmlns:f="${space}"><f:d><f:dPr><f:begChr f:val="["/><f:endChr f:val="]"/></f:dPr><f:e>${text('a')}</f:e></f:d><f:f><f:num>${text('1')}</f:num><f:den>${text('7')}</f:den></f:f></f:oMath>`
    expect(await brief(p(body))).toEqual([['paragraph', '[a]1/7']])
  })

  it('takes of a link that is a field the address alone, without the tip that is shown there', async () => {
    const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const field = (code: string) =>
      p(
        `${sign('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${sign('separate')}${run('Kai')}${sign('end')}`,
      )
    const { blocks } = await read(
      docx(
        field(String.raw` HYPERLINK "https://example.org/?a=1&amp;b=2" \l "lage" \o "Zum Kai" `) +
          field(String.raw`HYPERLINK &quot;https://example.org/kai&quot; \t &quot;_blank&quot;`),
      ),
    )
    expect(blocks.flatMap(({ marks }) => marks)).toMatchObject([
      { href: 'https://example.org/?a=1&b=2#lage' },
      { href: 'https://example.org/kai' },
    ])
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

  it('counts lists as Word does: on after other text, from where they begin, deeper ones anew', async () => {
    const level = (depth: number, start: number) =>
      `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="decimal"/></w:lvl>`
    const numbering = `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0">${level(0, 4)}${level(1, 1)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num></w:numbering>`
    const item = (text: string, depth = 0, list = 1) =>
      p(run(text), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`)
    const body = [
      item('vier'),
      item('eins', 1),
      item('zwei', 1),
      p(run('Dazwischen.')),
      item('fünf'),
      item('wieder eins', 1),
      item('neun', 0, 2),
      item('zehn', 0, 2),
    ]
    const { blocks } = await read(docx(body.join(''), { 'word/numbering.xml': numbering }))
    expect(
      blocks.map((block) => [
        block.text,
        'number' in block ? block.number : null,
        'depth' in block ? block.depth : 0,
      ]),
    ).toEqual([
      ['vier', 4, 0],
      ['eins', 1, 1],
      ['zwei', 2, 1],
      ['Dazwischen.', null, 0],
      ['fünf', 5, 0],
      ['wieder eins', 1, 1],
      ['neun', 9, 0],
      ['zehn', 10, 0],
    ])
  })

  it('shows what was inserted or moved here, and not what was deleted or moved away', async () => {
    const gone = '<w:r><w:delText xml:space="preserve"> nicht</w:delText></w:r>'
    const body = `${run('Der Kai ist')}<w:del w:id="1">${gone}</w:del><w:ins w:id="2">${run(' seit Montag')}</w:ins><w:moveFrom w:id="3">${run(' weg')}</w:moveFrom><w:moveTo w:id="4">${run(' wieder')}</w:moveTo><w:fldSimple w:instr="DATE">${run(' zu')}</w:fldSimple>`
    expect(await brief(p(body))).toEqual([['paragraph', 'Der Kai ist seit Montag wieder zu']])
  })

  it('has merged cells in their places', async () => {
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p(run('Kai'))}</w:tc>`
    const tall = (merge: string, text: string) =>
      `<w:tc><w:tcPr><w:vMerge ${merge}/></w:tcPr>${p(run(text))}</w:tc>`
    const body = `<w:tbl><w:tr>${wide}${cell('Jahr')}</w:tr><w:tr>${tall('w:val="restart"', 'Süd')}${cell('a')}${cell('2021')}</w:tr><w:tr>${tall('', '')}${cell('b')}${cell('2022')}</w:tr></w:tbl>`
    const { blocks } = await read(docx(body))
    expect(blocks.map((block) => ('row' in block ? [block.row, block.column, block.text] : []))).toEqual([
      [0, 0, 'Kai'],
      [0, 1, ''],
      [0, 2, 'Jahr'],
      [1, 0, 'Süd'],
      [1, 1, 'a'],
      [1, 2, '2021'],
      [2, 0, ''],
      [2, 1, 'b'],
      [2, 2, '2022'],
    ])
  })

  it('shows its pictures, with what is said for those who do not see them', async () => {
    const draft = await read(
      docx(p(picture('embed', 'i2', 'Der Kai')), {
        'word/media/kai.png': png(),
        'word/_rels/document.xml.rels': relations(link('i2', 'image', 'media/kai.png')),
      }),
    )
    expect(draft.blocks).toMatchObject([{ type: 'image', text: 'Der Kai', image: { width: 60, height: 40 } }])
    expect(draft.images).toHaveLength(1)
  })

  it('says of a picture that is too large to be looked at that it is, and not that it is missing', async () => {
    const draft = await read(
      docx(p(picture('embed', 'i2', 'Der Kai')), {
        'word/media/kai.png': new Uint8Array(17 * 1024 * 1024),
        'word/_rels/document.xml.rels': relations(link('i2', 'image', 'media/kai.png')),
      }),
    )
    expect(draft.imagesLeftOut).toEqual({ 'too-large': 1 })
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
    const draft = await read(docx(p(`${run('Bild:')}${picture('link', 'i1', 'Namen')}`)))
    expect(draft.blocks.map(({ text }) => text).join(' ')).toBe('Bild:Namen')
    expect(draft.images).toEqual([])
    const entity = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="${WORD}"><w:body>${p(run('Vorher &e; nachher'))}</w:body></w:document>`
    const other = await read(docx('', { 'word/document.xml': entity })).catch((error: unknown) => error)
    expect(JSON.stringify(other)).not.toContain('root:')
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
      [new Uint8Array(), 'file-empty'],
      [zipSync({ 'a.xml': strToU8('<a/>') }), 'file-unreadable'],
      [docx(''), 'empty-text'],
    ] as const)
      expect(await refusal(read(bytes))).toEqual({ code, file: 'bericht.docx' })
    const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(10_000)}${p(run('Kai'))}${'</w:tc></w:tr></w:tbl>'.repeat(10_000)}`
    expect(await refusal(read(docx(deep)))).toEqual({ code: 'file-too-large', file: 'bericht.docx' })
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
