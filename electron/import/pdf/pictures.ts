import { OPS, type PDFDocumentProxy } from './library.ts'

/** How many pages are looked at: enough to tell a scan from a text with empty pages. */
const PAGES = 20

const SHOWING: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintSolidColorImageMask,
])

/** Those of some pages, by their numbers, that show pictures; of many only the first are looked at, and the rest is taken for like them. */
export async function showingPictures(pdf: PDFDocumentProxy, pages: readonly number[]): Promise<number[]> {
  const showing: number[] = []
  for (const number of pages.slice(0, PAGES)) {
    const page = await pdf.getPage(number)
    const { fnArray } = await page.getOperatorList()
    page.cleanup()
    if (fnArray.some((operator) => SHOWING.has(operator))) showing.push(number)
  }
  return showing.length === 0 ? [] : [...showing, ...pages.slice(PAGES)]
}
