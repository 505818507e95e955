import { describe, expect, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { p, run, style, styledDocx } from './docx-writer.ts'

const level = (number: number) => `<w:pPr><w:outlineLvl w:val="${number}"/></w:pPr>`
const like = (id: string) => `<w:basedOn w:val="${id}"/>`
const of = (id: string, text: string, more = '') => p(run(text), `<w:pStyle w:val="${id}"/>${more}`)

const read = (body: string, styles: string, numbering = '') =>
  parse({
    file: 'bericht.docx',
    bytes: styledDocx(body, styles, numbering),
  })

describe('the styles of a Word file', () => {
  it('make headings by their level, by what they are based on, and where only the paragraph says so', async () => {
    const styles = [
      style('H1', 'heading 1', level(0)),
      style('berschrift2', 'heading 2'),
      style('Kap. 1', 'Kapitel', like('H1')),
      style('Abs', 'Abschnitt', like('berschrift2')),
      style('Teil', 'Teil', level(2)),
      style('H8', 'heading 8', level(7)),
      style('TOC', 'TOC Heading', like('H1') + level(9)),
      style('Loop', 'Kreis', like('Loop')),
    ]
    const body = [
      ...['Kap. 1', 'Abs', 'Teil', 'H8', 'TOC', 'Loop'].map((id) => of(id, id)),
      of('TOC', 'selbst', '<w:outlineLvl w:val="1"/>'),
      p(run('ohne Stil'), '<w:outlineLvl w:val="3"/>'),
      p(run('Text'), '<w:outlineLvl w:val="9"/>'),
    ]
    const { blocks } = await read(body.join(''), styles.join(''))
    expect(blocks.map((block) => [block.text, 'level' in block ? block.level : 'text'])).toEqual([
      ['Kap. 1', 1],
      ['Abs', 2],
      ['Teil', 3],
      ['H8', 6],
      ['TOC', 'text'],
      ['Loop', 'text'],
      ['selbst', 2],
      ['ohne Stil', 4],
      ['Text', 'text'],
    ])
  })

  it('make quotes and code, the lines of which stay together', async () => {
    const styles = [
      style('BT', 'Block Text'),
      style('Q', 'Quotations'),
      style('SC', 'Source Code'),
      style('Mein', 'Mein Zitat', like('Q')),
    ]
    const body =
      ['BT', 'Q', 'Mein'].map((id) => of(id, id)).join('') + of('SC', 'a = 1') + of('SC', '  b = 2')
    expect((await read(body, styles.join(''))).blocks).toMatchObject([
      ...['BT', 'Q', 'Mein'].map((text) => ({ type: 'quote', text })),
      { type: 'code', text: 'a = 1\n  b = 2' },
    ])
  })

  it('put paragraphs into lists, on the level that the list has for them, whatever they were before a change', async () => {
    const lvl = (depth: number, start: number, format: string, more = '') =>
      `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}</w:lvl>`
    const numbering = `<w:abstractNum w:abstractNumId="0">${lvl(0, 4, 'decimal')}${lvl(1, 1, 'decimal', '<w:pStyle w:val="Tief"/>')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${lvl(0, 1, 'bullet')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`
    const inList = (number: number) => `<w:pPr><w:numPr><w:numId w:val="${number}"/></w:numPr></w:pPr>`
    const styles = [
      style('Num', 'Nummer', inList(1)),
      style('Tief', 'Tiefer', inList(1)),
      style('Punkt', 'Punkt', inList(2)),
    ]
    const was = '<w:pPrChange><w:pPr><w:pStyle w:val="Punkt"/></w:pPr></w:pPrChange>'
    const body = [
      of('Num', 'vier'),
      of('Tief', 'eins'),
      of('Punkt', 'Punkt'),
      of('Num', 'fünf', was),
      p(run('Text')),
    ]
    expect((await read(body.join(''), styles.join(''), numbering)).blocks).toMatchObject([
      { type: 'item', ordered: true, number: 4, depth: 0, text: 'vier' },
      { type: 'item', ordered: true, number: 1, depth: 1, text: 'eins' },
      { type: 'item', ordered: false, text: 'Punkt' },
      { type: 'item', ordered: true, number: 5, depth: 0, text: 'fünf' },
      { type: 'paragraph', text: 'Text' },
    ])
  })
})

describe('a Word file', () => {
  it('keeps words before and behind the end of a page apart, boxes to be ticked, and what is struck out twice', async () => {
    const box = (checked: number) =>
      `<w:sdt><w:sdtPr><k:checkbox xmlns:k="http://schemas.microsoft.com/office/word/2010/wordml"><k:checked k:val="${checked}"/></k:checkbox></w:sdtPr><w:sdtContent>${run('x')}</w:sdtContent></w:sdt>`
    const body = [
      p(`<w:r><w:t>Seite eins</w:t><w:br w:type="page"/><w:t>Seite zwei</w:t></w:r>`),
      p(box(1) + run(' erledigt')),
      p(box(0) + run(' offen')),
      p(run('nicht', '<w:dstrike/>')),
    ]
    const { blocks } = await read(body.join(''), '')
    expect(blocks.map(({ text }) => text)).toEqual([
      'Seite eins',
      'Seite zwei',
      '☒ erledigt',
      '☐ offen',
      '~~nicht~~',
    ])
  })
})
