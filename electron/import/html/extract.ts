import { Readability } from '@mozilla/readability'
import type { Block } from '../../../shared/model/block.ts'
import type { PageElement } from './dom.ts'
import { isKept } from '../../../shared/model/image.ts'
import { figureClasses } from './figures.ts'
import type { Page } from './page.ts'

/** Pages with more than this take Readability longer than a person waits. Text in UTF-16 units. */
const MOST_NODES = 150_000
const MOST_TEXT = 4_000_000
/** A paragraph this long is prose and no menu entry. UTF-16 units. */
const PROSE = 80
/** The article is at least this share of the prose on its page, and no shorter than a paragraph if there is more. */
const SHARE = 0.1
const SHORTEST = 150
/** The most blocks between a headline and the text below it. */
const LONGEST_BEGINNING = 30

const AD_LABEL = /^[–—-]?\s*(?:anzeige|werbung|advertisement|advertising|sponsored)\s*[–—-]?$/iu

/** The article on a page as Mozilla's Readability tells it from the rest; null when it finds none. The page is changed. */
export function extract({
  document,
  nodes,
  characters,
}: Page): { content: PageElement; byline: string } | null {
  if (nodes > MOST_NODES || characters > MOST_TEXT) return null
  for (const nav of document.body.querySelectorAll('nav, [role="navigation"]'))
    if (nav.querySelector('h1, article, main') === null) nav.remove()
  const reader = new Readability<PageElement>(document, {
    disableJSONLD: true,
    classesToPreserve: figureClasses,
    serializer: (element) => element as PageElement,
  })
  try {
    const article = reader.parse()
    return article?.content ? { content: article.content, byline: article.byline ?? '' } : null
  } catch (error) {
    // The DOM takes all children of a page as arguments of one call, which are too many for the stack in odd pages.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Whether `article` can be the article of a page that says `whole`, and not only a corner of it. */
export function isEnough(article: readonly Block[], whole: readonly Block[]): boolean {
  const length = lengthOf(article)
  const all = lengthOf(whole.filter(({ type, text }) => type !== 'heading' && text.length >= PROSE))
  return length > 0 && length >= all * SHARE && (length >= SHORTEST || length >= all)
}

/**
 * The article with its headline, which Readability takes for part of the frame, and with the lead and the picture that stand
 * between that and the text.
 */
export function withBeginning(
  article: readonly Block[],
  whole: readonly Block[],
  titles: readonly string[],
): Block[] {
  const at = whole.findIndex(
    ({ text, ...block }) =>
      block.type === 'heading' && block.level === 1 && titles.some((title) => leads(text, title)),
  )
  const headline = whole[at]
  if (headline === undefined) return [...article]
  const there = article.findIndex(({ type, text }) => type === 'heading' && text === headline.text)
  if (there >= 0) return article.with(there, headline)
  const start = whole.findIndex((block, index) => index > at && isSame(block, article[0]))
  const between = start < 0 || start - at > LONGEST_BEGINNING ? [] : whole.slice(at + 1, start).filter(isLead)
  return [headline, ...between, ...article]
}

/** Without what only says that there was an advertisement. */
export function withoutAdLabels(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ type, text }) => type !== 'paragraph' || !AD_LABEL.test(text))
}

function leads(headline: string, title: string): boolean {
  return title.toLowerCase().startsWith(headline.toLowerCase())
}

function isSame(a: Block, b: Block | undefined): boolean {
  if (a.type === 'image' && b?.type === 'image' && isKept(a.image) && isKept(b.image))
    return a.image.sha256 === b.image.sha256
  return a.type === b?.type && a.text === b.text
}

/** Prose that is not only a link, or a picture. */
function isLead({ text, marks, type }: Block): boolean {
  const linked = marks.reduce((sum, mark) => sum + (mark.type === 'link' ? mark.end - mark.start : 0), 0)
  return type === 'image' || (type === 'paragraph' && text.length >= PROSE && linked < text.length / 2)
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}
