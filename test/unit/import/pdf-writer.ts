/** A line of text on a page, in points from the bottom left corner. */
export interface Line {
  text: string
  x: number
  y: number
  size?: number
}

interface Options {
  info?: string
  /** Added to the trailer. */
  trailer?: string
  /** Further objects, numbered after the info. */
  more?: readonly string[]
}

/** Courier: every letter is 0.6 of the size wide, and no file is needed to know it. */
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>'

/** A small PDF, uncompressed, with one stream for each page. */
export function pdfOf(pages: readonly (readonly Line[])[], options: Options = {}): Uint8Array {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (de-DE) >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`,
    FONT,
    ...pages.flatMap((lines, index) => {
      const content = lines.map(shown).join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
    `<< ${options.info ?? ''} >>`,
    ...(options.more ?? []),
  ]
  return write(objects, `/Info ${4 + 2 * pages.length} 0 R ${options.trailer ?? ''}`)
}

/** Objects, numbered from 1, the first being the catalog. */
export function write(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(`${text}xref\n0 ${size}\n0000000000 65535 f \n${table}${end}`, 'latin1'))
}

/** Lines under each other. */
export function lines(texts: readonly string[], { x = 60, y = 700, size = 10, leading = 14 } = {}): Line[] {
  return texts.map((text, index) => ({ text, x, y: y - index * leading, size }))
}

function shown({ text, x, y, size = 10 }: Line): string {
  const bytes = text
    .replaceAll('–', '\x96')
    .replaceAll('„', '\x84')
    .replaceAll('“', '\x93')
    .replaceAll('•', '\x95')
    .replace(/[\\()]/gu, '\\$&')
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${bytes}) Tj ET`
}
