import { OPS, type PDFDocumentProxy } from './library.ts'

/** How many pages are looked at: scans have their pictures from the first page on, or behind a cover. */
const PAGES = 5

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

/** Whether the first pages of a document show pictures, as all pages of a scan do. */
export async function showsPictures(pdf: PDFDocumentProxy): Promise<boolean> {
  for (let number = 1; number <= Math.min(PAGES, pdf.numPages); number++) {
    const page = await pdf.getPage(number)
    const { fnArray } = await page.getOperatorList()
    page.cleanup()
    if (fnArray.some((operator) => SHOWING.has(operator))) return true
  }
  return false
}
