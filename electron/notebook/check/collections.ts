import type { ArticleRecord } from '../../../shared/model/article.ts'
import type { Collection } from '../../../shared/model/collection.ts'
import { filingOf } from '../../../shared/model/filing.ts'
import type { CheckProblem } from './article.ts'
import { recordFile } from '../paths.ts'

/** Verifies that every collection that an article is in is there, in the trash at least. */
export function checkCollections(
  records: readonly ArticleRecord[],
  collections: readonly Collection[],
): CheckProblem[] {
  const known = new Set(collections.map(({ id }) => id))
  return records.flatMap((record) =>
    filingOf(record)
      .collections.filter((id) => !known.has(id))
      .map((id) => ({
        file: recordFile(record.id),
        article: record.id,
        message: `The article is in the collection ${id}, which does not exist.`,
      })),
  )
}
