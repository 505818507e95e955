import { walk, type PageDocument, type PageElement } from './dom.ts'
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

/** How many boxes hold little more than links. Every box counts all text inside it, and the links that are in no box within it. */
function waysIn(body: PageElement): number {
  let ways = 0
  let inLinks = 0
  const open = [{ text: 0, linked: 0 }]
  walk(body, {
    enter(element) {
      open.push({ text: 0, linked: 0 })
      if (isLink(element)) inLinks++
      return true
    },
    text(text) {
      const box = open.at(-1)
      const length = text.replace(/\s+/gu, '').length
      if (!box) return
      box.text += length
      if (inLinks > 0) box.linked += length
    },
    leave(element) {
      const box = open.pop()
      const around = open.at(-1)
      if (isLink(element)) inLinks--
      if (!box || !around) return
      around.text += box.text
      if (!isBlock(element.localName)) around.linked += box.linked
      else if (box.linked > 0 && box.linked >= box.text * LINKED) ways++
    },
  })
  return ways
}

const isLink = (element: PageElement) => element.localName === 'a' && element.getAttribute('href') !== null
