import { uuidv7 } from 'uuidv7'
import { ArticleMeta, type ArticleRecord } from '../../../shared/model/article.ts'
import type { Time } from '../../../shared/model/id.ts'
import type { ProvenanceEntry } from '../../../shared/model/provenance.ts'

const fields = Object.keys(ArticleMeta.shape) as (keyof ArticleMeta)[]

/** The record with what is now said about the article; its provenance tells of each field that is another than before. */
export function correctMeta(record: ArticleRecord, meta: Partial<ArticleMeta>, at: Time): ArticleRecord {
  const corrected = { ...record, ...meta }
  const entries = fields
    .map((field) => ({ field, from: inWords(record[field]), to: inWords(corrected[field]) }))
    .filter(({ from, to }) => from !== to)
    .map((change, index): ProvenanceEntry => ({
      event: 'corrected',
      id: uuidv7(),
      seq: record.nextSeq + index,
      at,
      ...change,
    }))
  if (entries.length === 0) return record
  return {
    ...corrected,
    nextSeq: record.nextSeq + entries.length,
    provenance: [...record.provenance, ...entries],
  }
}

/** Several names one a line: no name has a line break of its own. */
function inWords(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : value.join('\n')
}
