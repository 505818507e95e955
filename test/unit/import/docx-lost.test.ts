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
})
