import { safeUrl } from '../../../shared/model/safe-url.ts'
import type { Fragment } from './fragments.ts'
import type { PDFPageProxy } from './library.ts'

/** Where a link can be clicked, between two corners. */
export interface LinkArea {
  href: string
  corners: readonly [x: number, y: number][]
}

/** A line is in a link when its middle is: this high above the baseline, in sizes. */
const MIDDLE = 0.35
/** A link begins and ends between words, this many characters from where its edge seems to be. */
const SLACK = 3

/** The links of a page to the web and to mail addresses; those within the document lead nowhere here. */
export async function linksOf(page: PDFPageProxy): Promise<LinkArea[]> {
  const annotations = (await page.getAnnotations({ intent: 'display' })) as unknown[]
  return annotations.flatMap((annotation): LinkArea[] => {
    const { subtype, url, rect } = annotation as { subtype?: unknown; url?: unknown; rect?: unknown }
    const href = subtype === 'Link' && typeof url === 'string' ? safeUrl(url)?.href : undefined
    if (href === undefined || !Array.isArray(rect)) return []
    const [left, bottom, right, top] = rect.map(Number)
    return [
      {
        href,
        corners: [
          [left ?? 0, bottom ?? 0],
          [right ?? 0, top ?? 0],
        ],
      },
    ]
  })
}

/** The fragment in pieces, those under a link with its address. `corners` are those of the page as it is read. */
export function linked(fragment: Fragment, links: readonly LinkArea[]): Fragment[] {
  const middle = fragment.y - MIDDLE * fragment.size
  for (const { href, corners } of links) {
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
    if (middle < Math.min(...ys) || middle > Math.max(...ys)) continue
    const from = placeOf(fragment, Math.min(...xs))
    const to = placeOf(fragment, Math.max(...xs))
    if (from >= to) continue
    return [
      ...piece(fragment, 0, from),
      ...piece(fragment, from, to).map((part) => ({ ...part, href })),
      ...piece(fragment, to, fragment.text.length),
    ]
  }
  return [fragment]
}

/** The place between words nearest to `x`, in UTF-16 units. */
function placeOf({ text, left, right }: Fragment, x: number): number {
  const place = Math.round((text.length * (x - left)) / Math.max(right - left, 1))
  const near = Math.max(0, Math.min(text.length, place))
  const places = Array.from({ length: 2 * SLACK + 1 }, (_, index) => near + index - SLACK)
  const between = places.filter(
    (at) => at <= 0 || at >= text.length || text[at] === ' ' || text[at - 1] === ' ',
  )
  const nearest = between.toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near))[0] ?? near
  return Math.max(0, Math.min(text.length, nearest))
}

function piece(fragment: Fragment, from: number, to: number): Fragment[] {
  const { text, left, right } = fragment
  if (text.slice(from, to).trim() === '') return []
  const at = (place: number) => left + ((right - left) * place) / text.length
  return [
    {
      ...fragment,
      text: text.slice(from, to),
      left: at(from),
      right: at(to),
      spaced: from === 0 ? fragment.spaced : text[from - 1] === ' ',
    },
  ]
}
