/** A line of text on a page, in points from the bottom left corner. */
export interface Line {
  text: string
  x: number
  y: number
  size?: number
  /** FT is Times, whose letters are not all equally wide. */
  font?: 'F1' | 'FT'
  /** What a tagged document says it is part of; `Artifact` is part of nothing. */
  role?: string
}

interface Options {
  info?: string
  /** Added to the trailer, to the catalog and to every page. */
  trailer?: string
  catalog?: string
  page?: string
  /** Further objects, numbered after the info. */
  more?: readonly string[]
}

/** Courier: every letter is 0.6 of the size wide, and no file is needed to know it. */
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>'

const TIMES = FONT.replace('Courier', 'Times-Roman')

/** The number of the first of the further objects of a document with so many pages. */
export const firstOfMore = (pages: number) => 5 + 2 * pages

/** A small PDF, uncompressed, with one stream for each page. */
export function pdfOf(pages: readonly (readonly Line[])[], options: Options = {}): Uint8Array {
  return write(...objectsOf(pages.map(contentOf), options))
}

/** The objects of a PDF whose pages have this content, and its trailer. */
export function objectsOf(
  contents: readonly string[],
  { info = '', trailer = '', catalog = '', page = '', more = [] }: Options = {},
): [string[], string] {
  const kids = contents.map((_, index) => `${4 + 2 * index} 0 R`)
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /Lang (de-DE) ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${contents.length} >>`,
    FONT,
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R /FT ${TIMES} >> >> ${page} >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
    `<< ${info} >>`,
    ...more,
  ]
  return [objects, `/Info ${4 + 2 * contents.length} 0 R ${trailer}`]
}

/** A small file that shows one page so often that reading it takes a while. */
export function repeatedPdf(page: readonly Line[], times: number): Uint8Array {
  const [objects, trailer] = objectsOf([contentOf(page)])
  objects[1] = `<< /Type /Pages /Kids [${'4 0 R '.repeat(times)}] /Count ${times} >>`
  return write(objects, trailer)
}

/** One page that says of each line what it is part of; lines of one role after each other are one element. */
export function taggedPdf(page: readonly Line[]): Uint8Array {
  const starts = page.flatMap(({ role }, index) =>
    role !== 'Artifact' && role !== page[index - 1]?.role ? [index] : [],
  )
  const root = firstOfMore(1)
  const elementAt = (line: number) => root + 1 + starts.findLastIndex((start) => start <= line)
  const elements = starts.map((start) => {
    const kids = page.flatMap((_, line) =>
      page[line]?.role !== 'Artifact' && elementAt(line) === elementAt(start) ? [line] : [],
    )
    return `<< /Type /StructElem /S /${page[start]?.role ?? 'P'} /P ${root} 0 R /Pg 4 0 R /K [${kids.join(' ')}] >>`
  })
  const parents = page.map((_, line) => `${elementAt(line)} 0 R`).join(' ')
  const kids = starts.map((start) => `${elementAt(start)} 0 R`).join(' ')
  return pdfOf([page], {
    catalog: `/MarkInfo << /Marked true >> /StructTreeRoot ${root} 0 R`,
    page: '/StructParents 0',
    more: [`<< /Type /StructTreeRoot /K [${kids}] /ParentTree << /Nums [0 [${parents}]] >> >>`, ...elements],
  })
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

/** What writes these lines on a page. */
export function contentOf(page: readonly Line[]): string {
  return page
    .map((line, index) => {
      if (line.role === undefined) return shown(line)
      const properties = line.role === 'Artifact' ? 'BMC' : `<< /MCID ${index} >> BDC`
      return `/${line.role} ${properties}\n${shown(line)}\nEMC`
    })
    .join('\n')
}

function shown({ text, x, y, size = 10, font = 'F1' }: Line): string {
  const bytes = text
    .replaceAll('–', '\x96')
    .replaceAll('„', '\x84')
    .replaceAll('“', '\x93')
    .replaceAll('•', '\x95')
    .replace(/[\\()]/gu, '\\$&')
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${bytes}) Tj ET`
}
