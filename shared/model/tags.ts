import type { ArticleRecord } from './article.ts'
import type { ClaimHolder } from './claim-edits.ts'
import { filingOf, withFiling } from './filing.ts'

/** Some tags that one tag takes the place of; null takes them away. */
export interface TagChange {
  tags: ReadonlySet<string>
  by: string | null
}

/** The record with tags replaced on all that carries them, in the trash too, so that nothing restored brings them back. */
export function replaceTags(record: ArticleRecord, change: TagChange): ArticleRecord {
  const changed = replaceClaimTags(record, change)
  const highlights = replaceAll(record.highlights, change)
  const marked = highlights === record.highlights ? changed : { ...changed, highlights }
  const filing = filingOf(record)
  return filing.tags.some((tag) => change.tags.has(tag))
    ? withFiling(marked, { ...filing, tags: replacedTags(filing.tags, change) })
    : marked
}

/** The same for claims alone. */
export function replaceClaimTags<H extends ClaimHolder>(holder: H, change: TagChange): H {
  const claims = replaceAll(holder.claims, change)
  return claims === holder.claims ? holder : { ...holder, claims }
}

/** A list with tags replaced; each tag once, where the first of those it replaces stood. */
function replacedTags(list: readonly string[], { tags, by }: TagChange): string[] {
  return [...new Set(list.flatMap((tag) => (tags.has(tag) ? (by ?? []) : tag)))]
}

/** The same list when nothing in it changes. */
function replaceAll<T extends { tags: string[] }>(things: T[], change: TagChange): T[] {
  const changed = things.map((thing) =>
    thing.tags.some((tag) => change.tags.has(tag))
      ? { ...thing, tags: replacedTags(thing.tags, change) }
      : thing,
  )
  return changed.every((thing, index) => thing === things[index]) ? things : changed
}
