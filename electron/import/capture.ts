import { createHash } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import type { ArticleMeta, ArticleRecord } from '../../shared/model/article.ts'
import { textOf } from '../../shared/model/block.ts'
import type { CaptureInfo } from '../../shared/model/capture.ts'
import type { Sha256, Time } from '../../shared/model/id.ts'
import type { ProvenanceEntry } from '../../shared/model/provenance.ts'
import type { NewCapture } from '../notebook/types.ts'
import type { ArticleDraft } from './draft.ts'

/** A read source as it is kept: the original bytes, what was made of them, and the hashes of both. */
export function toCapture(
  { blocks, images, savedAt, extension, importer }: ArticleDraft,
  original: Uint8Array,
  { method, file, url, at }: Pick<CaptureInfo, 'method' | 'file' | 'url'> & { at: Time },
): NewCapture {
  const text = textOf(blocks)
  const info: CaptureInfo = {
    sha256: sha256(original),
    textSha256: sha256(text),
    importedAt: at,
    ...(savedAt !== null && { savedAt }),
    method,
    file,
    url,
    extension,
    bytes: original.length,
    characters: text.length,
    blocks: blocks.length,
    importer,
  }
  return { info, blocks, images, original }
}

/** A new article with one capture and nothing marked in it yet. */
export function newRecord(meta: ArticleMeta, { info }: NewCapture, at: Time): ArticleRecord {
  return {
    schemaVersion: 3,
    id: uuidv7(),
    nextSeq: 1,
    ...meta,
    createdAt: at,
    trashedAt: null,
    captures: [info],
    provenance: [arrivalOf(info, 'captured', 0)],
    highlights: [],
    claims: [],
    appearances: [],
    note: null,
  }
}

/** What the provenance says of a capture that came in, or came in once more. */
export function arrivalOf(
  info: CaptureInfo,
  event: 'captured' | 'seen-again',
  seq: number,
): Extract<ProvenanceEntry, { capture: Sha256 }> {
  const { sha256, importedAt, method, file, url, importer } = info
  return { event, id: uuidv7(), seq, at: importedAt, capture: sha256, method, file, url, importer }
}

/** Of bytes, or of a text in UTF-8. */
function sha256(content: Uint8Array | string): Sha256 {
  return createHash('sha256').update(content).digest('hex')
}
