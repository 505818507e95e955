import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Plan, PlannedArticle } from '../plan.ts'
import { safeLink } from '../safe-link.ts'
import { isLanguageTag, type Words } from '../words.ts'

/** What every part of the page needs. */
export interface HtmlContext {
  plan: Plan
  words: Words
  /** Level of an article's title: 1 when it is alone, 2 under the title of a report of several. */
  base: number
}

/** A heading; HTML knows six levels. */
export function heading(
  level: number,
  properties: Record<string, string>,
  ...children: (ElementContent | string)[]
): Element {
  return h(`h${Math.min(6, Math.max(1, level))}`, properties, children)
}

/** A section of one article; its name holds the article's, so that no two landmarks sound alike. */
export function section(
  { base }: HtmlContext,
  { number }: PlannedArticle,
  name: string,
  title: string,
  ...children: ElementContent[]
): Element {
  const id = `${name}-${number}`
  return h('section', { ariaLabelledBy: [id, `title-${number}`] }, [
    heading(base + 1, { id }, title),
    ...children,
  ])
}

/** Text somebody wrote, kept from turning the direction of what stands around it. */
export function written(text: string): Element {
  return h('bdi', text)
}

/** Several lines somebody wrote, as a paragraph of their own. */
export function writtenLines(className: string, text: string): Element {
  return h('p', { className: [className], dir: 'auto' }, text)
}

/** The `lang` of what is written in an article's language; nothing when that is not known. */
export function langOf(language: string): Record<string, string> {
  return isLanguageTag(language) ? { lang: language } : {}
}

/** A link that leaves the page; plain text when the address is none a report may link to. */
export function outLink(
  href: string,
  className: 'out' | 'part',
  ...children: (ElementContent | string)[]
): ElementContent[] {
  const safe = safeLink(href)
  if (safe === null) return [h('span', children)]
  return [h('a', { href: safe, rel: ['noopener', 'noreferrer'], className: [className] }, children)]
}

/** A time with the exact value behind it. */
export function timeElement(words: Words, iso: string): Element {
  return h('time', { dateTime: iso }, words.time(iso))
}

/** Pairs of a term and what is said about it; rows without anything to say are left out. */
export function definitions(
  className: string,
  rows: readonly (readonly [string, (ElementContent | string)[]])[],
): ElementContent[] {
  const filled = rows.filter(([, value]) => value.length > 0)
  if (filled.length === 0) return []
  return [
    h(
      'dl',
      { className: [className] },
      filled.map(([term, value]) => h('div', [h('dt', term), h('dd', value)])),
    ),
  ]
}

/** Tags as a row of small words. */
export function tagList(tags: readonly string[]): ElementContent[] {
  return tags.map((tag) => h('bdi', { className: ['tag'] }, tag))
}
