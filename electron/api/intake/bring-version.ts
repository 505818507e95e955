import type { ArticleMeta, ArticleRecord } from '../../../shared/model/article.ts'
import { textOf, type Block } from '../../../shared/model/block.ts'
import type { Id } from '../../../shared/model/id.ts'
import { placesBefore, standing, type Placement } from '../../../shared/model/placement.ts'
import { addVersion } from '../../../shared/model/version-edits.ts'
import { reanchor, type AnchorProgress } from '../../anchoring/reanchor.ts'
import { arrivalOf } from '../../import/capture.ts'
import type { DraftHighlight } from '../../import/draft.ts'
import { withComments } from '../../import/keep-comments.ts'
import type { NewCapture, Notebook } from '../../notebook/types.ts'
import { correctMeta } from './correct-meta.ts'

interface Version {
  capture: NewCapture
  /** What is now said about the article. */
  meta: ArticleMeta
  comments: readonly DraftHighlight[]
}

/** How the search for the passages is followed, and stopped; once all are found, it is kept. */
interface Following {
  signal: AbortSignal
  onProgress: (progress: AnchorProgress) => void
}

/**
 * Keeps a capture as the newest of an article, with the place of each of its passages in it, and what is now said about the
 * article. Bytes the article has already are only noted in its provenance.
 * @throws BelegError `article-not-found`, the signal's reason, and what saving throws
 */
export async function bringVersion(
  notebook: Notebook,
  id: Id,
  { capture, meta, comments }: Version,
  following: Following,
): Promise<void> {
  const at = capture.info.importedAt
  const placements = await placementsIn(notebook, await notebook.record(id), capture, following)
  await notebook.addCapture(id, capture, (record) => {
    const arrival = arrivalOf(capture.info, 'captured', record.nextSeq)
    const known = record.captures.some(({ sha256 }) => sha256 === capture.info.sha256)
    const added = addVersion(record, capture.info, arrival, placements)
    return correctMeta(known ? added : withComments(added, comments, capture), meta, at)
  })
}

/** Where all passages of an article, those in the trash included, stand in a capture that is about to come in. */
async function placementsIn(
  notebook: Notebook,
  record: ArticleRecord,
  { info, blocks }: NewCapture,
  following: Following,
): Promise<Map<Id, Placement>> {
  if (record.captures.some(({ sha256 }) => sha256 === info.sha256)) return new Map()
  const captures = [...record.captures, info]
  const anchored = [...record.highlights, ...record.appearances].flatMap((anchored) => {
    const before = placesBefore(anchored, captures, info.sha256)
    return before ? [{ id: anchored.id, ...before }] : []
  })
  const passages = anchored.map(({ last }) => last)
  const earlier = await newestBlocks(notebook, record)
  const found = await reanchor(textOf(blocks), passages, {
    ...(earlier && { earlier: textOf(earlier) }),
    ...following,
  })
  const at = info.importedAt
  return new Map(
    anchored.map(({ id, agreed }, index) => {
      const place = standing(found[index] ?? { state: 'lost' }, agreed)
      return [id, { capture: info.sha256, ...place, by: 'program', at }]
    }),
  )
}

/** The newest version there is; null where it cannot be read, which must not keep a further one from coming in. */
async function newestBlocks(notebook: Notebook, { id, captures }: ArticleRecord): Promise<Block[] | null> {
  const newest = captures.at(-1)
  return newest ? notebook.blocks(id, newest.sha256).catch(() => null) : null
}
