import type { ArticleSummary } from '../../../shared/api/views.ts'
import type { LibrarySort } from '../../../shared/search/library-sorts.ts'
import type { LibraryLook } from './library-look.ts'
import { progressOf, type Reading } from '../article/seen.ts'

/**
 * The articles in order. What has nothing to be sorted by (no date, no publisher, never opened) comes last either way; what is alike stays
 * as it is, newest first.
 */
export function sorted(
  articles: readonly ArticleSummary[],
  { by, descending }: LibraryLook['sort'],
  { seen, locale }: { seen: Reading['seen']; locale: string },
): readonly ArticleSummary[] {
  if (by === 'added') return descending ? articles : articles.toReversed()
  const key = keys[by]
  const keyed = articles.map((article) => ({ article, key: key(article, seen) }))
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const turn = descending ? -1 : 1
  keyed.sort((a, b) => {
    if (a.key === b.key) return 0
    if (a.key === '' || b.key === '') return a.key === '' ? 1 : -1
    if (typeof a.key === 'number' && typeof b.key === 'number') return turn * (a.key - b.key)
    return turn * (inWords[by] ? compare(String(a.key), String(b.key)) : a.key < b.key ? -1 : 1)
  })
  return keyed.map(({ article }) => article)
}

const keys: Record<
  Exclude<LibrarySort, 'added'>,
  (article: ArticleSummary, seen: Reading['seen']) => string | number
> = {
  opened: ({ id }, seen) => seen?.[id]?.at ?? '',
  published: ({ published }) => published,
  title: ({ title }) => title,
  publisher: ({ publisher }) => publisher,
  unconfirmed: ({ claims }) => claims.unconfirmed,
}

/** Sorted as a person sorts words; the others are times and numbers. */
const inWords: Partial<Record<LibrarySort, true>> = { title: true, publisher: true }

/** The articles of a shelf. */
export function onShelf(
  articles: readonly ArticleSummary[],
  shelf: string,
  reading: Reading | null,
): readonly ArticleSummary[] {
  if (shelf === 'all') return articles
  if (shelf === 'unread') return articles.filter((article) => progressOf(article, reading) === null)
  return articles.filter(({ collections }) => collections.includes(shelf))
}

/** The articles that have all of these tags. */
export function tagged(
  articles: readonly ArticleSummary[],
  tags: readonly string[],
): readonly ArticleSummary[] {
  return tags.length === 0 ? articles : articles.filter((one) => tags.every((tag) => one.tags.includes(tag)))
}

/** Every tag of the articles and how many have it, most frequent first. */
export function tagCounts(articles: readonly ArticleSummary[]): { tag: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { tags } of articles)
    for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .toSorted((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1))
}

/** The tags that all of the articles have, and whether any of them has others besides. */
export function commonTags(articles: readonly Pick<ArticleSummary, 'tags'>[]): {
  common: string[]
  differ: boolean
} {
  const [first, ...others] = articles
  const common = (first?.tags ?? []).filter((tag) => others.every(({ tags }) => tags.includes(tag)))
  return { common, differ: articles.some(({ tags }) => tags.length > common.length) }
}
