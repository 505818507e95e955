import type { PageDocument, PageElement } from './dom.ts'
import { isBlock } from './elements.ts'

const FRAME =
  'nav, aside, footer, form, [role="navigation"], [role="complementary"], [role="contentinfo"], [role="banner"]'
const FRAME_NAME =
  /advert|banner|breadcrumb|comment|cookie|footer|login|masthead|menu|modal|nav|newsletter|popup|promo|related|search|shar(?:e|ing)|sidebar|social|sponsor|subscri|teaser|toolbar|widget/iu
/** A box with this share of its text in links leads elsewhere, and one such box may be none of the frame. */
const LINKED = 0.5
const MOST_WAYS = 1

/**
 * Whether anything on a page is the frame of a site: a menu, a form, a foot, or what is called so. What a word processor exported, a
 * print view and a page somebody wrote by hand have none, and all they say is the article; looked for in them, it would end at the
 * first table or heading between two boxes.
 */
export function hasFrame({ body }: PageDocument): boolean {
  if (body.querySelector(FRAME) !== null || waysIn(body) > MOST_WAYS) return true
  for (const element of body.querySelectorAll('[class], [id]'))
    if (FRAME_NAME.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`))
      return true
  return false
}

/** How many boxes hold little more than links. */
function waysIn(body: PageElement): number {
  const linked = new Map<PageElement, number>()
  for (const link of body.querySelectorAll('a[href]')) {
    const box = boxOf(link, body)
    linked.set(box, (linked.get(box) ?? 0) + lengthOf(link))
  }
  return [...linked].filter(([box, length]) => length > 0 && length >= lengthOf(box) * LINKED).length
}

function boxOf(element: PageElement, body: PageElement): PageElement {
  let at = element.parentNode ?? body
  while (at !== body && !isBlock(at.localName)) at = at.parentNode ?? body
  return at
}

const lengthOf = ({ textContent }: PageElement) => (textContent ?? '').replace(/\s+/gu, '').length
