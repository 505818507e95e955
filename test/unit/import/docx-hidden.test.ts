import { describe, expect, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { docx, p, run, WORD } from './docx-writer.ts'

const HIDDEN = '<w:vanish/>'
const style = (id: string, type: string, inside: string) =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${inside}</w:style>`
const styles = `<w:styles xmlns:w="${WORD}">${[
  style('Top', 'paragraph', `<w:rPr>${HIDDEN}</w:rPr>`),
  style('Below', 'paragraph', '<w:basedOn w:val="Top"/>'),
  style('Shown', 'paragraph', '<w:basedOn w:val="Top"/><w:rPr><w:vanish w:val="0"/></w:rPr>'),
  style('Quiet', 'character', `<w:rPr>${HIDDEN}</w:rPr>`),
].join('')}</w:styles>`
const of = (id: string) => `<w:pStyle w:val="${id}"/>`
const quiet = '<w:rStyle w:val="Quiet"/>'

async function read(...paragraphs: string[]) {
  const file = { file: 'a.docx', bytes: docx(paragraphs.join(''), { 'word/styles.xml': styles }) }
  const { blocks, hiddenText } = await parse(file)
  return { texts: blocks.map(({ text }) => text), hiddenText }
}

describe('what the author of a Word file hid', () => {
  it('is no text of the article, and is counted', async () => {
    expect(
      await read(
        p(run('Es sollen ') + run('angeblich ', HIDDEN) + run('9.000 sein.')),
        p(run('Nur für uns.', HIDDEN)),
        p(run('Gezeigt.', '<w:vanish w:val="false"/>') + run(' Auch hier.', '<w:webHidden/>')),
      ),
    ).toEqual({ texts: ['Es sollen 9.000 sein.', 'Gezeigt. Auch hier.'], hiddenText: 22 })
  })

  it('is hidden by its style too, and by one that is based on it, unless it says otherwise', async () => {
    expect(
      await read(
        p(run('eins'), of('Top')),
        p(run('zwei') + run('drei', '<w:vanish w:val="0"/>'), of('Below')),
        p(run('vier'), of('Shown')),
        p(run('fünf', quiet) + run('sechs', `${quiet}<w:vanish w:val="off"/>`)),
        p(run('sieben', quiet), of('Top')),
      ),
    ).toEqual({ texts: ['drei', 'vier', 'sechs', 'sieben'], hiddenText: 12 })
  })

  it('takes nothing of what it stands in or beside: text boxes, fields, comments', async () => {
    const box = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${p(run('Im ') + run('Im', HIDDEN) + run('Kasten'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
    const hiddenBox = box.replace('<w:r>', `<w:r><w:rPr>${HIDDEN}</w:rPr>`)
    const sign = (type: string) =>
      `<w:r><w:rPr>${HIDDEN}</w:rPr><w:fldChar w:fldCharType="${type}"/><w:t>x</w:t></w:r>`
    const field = `${sign('begin')}<w:r><w:instrText>HYPERLINK "https://example.org/"</w:instrText></w:r>${sign('separate')}${run('Kai')}${sign('end')}`
    expect(await read(p(run('Davor')), p(box), p(hiddenBox), p(field), p(run('Danach')))).toEqual({
      texts: ['Davor', 'Im Kasten', 'Kai', 'Danach'],
      hiddenText: 2 + 'Im ImKasten'.length + 3,
    })
  })
})
