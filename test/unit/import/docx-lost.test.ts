import { describe, expect, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { cell, docx, p, picture, run } from './docx-writer.ts'

const read = async (body: string) => (await parse({ file: 'bericht.docx', bytes: docx(body) })).blocks
const texts = async (body: string) => (await read(body)).map(({ text }) => text)

const SPACES =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'
const box = (...inside: string[]) =>
  `<wps:wsp><wps:txbx><w:txbxContent>${inside.join('')}</w:txbxContent></wps:txbx></wps:wsp>`
const drawing = (inside: string) => `<w:drawing ${SPACES}>${inside}</w:drawing>`
const old = (inside: string) =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict>`
const forms = (choice: string, fallback = '') =>
  `<w:r><mc:AlternateContent ${SPACES}><mc:Choice Requires="wps">${choice}</mc:Choice>${fallback}</mc:AlternateContent></w:r>`
const older = (inside: string) => `<mc:Fallback>${inside}</mc:Fallback>`

describe('the text boxes of a Word file', () => {
  it('are read whichever of their two forms is there, and once', async () => {
    const text = p(run('Im Kasten.'))
    for (const shape of [
      forms(drawing(box(text)), older(old(text))),
      forms(drawing(box(text))),
      forms(drawing(box(text)), '<mc:Fallback/>'),
      forms(drawing(box(text)), older(`<w:t>Bild</w:t>`)),
      `<w:r>${drawing(box(text))}</w:r>`,
    ]) {
      const found = await texts(p(shape + run('Daneben.')) + p(run('Danach.')))
      expect(found.map((line) => line.replace('Bild', ''))).toEqual(['Daneben.', 'Im Kasten.', 'Danach.'])
    }
  })

  it('keep what is in them: boxes, several paragraphs, a picture', async () => {
    const inner = p(forms(drawing(box(p(run('Innen.'))))) + run('Außen.'))
    const blocks = await read(
      p(forms(drawing(box(inner, p(run('Zweitens.')) + p(picture('link', 'i1', 'Kai')))))),
    )
    expect(blocks.map(({ text, type }) => (type === 'image' ? type : text))).toEqual([
      'Außen.',
      'Innen.',
      'Zweitens.',
      'image',
    ])
  })
})

describe('a Word file', () => {
  it('is read where links, pictures and notes lead to nothing in it', async () => {
    const body = [
      p(`<w:hyperlink r:id="nope">${run('Ein Link')}</w:hyperlink> `),
      p(picture('embed', 'nope', 'Kai')),
      p(`${run('Mit Note')}<w:r><w:footnoteReference w:id="7"/></w:r><w:r><w:endnoteReference/></w:r>`),
    ]
    const blocks = await read(body.join(''))
    expect(blocks).toMatchObject([
      { type: 'paragraph', text: 'Ein Link', marks: [] },
      { type: 'image', text: 'Kai', image: { leftOut: 'not-embedded' } },
      { type: 'paragraph', text: 'Mit Note' },
    ])
  })

  it('loses nothing of a paragraph whose end was deleted and that has none behind it', async () => {
    const on = '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>'
    const table = `<w:tbl><w:tr>${cell('Kai')}${cell('Süd')}</w:tr></w:tbl>`
    const mark = '<w:bookmarkStart w:id="4" w:name="x"/>'
    const body = [p(run('Vor der '), on), mark, p(run('Tabelle,'), on), table, p(run('am Ende.'), on)]
    expect(await texts(body.join(''))).toEqual(['Vor der Tabelle,', 'Kai', 'Süd', 'am Ende.'])
  })

  it('keeps signs that only their font makes what they are, and those of other fonts', async () => {
    const sign = (font: string, code: string) => `<w:sym w:font="${font}" w:char="${code}"/>`
    const inFont = (font: string, text: string) =>
      run(text, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`)
    const body = [
      p(`<w:r><w:t>Kai </w:t>${sign('Wingdings', 'F0E0')}<w:t> Süd</w:t></w:r>`),
      p(
        `<w:r>${sign('Wingdings', 'f0fc')}<w:sym w:font="MS Gothic" w:char="2610"></w:sym><w:t> ja</w:t></w:r>`,
      ),
      p(`<w:r>${sign('Symbol', 'F061')}${sign('Wingdings', 'F0FE')}${sign('Unknown', '26')}</w:r>`),
      p(inFont('Wingdings', 'vor \uf0e8 nach') + inFont('Symbol', ' &#xF0B3;&#61602; ok')),
      p(run('\uf0e8')),
    ]
    expect(await texts(body.join(''))).toEqual(['Kai → Süd', '✓☐ ja', 'α☑&', 'vor ➔ nach ≥′ ok', '\uf0e8'])
  })

  it('has rows in their columns that begin later, and merges what is below each other', async () => {
    const before = (count: number) => `<w:trPr><w:gridBefore w:val="${count}"/></w:trPr>`
    const tall = (merge: string, text: string) =>
      `<w:tc><w:tcPr><w:vMerge ${merge}/></w:tcPr>${p(run(text))}</w:tc>`
    const rows = [
      cell('Kai') + cell('Jahr') + tall('w:val="restart"', 'zu'),
      before(1) + cell('2021') + tall('', ''),
      `<w:trPr><w:gridBefore w:val="2"/><w:trPrChange w:id="1">${before(1)}</w:trPrChange></w:trPr>${cell('auf')}`,
    ]
    const blocks = await read(`<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`)
    const grid = blocks.map((block) => ('row' in block ? [block.row, block.column, block.text] : []))
    expect(grid.filter(([, , text]) => text !== '')).toEqual([
      [0, 0, 'Kai'],
      [0, 1, 'Jahr'],
      [0, 2, 'zu'],
      [1, 1, '2021'],
      [2, 2, 'auf'],
    ])
  })

  it('has no row that its author hid with all that is in it, but one in which something is shown', async () => {
    const gone = (text: string) => `<w:tc>${p(run(text, '<w:vanish/>'))}</w:tc>`
    const hidden = '<w:trPr><w:gridBefore w:val="1"/><w:hidden/></w:trPr>'
    const inner = `<w:tc><w:tbl><w:tr>${hidden}${gone('innen')}</w:tr></w:tbl>${p('')}</w:tc>`
    const rows = [
      cell('Kai') + cell('Lage'),
      hidden + gone('intern') + inner,
      `<w:trPr><w:hidden/></w:trPr>${cell('Süd')}${gone('intern')}`,
      '<w:trPr><w:hidden w:val="0"/></w:trPr>' + gone('x') + gone('y'),
    ]
    const blocks = await read(`<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`)
    expect(blocks.map(({ text }) => text)).toEqual(['Kai', 'Lage', 'Süd', '', '', ''])
  })
})
