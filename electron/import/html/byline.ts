import { namesIn } from '../names.ts'
import type { PageDocument, PageElement } from './dom.ts'

/** How pages mark the names of those who wrote them. */
const NAMES = '[rel~="author"], [itemprop~="author"], .vcard .fn, .p-author, .byline-name, .author-name'
/** Who is named there wrote something else. */
const ELSEWHERE =
  'aside, nav, footer, [class*="comment"], [id*="comment"], [class*="related"], [class*="teaser"], [class*="recommend"]'
/** More names than this are those of many articles. */
const MOST = 6

/** The names that the page marks as those who wrote the article with its headline; none when there is doubt. */
export function authorsIn({ body }: PageDocument): string[] {
  const headline = body.querySelector('h1')
  const article = headline?.closest('article') ?? headline?.closest('main') ?? null
  if (article === null) return []
  const names = [...article.querySelectorAll(NAMES)]
    .filter((element) => element.closest(ELSEWHERE) === null)
    .flatMap((element) => namesIn(nameElement(element).textContent ?? ''))
  const distinct = [...new Set(names)]
  return distinct.length <= MOST ? distinct : []
}

function nameElement(element: PageElement): PageElement {
  return element.querySelector('[itemprop~="name"]') ?? element
}
