import { createHash } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import type { ArticleMeta, ArticleRecord } from '../../shared/model/article.ts'
import { textOf } from '../../shared/model/block.ts'
import type { CaptureInfo } from '../../shared/model/capture.ts'
import type { Sha256, Time } from '../../shared/model/id.ts'
import type { NewCapture } from '../notebook/types.ts'
import type { ArticleDraft } from './draft.ts'

/** A read source as it is kept: the original bytes, what was made of them, and the hashes of both. */
export function toCapture(
  { blocks, extension, importer }: ArticleDraft,
  original: Uint8Array,
  { method, file, at }: { method: CaptureInfo['method']; file: string; at: Time },
): NewCapture {
  const text = textOf(blocks)
  const info: CaptureInfo = {
    sha256: sha256(original),
    textSha256: sha256(text),
    importedAt: at,
    method,
    file,
    extension,
    bytes: original.length,
    characters: text.length,
    blocks: blocks.length,
    importer,
  }
  return { info, blocks, original }
}

/** A new article with one capture and nothing marked in it yet. */
export function newRecord(meta: ArticleMeta, capture: NewCapture, at: Time): ArticleRecord {
  return {
    schemaVersion: 2,
    id: uuidv7(),
    nextSeq: 0,
    ...meta,
    createdAt: at,
    trashedAt: null,
    captures: [capture.info],
    highlights: [],
    claims: [],
    appearances: [],
    note: null,
  }
}

/** Of bytes, or of a text in UTF-8. */
function sha256(content: Uint8Array | string): Sha256 {
  return createHash('sha256').update(content).digest('hex')
}
