import { uuidv7 } from 'uuidv7'
import { describe } from '../../shared/anchor/describe.ts'
import type { ArticleRecord } from '../../shared/model/article.ts'
import { textOf } from '../../shared/model/block.ts'
import { addHighlight } from '../../shared/model/highlight-edits.ts'
import type { NewCapture } from '../notebook/types.ts'
import type { DraftHighlight } from './draft.ts'

/** The one colour that comments get which come with a source. */
const COLOR = 'yellow'
const TOOL = 'word'

/** The record with the comments of a source as highlights of its capture. Those an earlier version brought are there already. */
export function withComments(
  record: ArticleRecord,
  comments: readonly DraftHighlight[],
  { info, blocks }: NewCapture,
): ArticleRecord {
  const text = textOf(blocks)
  const known = new Set(
    record.highlights.map(({ importedFrom }) => (importedFrom?.tool === TOOL ? importedFrom.id : '')),
  )
  return comments
    .filter(({ id }) => !known.has(id))
    .reduce((kept, { id, start, end, comment, author, createdAt = info.importedAt }) => {
      const importedFrom = { tool: TOOL, id, ...(author !== undefined && { author }) }
      return addHighlight(kept, {
        id: uuidv7(),
        capture: info.sha256,
        passage: describe(text, start, end),
        color: COLOR,
        comment: author === undefined ? comment : `${author}: ${comment}`,
        tags: [],
        createdAt,
        importedFrom,
      })
    }, record)
}
