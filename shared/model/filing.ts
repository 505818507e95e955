import type { ArticleRecord } from './article.ts'
import type { Id } from './id.ts'

/** Under what an article is kept in the library. */
export interface Filing {
  tags: readonly string[]
  /** Ids of collections, those in the trash too: a collection that is restored has its articles again. */
  collections: readonly Id[]
}

/** What is put on an article, or an article into, and what is taken away. */
export interface Refiling<T extends string> {
  add: readonly T[]
  remove: readonly T[]
}

/** Under what the record is kept; nothing is said there before the first tag or collection. */
export function filingOf({ tags = [], collections = [] }: ArticleRecord): Filing {
  return { tags, collections }
}

/** The record kept under this; the same record where it is already. */
export function withFiling(record: ArticleRecord, filing: Filing): ArticleRecord {
  const before = filingOf(record)
  if (same(before.tags, filing.tags) && same(before.collections, filing.collections)) return record
  return {
    ...record,
    ...(!same(before.tags, filing.tags) && { tags: [...filing.tags] }),
    ...(!same(before.collections, filing.collections) && { collections: [...filing.collections] }),
  }
}

/** The list after a change, each once. */
export function refiled<T extends string>(list: readonly T[], { add, remove }: Refiling<T>): T[] {
  const left = list.filter((one) => !remove.includes(one))
  return [...new Set([...left, ...add])]
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index])
}
