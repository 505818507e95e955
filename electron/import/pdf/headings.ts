import { markerOf } from './markers.ts'
import type { Paragraph } from './paragraphs.ts'
import { isSameSize, type Style } from './style.ts'

/** Letters this much larger than those of the text make a heading, unless it is too long for one. In UTF-16 units. */
const LARGER = 1.15
const LONGEST = 240
/** What is only set in another font is one when it is short: in lines and UTF-16 units. */
const LINES = 2
const SHORT = 120
/** Where more than this share would be headings, the font means something else. */
const MOST = 0.35

/** The level of each heading, from its size, the largest on top, then from its font. */
export function headingLevels(paragraphs: readonly Paragraph[], body: Style): ReadonlyMap<Paragraph, number> {
  const large = paragraphs.filter(
    (paragraph) => sizeOf(paragraph) >= body.size * LARGER && lengthOf(paragraph) <= LONGEST,
  )
  const areLarge = new Set(large)
  const sizes = large
    .map(sizeOf)
    .toSorted((a, b) => b - a)
    .reduce<number[]>((kept, size) => (isSameSize(kept.at(-1) ?? 0, size) ? kept : [...kept, size]), [])
  const other = paragraphs.filter(
    (paragraph, index) => !areLarge.has(paragraph) && isSetApart(paragraph, paragraphs[index + 1], body),
  )
  const apart = other.length <= paragraphs.length * MOST ? other : []
  return new Map([
    ...large.map((paragraph) => {
      const level = sizes.findIndex((size) => isSameSize(size, sizeOf(paragraph))) + 1
      return [paragraph, Math.min(6, level)] as const
    }),
    ...apart.map((paragraph) => [paragraph, Math.min(6, sizes.length + 1)] as const),
  ])
}

/** Whether the paragraph is short, in a font of its own, and has text under it. */
function isSetApart(paragraph: Paragraph, next: Paragraph | undefined, body: Style): boolean {
  const { lines } = paragraph
  const [first] = lines
  const under = next?.lines[0]
  if (!first || !under || lines.length > LINES || lengthOf(paragraph) > SHORT) return false
  const fonts = new Set(lines.map(({ font }) => font))
  const text = lines.at(-1)?.text ?? ''
  return (
    fonts.size === 1 &&
    !fonts.has('') &&
    !fonts.has(body.font) &&
    first.size >= body.size * 0.94 &&
    isSameSize(under.size, body.size) &&
    /^[\p{Lu}\p{N}„“"«»(]/u.test(first.text) &&
    !/[.,;:–-]$/u.test(text) &&
    markerOf(first.text)?.number !== null
  )
}

function sizeOf({ lines }: Paragraph): number {
  return lines[0]?.size ?? 0
}

function lengthOf({ lines }: Paragraph): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0)
}
