import { BelegError } from '../errors.ts'
import type { ArticleRecord } from './article.ts'
import type { Highlight } from './highlight.ts'
import type { Id, Time } from './id.ts'

/** What a highlight is made of; its sequence number comes from the record. */
export type NewHighlight = Pick<
  Highlight,
  'id' | 'capture' | 'passage' | 'color' | 'comment' | 'tags' | 'createdAt' | 'importedFrom'
> &
  Partial<Pick<Highlight, 'placements'>>

/** The record with one more highlight, which gets the record's next sequence number. */
export function addHighlight(record: ArticleRecord, highlight: NewHighlight): ArticleRecord {
  const added = { placements: [], ...highlight, seq: record.nextSeq, trashedAt: null }
  return { ...record, nextSeq: record.nextSeq + 1, highlights: [...record.highlights, added] }
}

/** @throws BelegError `highlight-not-found` */
export function changeHighlight(
  record: ArticleRecord,
  id: Id,
  change: Partial<Pick<Highlight, 'color' | 'comment' | 'tags' | 'trashedAt'>>,
): ArticleRecord {
  findHighlight(record, id)
  return {
    ...record,
    highlights: record.highlights.map((highlight) =>
      highlight.id === id ? { ...highlight, ...change } : highlight,
    ),
  }
}

/** The highlight laid in the trash at `at`; one that lies there stays as it is. @throws BelegError `highlight-not-found` */
export function trashHighlight(record: ArticleRecord, id: Id, at: Time): ArticleRecord {
  return findHighlight(record, id).trashedAt === null
    ? changeHighlight(record, id, { trashedAt: at })
    : record
}

/** @throws BelegError `highlight-not-found` */
export function findHighlight(record: ArticleRecord, id: Id): Highlight {
  const found = record.highlights.find((highlight) => highlight.id === id)
  if (!found) throw new BelegError('highlight-not-found', { id })
  return found
}
