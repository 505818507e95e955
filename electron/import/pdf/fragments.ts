import type { PDFPageProxy } from './library.ts'
import { linked, linksOf } from './links.ts'
import { tagsOf, type Tag } from './tags.ts'

/** A place on a page, in points from its top left corner as the text is read. */
export interface Box {
  left: number
  right: number
  /** Of the baseline, downwards. */
  y: number
  /** Of the letters. */
  size: number
}

/** A piece of text as the file has it: a word, a line, a letter. */
export interface Fragment extends Box {
  text: string
  /** The library's name of the font, the same on all pages. */
  font: string
  /** Whether all letters of that font are equally wide. */
  isMono: boolean
  /** Whether white space was written before it. */
  spaced: boolean
  /** How much of the page was written before it, in pieces. */
  written: number
  href?: string
  /** What the document says it belongs to, if it does. */
  tag: Tag | null
  /** Whether the document says that it is no part of the text, as page numbers are. */
  isArtifact: boolean
  /** Whether its place is measured from the right, because its page runs to the left. */
  isMirrored?: boolean
}

/** What stands on one page, in the order in which it was written. */
export interface PageText {
  width: number
  height: number
  fragments: Fragment[]
}

/** Turns from the page to its text, for each quarter that the text may be turned by. */
const QUARTERS = [
  [1, 0, 0, 1],
  [0, -1, 1, 0],
  [-1, 0, 0, -1],
  [0, 1, -1, 0],
] as const
type Turn = (typeof QUARTERS)[number]

/** More than this off the direction of the text (as a slope) is a stamp on the margin or a watermark. */
const SLOPE = 0.1
/** The same text again within this share of its size is the shadow of a letter, or a bold one made of two. */
const SHADOW = 0.2

type Transform = [number, number, number, number, number, number]

interface Item extends Omit<Fragment, 'left' | 'right' | 'y'> {
  x: number
  y: number
  width: number
  alongX: number
  alongY: number
}

/** The text of a page that runs in the direction most of it has; what stands outside the page is not shown and left out. */
export async function pageText(page: PDFPageProxy, isTagged: boolean): Promise<PageText> {
  const viewport = page.getViewport({ scale: 1 })
  const transform = viewport.transform as Transform
  const items = await itemsOf(page, transform, isTagged ? await tagsOf(page) : null)
  const turn = mainTurn(items)
  const [a, b, c, d] = turn
  const [width, height] = b === 0 ? [viewport.width, viewport.height] : [viewport.height, viewport.width]
  const [originX, originY] = [Math.min(a, 0) + Math.min(c, 0), Math.min(b, 0) + Math.min(d, 0)]
  const turned = (x: number, y: number): [number, number] => [
    a * x + c * y - originX * width,
    b * x + d * y - originY * height,
  ]
  const links = (await linksOf(page)).map(({ href, corners }) => ({
    href,
    corners: corners.map(([x, y]) => turned(...shown(x, y, transform))),
  }))
  const fragments: Fragment[] = []
  for (const { x, y, width: long, alongX, alongY, ...item } of items) {
    const [along, across] = [a * alongX + c * alongY, b * alongX + d * alongY]
    if (along <= 0 || Math.abs(across) > SLOPE * along) continue
    const [left, top] = turned(x, y)
    const fragment = { ...item, left, right: left + long, y: top }
    const isInside = left + long > 0 && left < width && top > 0 && top - item.size < height
    if (isInside && !isShadow(fragment, fragments)) fragments.push(...linked(fragment, links))
  }
  return { width, height, fragments }
}

async function itemsOf(
  page: PDFPageProxy,
  transform: Transform,
  tags: ReadonlyMap<string, Tag> | null,
): Promise<Item[]> {
  const { items, styles } = await page.getTextContent({ includeMarkedContent: tags !== null })
  let spaced = false
  /** The marked content that the next item stands in, from the outside in. */
  const around: { tag: Tag | null; isArtifact: boolean }[] = []
  return items.flatMap((item, written): Item[] => {
    if (!('str' in item)) {
      const { type, id, tag } = item as { type: string; id?: string | null; tag?: string | null }
      if (type === 'endMarkedContent') around.pop()
      else
        around.push({
          tag: tags?.get(id ?? '') ?? around.at(-1)?.tag ?? null,
          isArtifact: tag === 'Artifact' || around.at(-1)?.isArtifact === true,
        })
      return []
    }
    if (item.str.trim() === '') {
      spaced ||= item.str !== ''
      return []
    }
    const [a, b, c, d] = transform
    const [ia, ib, ic, id, atX, atY] = item.transform as Transform
    const [x, y] = shown(atX, atY, transform)
    const made: Item = {
      ...{
        text: item.str,
        font: item.fontName,
        isMono: styles[item.fontName]?.fontFamily === 'monospace',
        spaced,
        written,
        size: Math.hypot(ic, id),
        width: item.width,
      },
      ...{ x, y, tag: null, isArtifact: false, ...around.at(-1) },
      ...{ alongX: a * ia + c * ib, alongY: b * ia + d * ib },
    }
    spaced = false
    // Broken files hold numbers that are none.
    const sound = [made.x, made.y, made.width, made.alongX, made.alongY].every(Number.isFinite)
    return sound && made.size > 0 ? [made] : []
  })
}

/** A place in the file's own measures as one on the page as it is looked at. */
function shown(x: number, y: number, [a, b, c, d, e, f]: Transform): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

function mainTurn(items: readonly Item[]): Turn {
  const weights = QUARTERS.map((turn) => {
    const [a, , c] = turn
    const along = items.filter(
      ({ alongX, alongY }) => a * alongX + c * alongY > Math.SQRT1_2 * Math.hypot(alongX, alongY),
    )
    return { turn, weight: along.reduce((sum, { text }) => sum + text.length, 0) }
  })
  return weights.reduce((most, next) => (next.weight > most.weight ? next : most)).turn
}

function isShadow(fragment: Fragment, before: readonly Fragment[]): boolean {
  return before
    .slice(-8)
    .some(
      ({ text, left, y }) =>
        text === fragment.text &&
        Math.abs(left - fragment.left) < SHADOW * fragment.size &&
        Math.abs(y - fragment.y) < SHADOW * fragment.size,
    )
}
