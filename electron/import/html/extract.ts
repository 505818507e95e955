import { Readability } from '@mozilla/readability'
import type { Block } from '../../../shared/model/block.ts'
import type { PageDocument, PageElement } from './dom.ts'
import { figureClasses } from './figures.ts'
import type { Page } from './page.ts'

/** Pages with more than this take Readability longer than a person waits. Text in UTF-16 units. */
const MOST_NODES = 150_000
const MOST_TEXT = 4_000_000
/** A paragraph this long is prose and no menu entry. UTF-16 units. */
export const PROSE = 80
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
  for (const nav of document.body.querySelectorAll('nav, [role="navigation"]'))
    if (nav.querySelector('h1, article, main') === null) nav.remove()
  // What stands at the foot of a quote says whose it is; Readability takes every foot for that of the page.
  for (const foot of document.body.querySelectorAll('blockquote footer')) keepFoot(document, foot)
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

function keepFoot(document: PageDocument, foot: PageElement): void {
  const kept = document.createElement('p')
  foot.parentNode?.insertBefore(kept, foot)
  for (let node = foot.firstChild; node !== null; node = foot.firstChild) kept.appendChild(node)
  foot.remove()
}

/** Whether `article` can be the article of a page that says `whole`, and not only a corner of it. */
export function isEnough(article: readonly Block[], whole: readonly Block[]): boolean {
  const length = lengthOf(article)
  const all = lengthOf(whole.filter(({ type, text }) => type !== 'heading' && text.length >= PROSE))
  return length > 0 && length >= all * SHARE && (length >= SHORTEST || length >= all)
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}
