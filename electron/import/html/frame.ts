import { walk, type PageDocument, type PageElement } from './dom.ts'
import { isBlock } from './elements.ts'

const FRAME =
  'nav, aside, footer, form, [role="navigation"], [role="complementary"], [role="contentinfo"], [role="banner"]'
const FRAME_NAME =
  /advert|banner|breadcrumb|comment|cookie|footer|login|masthead|menu|modal|nav|newsletter|popup|promo|related|search|shar(?:e|ing)|sidebar|social|sponsor|subscri|teaser|toolbar|widget/iu
/** A box with this share of its text in links leads elsewhere, and one such box may be none of the frame. */
const LINKED = 0.5
const MOST_WAYS = 1
/** A cell with this share of a page's text is no cell of a table, but the middle of a page that a table lays out. */
const LAID_OUT = 0.5

/**
 * Whether anything on a page is the frame of a site: a menu, a form, a foot, a table around the text, or what is called so. What a
 * word processor exported, a print view and a page somebody wrote by hand have none, and all they say is the article; looked for in
 * them, it would end at the first table or heading between two boxes.
 */
export function hasFrame({ body }: PageDocument): boolean {
  if (body.querySelector(FRAME) !== null) return true
  const { ways, text, longestCell } = boxesIn(body)
  if (ways > MOST_WAYS || longestCell > text * LAID_OUT) return true
  for (const element of body.querySelectorAll('[class], [id]'))
    if (FRAME_NAME.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`))
      return true
  return false
}

/**
 * How many boxes hold little more than links, and how much text there is in all and in the longest cell of a table, in UTF-16 units
 * without spaces. Every box counts all text inside it, and the links that are in no box within it.
 */
function boxesIn(body: PageElement): { ways: number; text: number; longestCell: number } {
  const whole = { text: 0, linked: 0 }
  const open = [whole]
  let [ways, longestCell, inLinks] = [0, 0, 0]
  walk(body, {
    enter(element) {
      open.push({ text: 0, linked: 0 })
      if (isLink(element)) inLinks++
      return true
    },
    text(text) {
      const box = open.at(-1) ?? whole
      const length = text.replace(/\s+/gu, '').length
      box.text += length
      if (inLinks > 0) box.linked += length
    },
    leave(element) {
      const box = open.pop() ?? whole
      const around = open.at(-1) ?? whole
      if (isLink(element)) inLinks--
      around.text += box.text
      if (element.localName === 'td') longestCell = Math.max(longestCell, box.text)
      if (!isBlock(element.localName)) around.linked += box.linked
      else if (box.linked > 0 && box.linked >= box.text * LINKED) ways++
    },
  })
  return { ways, text: whole.text, longestCell }
}

const isLink = (element: PageElement) => element.localName === 'a' && element.getAttribute('href') !== null
