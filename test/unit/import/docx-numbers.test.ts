import { describe, expect, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { p, run, style, styledDocx } from './docx-writer.ts'
import { outlineOf } from './outline.ts'

const lvl = (depth: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
const abstract = (id: number, ...inside: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${inside.join('')}</w:abstractNum>`
const num = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
const inList = (list: number, depth = 0) =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`
const item = (text: string, list: number, depth = 0) => p(run(text), inList(list, depth))
const headed = (text: string, level: number) => p(run(text), `<w:pStyle w:val="H${level}"/>`)

/** The blocks of a Word file, as lines. */
async function read(body: string, numbering: string, styles = ''): Promise<string[]> {
  const draft = await parse({
    file: 'bericht.docx',
    bytes: styledDocx(body, styles, numbering),
  })
  return outlineOf(draft).trimEnd().split('\n').slice(9)
}

describe('the numbers that Word shows', () => {
  it('stand in front of headings, as the text refers to them', async () => {
    const levels = [1, 2].map((level) =>
      lvl(level - 1, 'decimal', level === 1 ? '%1' : '%1.%2', `<w:pStyle w:val="H${level}"/>`),
    )
    const annex = lvl(0, 'upperLetter', 'Anhang %1: ', '<w:suff w:val="nothing"/>')
    const styles = [1, 2].map((level) =>
      style(
        `H${level}`,
        `heading ${level}`,
        `<w:pPr><w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="1"/></w:numPr></w:pPr>`,
      ),
    )
    const body = [
      headed('Lage', 1),
      headed('Kai', 2),
      headed('Befunde &amp; Fragen', 2),
      p(run('Siehe 1.2.')),
      headed('', 1),
      headed('Schluss', 2),
      p(run('Ohne Nummer'), '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      p(run('Daten'), `<w:pStyle w:val="H1"/>${inList(2)}`),
    ]
    const numbering = abstract(0, ...levels) + abstract(1, annex) + num(1, 0) + num(2, 1)
    expect(await read(body.join(''), numbering, styles.join(''))).toEqual([
      'h1 1 Lage',
      'h2 1.1 Kai',
      'h2 1.2 Befunde & Fragen',
      'p Siehe 1.2.',
      'h2 2.1 Schluss',
      'h1 Ohne Nummer',
      'h1 Anhang A: Daten',
    ])
  })

  it('stay text where they are more than the number of an item: letters, Roman, several levels, words', async () => {
    const numbering = [
      abstract(
        0,
        lvl(0, 'upperRoman', '%1.'),
        lvl(1, 'lowerLetter', '(%2)'),
        lvl(2, 'decimal', '%1.%3', '<w:isLgl/>'),
      ),
      abstract(1, lvl(0, 'decimal', '%1)'), lvl(1, 'bullet', '\uf0b7')),
      abstract(2, lvl(0, 'decimal', '§ %1 a&amp;b'), lvl(1, 'none', ''), lvl(2, 'decimalZero', '%3')),
      abstract(3, '<w:numStyleLink w:val="Mine"/>'),
      abstract(4, '<w:styleLink w:val="Mine"/>', lvl(0, 'lowerRoman', '%1)')),
      num(1, 0),
      num(2, 1),
      num(3, 2),
      num(4, 3),
      num(5, 1, `<w:lvlOverride w:ilvl="0">${lvl(0, 'lowerLetter', '%1)')}</w:lvlOverride>`),
    ]
    const body = [
      ...[item('a', 1), item('b', 1), item('c', 1, 1), item('d', 1, 1), item('e', 1, 2)],
      ...[item('f', 2), item('g', 2, 1), item('h', 2)],
      ...[item('i', 3), item('j', 3, 1), item('k', 3, 2)],
      ...[item('l', 4), item('m', 4), item('n', 5)],
    ]
    expect(await read(body.join(''), numbering.join(''))).toEqual([
      ...['p I. a', 'p II. b', 'p (a) c', 'p (b) d', 'p 2.1 e'],
      ...['1. f', '  - g', '2. h'],
      ...['p § 1 a&b i', 'p j', 'p 01 k'],
      ...['p i) l', 'p ii) m', 'p c) n'],
    ])
  })

  it('go on below a higher level where the list says so, and are no text of their own', async () => {
    const on = '<w:lvlRestart w:val="0"/>'
    const numbering = abstract(0, lvl(0, 'decimal', 'Teil %1'), lvl(1, 'decimal', 'Art. %2', on)) + num(1, 0)
    const body = [item('a', 1), item('b', 1, 1), item('c', 1), item('', 1, 1), item('d', 1, 1)]
    expect(await read(body.join(''), numbering)).toEqual([
      'p Teil 1 a',
      'p Art. 1 b',
      'p Teil 2 c',
      'p Art. 3 d',
    ])
  })
})

describe('a list in a table of a Word file', () => {
  const numbering =
    abstract(0, lvl(0, 'bullet', '\uf0b7')) + abstract(1, lvl(0, 'decimal', '%1.')) + num(1, 0) + num(2, 1)
  const td = (...inside: string[]) => `<w:tc>${inside.join('')}</w:tc>`
  const table = (...rows: string[][]) =>
    `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`

  it('leaves it a table: its entries stand in their cell, with their signs', async () => {
    const body = table(
      [td(p(run('Nr.'))), td(p(run('Für und Wider')))],
      [td(item('', 2)), td(p(run('Dafür:')), item('schnell', 1), item('billig', 1))],
      [td(item('', 2)), td(p(run('Zitat'), '<w:pStyle w:val="Q"/>'))],
    )
    expect(await read(body, numbering, style('Q', 'Quote'))).toEqual([
      'td 0:0:0 Nr.',
      'td 0:0:1 Für und Wider',
      'td 0:1:0 1.',
      'td 0:1:1 Dafür: • schnell • billig',
      'td 0:2:0 2.',
      'td 0:2:1 Zitat',
    ])
  })

  it('leaves it a table also where its heads are headings, but not where headings begin texts', async () => {
    const styles = style('H2', 'heading 2')
    const heads = [td(headed('Kai', 2)), td(headed('Lage', 2))]
    expect(await read(table(heads, [td(item('Süd', 1)), td(p(run('zu')))]), numbering, styles)).toEqual([
      'td 0:0:0 Kai',
      'td 0:0:1 Lage',
      'td 0:1:0 • Süd',
      'td 0:1:1 zu',
    ])
    const columns = table([td(headed('Kai', 2), p(run('Zu.'))), td(headed('Lage', 2), item('Ruhig.', 1))])
    expect(await read(columns, numbering, styles)).toEqual(['h2 Kai', 'p Zu.', 'h2 Lage', '- Ruhig.'])
  })

  it('stays a list in a box around it', async () => {
    expect(await read(table([td(item('Süd', 1), item('Nord', 1))]), numbering)).toEqual(['- Süd', '- Nord'])
  })
})
