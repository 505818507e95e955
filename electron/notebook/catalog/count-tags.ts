import type { TagCount } from '../../../shared/api/views.ts'
import type { CatalogClaim, CatalogEntry } from './entry.ts'

/** Every tag of live articles, claims and highlights with its counts, most frequent first. */
export function countTags(claims: readonly CatalogClaim[], articles: readonly CatalogEntry[]): TagCount[] {
  const counts = new Map<string, TagCount>()
  const countOf = (tag: string): TagCount => {
    const count = counts.get(tag) ?? { tag, articles: 0, claims: 0, highlights: 0 }
    counts.set(tag, count)
    return count
  }
  for (const { tags, trashedAt } of claims)
    if (trashedAt === null) for (const tag of new Set(tags)) countOf(tag).claims++
  for (const { highlightTags, filing, trashedAt } of articles) {
    if (trashedAt !== null) continue
    for (const [tag, live] of Object.entries(highlightTags)) if (live > 0) countOf(tag).highlights += live
    for (const tag of new Set(filing.tags)) countOf(tag).articles++
  }
  const total = ({ articles, claims, highlights }: TagCount): number => articles + claims + highlights
  return [...counts.values()].toSorted((a, b) => total(b) - total(a) || (a.tag < b.tag ? -1 : 1))
}
