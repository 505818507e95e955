import type { PDFPageProxy } from './library.ts'

/** A piece of text where it stands on a page, in points from the page's top left corner as it is looked at. */
export interface Fragment {
  text: string
  left: number
  right: number
  /** Of the baseline, downwards. */
  y: number
  /** Of the letters. */
  size: number
}

/** What stands on one page. */
export interface PageText {
  height: number
  fragments: Fragment[]
}

/** More than this off the horizontal (as a slope) is a stamp on the margin or a watermark, and no line of the text. */
const SLOPE = 0.1

/** The horizontal text of a page. */
export async function pageText(page: PDFPageProxy): Promise<PageText> {
  const { transform, height } = page.getViewport({ scale: 1 })
  const [a, b, c, d, e, f] = transform as [number, number, number, number, number, number]
  const { items } = await page.getTextContent()
  const fragments: Fragment[] = []
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const [ia, ib, ic, id, x, y] = item.transform as [number, number, number, number, number, number]
    const size = Math.hypot(ic, id)
    const [alongX, alongY] = [a * ia + c * ib, b * ia + d * ib]
    if (!(size > 0) || alongX <= 0 || Math.abs(alongY) > SLOPE * alongX) continue
    const left = a * x + c * y + e
    const fragment = { text: item.str, left, right: left + item.width, y: b * x + d * y + f, size }
    // Broken files hold numbers that are none.
    if ([left, fragment.right, fragment.y, size].every(Number.isFinite)) fragments.push(fragment)
  }
  return { height, fragments }
}
