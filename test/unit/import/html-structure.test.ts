import { describe, expect, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { utf8 } from './sources.ts'

const readHtml = (html: string) => parse({ file: 'page.html', bytes: utf8(html) })
/** The blocks of a page that is nothing but this. */
const blocksIn = async (body: string) => (await readHtml(`<!doctype html><body>${body}`)).blocks
const plain = { marks: [] }

describe('the structure of a page', () => {
  it('becomes blocks', async () => {
    const blocks = await blocksIn(
      '<h2>Der <i>Hafen</i></h2>lose <p>Zeile<br>zwei<ol start="3"><li>drei<ul><li>innen</li></ul></li><li value="7"><p>sieben</p><p>mehr</p></li></ol>' +
        '<blockquote>Zitat<p>zwei</p></blockquote><pre>\n  a\n\tb</pre><dl><dt>Wort<dd>Sinn</dl><hr><q>ja</q> 10<sup>6</sup> H<sub>2</sub>O',
    )
    expect(blocks).toEqual([
      { type: 'heading', level: 2, text: 'Der Hafen', marks: [{ type: 'italic', start: 4, end: 9 }] },
      { type: 'paragraph', text: 'lose', ...plain },
      { type: 'paragraph', text: 'Zeile', ...plain },
      { type: 'paragraph', text: 'zwei', ...plain },
      { type: 'item', depth: 0, ordered: true, number: 3, text: 'drei', ...plain },
      { type: 'item', depth: 1, ordered: false, text: 'innen', ...plain },
      { type: 'item', depth: 0, ordered: true, number: 7, text: 'sieben', ...plain },
      { type: 'paragraph', text: 'mehr', ...plain },
      { type: 'quote', text: 'Zitat', ...plain },
      { type: 'quote', text: 'zwei', ...plain },
      { type: 'code', text: '  a\n\tb', ...plain },
      { type: 'paragraph', text: 'Wort', ...plain },
      { type: 'paragraph', text: 'Sinn', ...plain },
      { type: 'paragraph', text: '"ja" 10⁶ H₂O', ...plain },
    ])
  })

  it('keeps the number of a note apart from it where a style sheet alone did', async () => {
    const note =
      '<div id="sdfootnote1"><p><a class="sdfootnotesym" href="#sdfootnote1anc">1</a>Amtsblatt, S. 5.</p></div>'
    expect((await blocksIn(`<p>Kai.${note}`)).map(({ text }) => text)).toEqual(['Kai.', '1 Amtsblatt, S. 5.'])
  })

  it('numbers lists as browsers do, with the letters by which others call the entries', async () => {
    const lists =
      '<ol type="a" start="3"><li>drei<li><b>vier</b><ol type="I"><li>eins</ol></ol>' +
      '<ol reversed><li>zwei<ul><li>innen</ul><li>eins</ol><ol reversed start="9"><li>neun<li value="4">vier<li>drei</ol>'
    const blocks = await blocksIn(lists)
    expect(blocks.map((block) => ('number' in block ? `${block.number} ${block.text}` : block.text))).toEqual(
      [...['c. drei', 'd. vier', 'I. eins'], ...['2 zwei', 'innen', '1 eins', '9 neun', '4 vier', '3 drei']],
    )
    expect(blocks[1]).toEqual({
      type: 'paragraph',
      text: 'd. vier',
      marks: [{ type: 'bold', start: 3, end: 7 }],
    })
  })

  it('keeps formulas and rows of notes raised and lowered, but not the endings of ordinals', async () => {
    const texts = async (body: string) => (await blocksIn(body)).map(({ text }) => text)
    const formulas =
      'x<sup>n+1</sup> = x<sub>i</sub> + x<sub>n&minus;1</sub>, 10<sup>&minus;0.5</sup>, A<sup>T</sup>, x<sup>(2k)</sup>'
    expect(await texts(`<p>${formulas}`)).toEqual(['xⁿ⁺¹ = xᵢ + xₙ₋₁, 10⁻⁰.⁵, Aᵀ, x⁽²ᵏ⁾'])
    const notes = '14.000<sup><a href="#1">1</a>,<a href="#3">3–5</a></sup> t, Bo Lind<sup>a,b,*</sup>'
    expect(await texts(`<p>${notes}`)).toEqual(['14.000¹,³–⁵ t, Bo Lindᵃ,ᵇ,*'])
    const words =
      'the 21<sup>st</sup>, le 1<sup>er</sup>, U<sub>max</sub>, Kai<sup>TM</sup> <sup>[2]</sup> <sup>*</sup>'
    expect(await texts(`<p>${words}`)).toEqual(['the 21st, le 1er, Umax, KaiTM [2] *'])
  })

  it('keeps a table with heads and lists in its cells, but not one without heads', async () => {
    const rows = '<td>Kai<td><ul><li>eins<li>zwei</ul></tr></table>'
    const brief = async (html: string) => (await blocksIn(html)).map(({ type, text }) => `${type} ${text}`)
    expect(await brief(`<table><tr><th>Ort<th>Was</tr><tr>${rows}`)).toEqual([
      ...['cell Ort', 'cell Was', 'cell Kai', 'cell eins zwei'],
    ])
    expect(await brief(`<table><tr>${rows}`)).toEqual(['paragraph Kai', 'item eins', 'item zwei'])
  })

  it('keeps tables as full grids, and lays out what only looks like one', async () => {
    const table =
      '<table><caption>Lager</caption><tr><th rowspan=2>Kai<th colspan=2>Tonnen</tr><tr><td>1<td>2</tr><tr><td>b<br>c</table>'
    const [caption, ...cells] = await blocksIn(table)
    expect(caption).toMatchObject({ type: 'paragraph', text: 'Lager' })
    expect(
      cells.map((cell) => cell.type === 'cell' && [cell.row, cell.column, cell.header, cell.text]),
    ).toEqual([
      [0, 0, true, 'Kai'],
      [0, 1, true, 'Tonnen'],
      [0, 2, false, ''],
      [1, 0, false, ''],
      [1, 1, false, '1'],
      [1, 2, false, '2'],
      [2, 0, false, 'b c'],
      [2, 1, false, ''],
      [2, 2, false, ''],
    ])
    expect(await blocksIn('<table><tr><td><h2>Kopf</h2><td><p>Text</table>')).toMatchObject([
      { type: 'heading' },
      { type: 'paragraph' },
    ])
  })

  it('marks exactly what is bold, italic or a link, across blocks too', async () => {
    const blocks = await blocksIn(
      '<p>Ü 👩‍👧 <strong> <b>bis</b> zu </strong>14 <a href="https://example.org/a?b=c">Kai <em>3</em></a></p><b><p>eins</p><p>zwei</p></b>',
    )
    const marked = blocks.flatMap(({ text, marks }) =>
      marks.map(({ start, end, type, href }) => [type, text.slice(start, end), href]),
    )
    expect(marked).toEqual([
      ['bold', 'bis zu', undefined],
      ['link', 'Kai 3', 'https://example.org/a?b=c'],
      ['italic', '3', undefined],
      ['bold', 'eins', undefined],
      ['bold', 'zwei', undefined],
    ])
    expect(blocks[0]?.text).toBe('Ü 👩‍👧 bis zu 14 Kai 3')
  })

  it('resolves links from where the page was saved, never from what its base says', async () => {
    const page = (comment: string) =>
      `<!doctype html>${comment}<base href="https://evil.test/"><p>Da <a href="../kai">a</a> <a href="#x">b</a>`
    const saved = await readHtml(page('<!-- saved from url=(0029)https://example.org/n/hafen -->'))
    expect(saved.blocks[0]?.marks).toEqual([
      { type: 'link', start: 3, end: 4, href: 'https://example.org/kai' },
    ])
    expect((await readHtml(page(''))).blocks[0]?.marks).toEqual([])
  })
})
