import type { Block } from '../../../shared/model/block.ts'
import { isKept } from '../../../shared/model/image.ts'
import { cleanLine } from '../clean.ts'
import { PROSE } from './extract.ts'
import { readUrl } from '../../../shared/model/read-url.ts'

/** The most blocks between a headline and the text below it. */
const LONGEST_BEGINNING = 30
/** How many blocks above its headline the picture of an article may stand, and how large it is at least. Pixels. */
const ABOVE = 3
const WIDEST_LOGO = 300
const HIGHEST_LOGO = 150
/** A title this long is in one of several headlines only if that is the article's. UTF-16 units. */
const TELLING = 15
/** How much of a teaser is its link, and how many make a list. */
const LINKED = 0.9
const FEWEST_TEASERS = 2

const AD_LABEL = /^[–—-]?\s*(?:anzeige|werbung|(?:skip )?advertisement|advertising|sponsored)\s*[–—-]?$/iu

/** What is left of buttons, and of a line of names that stands elsewhere, on a line of its own. */
const REMAINS =
  /^(?:by|von|par|por|share(?: this(?: (?:article|story|page))?)?|share (?:on|via) [\p{L} ]{1,20}|(?:artikel )?teilen|(?:auf|bei|über|per) [\p{L}-]{1,20} teilen|tweet|tweeten|(?:artikel )?(?:drucken|merken)|print(?: this)?(?: article| page)?|e-?mail(?: this)?(?: article)?|link kopieren|copy link|partager|compartir|condividi)\s*:?$/iu

/**
 * What Readability found of a page, mended: with the headline, which it takes for part of the frame, and the lead and the pictures
 * between that and the text, and `byline`, which it takes out; without the labels of advertisements and buttons and the teasers of other articles at the end.
 */
export function mended(
  article: readonly Block[],
  whole: readonly Block[],
  { titles, byline, address }: { titles: readonly string[]; byline: string; address: string },
): Block[] {
  const texts = withBeginning(article, whole, { titles, byline }).filter(
    ({ type, text }) => !(type === 'paragraph' && AD_LABEL.test(text)) && !isRemains(type, text),
  )
  return withoutTeasers(texts, address)
}

function withBeginning(
  article: readonly Block[],
  whole: readonly Block[],
  { titles, byline }: { titles: readonly string[]; byline: string },
): Block[] {
  const telling = whole.filter(isLargest).length === 1 ? 1 : TELLING
  const at = whole.findIndex(
    (block) => isLargest(block) && titles.some((title) => names(block.text, title, telling)),
  )
  const headline = whole[at]
  if (headline === undefined) return [...article]
  const known = new Set(article.map(keyOf))
  const isNew = (block: Block) => !known.has(keyOf(block))
  const above = whole.slice(Math.max(0, at - ABOVE), at).filter((block) => isNew(block) && isLarge(block))
  const rest = whole.slice(at + 1)
  const length = rest.findIndex((block) => !isNew(block))
  const between = length > LONGEST_BEGINNING ? [] : rest.slice(0, Math.max(0, length))
  const isByline = ({ type, text }: Block) =>
    byline !== '' && type === 'paragraph' && cleanLine(text) === cleanLine(byline)
  const there = article.findIndex(({ type, text }) => type === 'heading' && text === headline.text)
  if (there >= 0)
    return [
      ...above,
      ...article.slice(0, there),
      headline,
      ...between.filter(isByline),
      ...article.slice(there + 1),
    ]
  return [...above, headline, ...between.filter((block) => isLead(block) || isByline(block)), ...article]
}

function isRemains(type: Block['type'], text: string): boolean {
  return (type === 'paragraph' || type === 'item') && REMAINS.test(text)
}

/** Titles of other articles of the site, under a heading of their own. */
function withoutTeasers(blocks: readonly Block[], address: string): Block[] {
  const last = blocks.findLastIndex((block) => !isTeaser(block, address))
  const teasers = blocks.length - 1 - last
  const isList = teasers >= FEWEST_TEASERS && blocks[last]?.type === 'heading'
  return isList ? blocks.slice(0, last) : [...blocks]
}

function isTeaser({ type, text, marks }: Block, address: string): boolean {
  const host = readUrl(address)?.host
  if ((type !== 'item' && type !== 'paragraph') || host === undefined) return false
  const inside = marks.filter(({ href = '' }) => readUrl(href)?.host === host)
  return lengthOf(inside) >= text.length * LINKED
}

function isLargest(block: Block): boolean {
  return block.type === 'heading' && block.level === 1
}

/** @param telling how long a title in the midst of a headline is at least */
function names(headline: string, title: string, telling: number): boolean {
  const [shown, stated] = [headline.toLowerCase(), title.toLowerCase()]
  return stated.startsWith(shown) || (stated.length >= telling && shown.includes(stated))
}

/** The same for the same words, or the same picture. */
function keyOf(block: Block): string {
  const picture = block.type === 'image' && isKept(block.image) ? block.image.sha256 : ''
  return `${block.type} ${picture} ${block.text}`
}

/** Prose that is not only a link, or a picture. */
function isLead({ text, marks, type }: Block): boolean {
  const linked = lengthOf(marks.filter((mark) => mark.type === 'link'))
  return type === 'image' || (type === 'paragraph' && text.length >= PROSE && linked < text.length / 2)
}

function isLarge(block: Block): boolean {
  if (block.type !== 'image' || !isKept(block.image)) return false
  return block.image.width >= WIDEST_LOGO && block.image.height >= HIGHEST_LOGO
}

function lengthOf(marks: Block['marks']): number {
  return marks.reduce((sum, { start, end }) => sum + end - start, 0)
}
