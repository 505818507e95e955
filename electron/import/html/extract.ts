import { Readability } from '@mozilla/readability'
import type { Block } from '../../../shared/model/block.ts'
import type { PageElement } from './dom.ts'
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

/** The article on a page as Mozilla's Readability tells it from the rest; null when it finds none. The page is changed. */
export function extract({
  document,
  nodes,
  characters,
}: Page): { content: PageElement; byline: string } | null {
  if (nodes > MOST_NODES || characters > MOST_TEXT) return null
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

/** The article with the headline of the page, which Readability takes for part of the frame. */
export function withHeadline(
  article: readonly Block[],
  whole: readonly Block[],
  titles: readonly string[],
): Block[] {
  const headline = whole.find(
    (block) =>
      block.type === 'heading' && block.level === 1 && titles.some((title) => leads(block.text, title)),
  )
  const there = headline && article.some(({ text }) => text === headline.text)
  return headline && !there ? [headline, ...article] : [...article]
}

function leads(headline: string, title: string): boolean {
  return title.toLowerCase().startsWith(headline.toLowerCase())
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}
