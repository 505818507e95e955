import { strToU8, zipSync } from 'fflate'

export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
/** A relationship of the document to one of its parts. */
export const link = (id: string, kind: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}" ${mode}/>`
export const relations = (...inside: string[]) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${inside.join('')}</Relationships>`

/** A Word file with this body; `more` adds parts or replaces them. */
export function docx(body: string, more: Record<string, string | Uint8Array> = {}): Uint8Array {
  const files: Record<string, string | Uint8Array> = {
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
  const bytes = (content: string | Uint8Array) => (typeof content === 'string' ? strToU8(content) : content)
  const packed = Object.entries(files).map(([name, content]) => [name, bytes(content)])
  return zipSync(Object.fromEntries(packed), { level: 1 })
}

/** A Word file with these styles and this numbering. */
export const styledDocx = (body: string, styles: string, numbering = '') =>
  docx(body, {
    'word/styles.xml': `<w:styles xmlns:w="${WORD}">${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${WORD}">${numbering}</w:numbering>`,
    'word/_rels/document.xml.rels': relations(
      link('s', 'styles', 'styles.xml'),
      link('n', 'numbering', 'numbering.xml'),
    ),
  })
export const style = (id: string, name: string, says = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${says}</w:style>`
export const run = (text: string, style = '') =>
  `<w:r><w:rPr>${style}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
export const p = (inside: string, style = '') => `<w:p><w:pPr>${style}</w:pPr>${inside}</w:p>`
export const cell = (text: string) => `<w:tc>${p(run(text))}</w:tc>`

/** A picture: one that is in the file (`embed`) or outside of it (`link`), by the name of its relationship. */
export const picture = (how: 'embed' | 'link', id: string, alt = '') =>
  `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="" descr="${alt}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:${how}="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
