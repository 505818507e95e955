import type { Api } from '../../../shared/api/index.ts'
import { assertNever } from '../../../shared/errors.ts'
import { isLive, type ArticleRecord } from '../../../shared/model/article.ts'
import { filingOf, refiled, withFiling } from '../../../shared/model/filing.ts'
import type { Time } from '../../../shared/model/id.ts'
import type { Slice } from '../context.ts'
import { editAll } from '../changes/edit.ts'
import { now } from '../now.ts'

/** One change of many articles, saved for all of them or for none. */
export const articleBulk: Slice<'articles.bulk'> = (context) => ({
  async 'articles.bulk'({ ids, change }) {
    const at = now()
    const changes = [...new Set(ids)].map((home) => ({
      home,
      change: (record: ArticleRecord) => bulkChange(record, change, at),
    }))
    const { homes } = await editAll(context, labels[change.type], changes)
    return { changed: homes }
  },
})

type BulkChange = Parameters<Api['articles.bulk']>[0]['change']

const labels = { tag: 'tags-change', collect: 'collection-fill', trash: 'article-trash' } as const

function bulkChange(record: ArticleRecord, change: BulkChange, at: Time): ArticleRecord {
  const filing = filingOf(record)
  switch (change.type) {
    case 'tag':
      return withFiling(record, { ...filing, tags: refiled(filing.tags, change) })
    case 'collect':
      return withFiling(record, { ...filing, collections: refiled(filing.collections, change) })
    case 'trash':
      return isLive(record) ? { ...record, trashedAt: at } : record
    default:
      return assertNever(change)
  }
}
