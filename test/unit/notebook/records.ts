import { createHash } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import { arrivalOf } from '../../../electron/import/capture.ts'
import type { NewCapture } from '../../../electron/notebook/types.ts'
import type { ArticleRecord } from '../../../shared/model/article.ts'
import { textOf, type Block } from '../../../shared/model/block.ts'
import type { Claim } from '../../../shared/model/claim.ts'
import type { Highlight } from '../../../shared/model/highlight.ts'
import type { Placement } from '../../../shared/model/placement.ts'
import { addVersion } from '../../../shared/model/version-edits.ts'

/** An article whose text is the given paragraphs, with its one capture. */
export function anArticle(
  text = 'Der Minister soll anwesend gewesen sein.\nBestätigt ist das nicht. 🕊️',
  { id = uuidv7(), createdAt = '2025-07-13T08:00:00Z' } = {},
): { record: ArticleRecord; captures: NewCapture[] } {
  const original = Buffer.from(text)
  const blocks: Block[] = text
    .split('\n')
    .map((line) => ({ type: 'paragraph', text: line.normalize('NFC'), marks: [] }))
  const info = {
    sha256: sha256(original),
    textSha256: sha256(textOf(blocks)),
    importedAt: createdAt,
    method: 'file' as const,
    file: 'artikel.txt',
    url: '',
    extension: 'txt',
    bytes: original.length,
    characters: textOf(blocks).length,
    blocks: blocks.length,
    importer: 'text 1',
  }
  const record: ArticleRecord = {
    schemaVersion: 3,
    id,
    nextSeq: 1,
    title: 'Kim sagt Rückhalt zu',
    authors: [],
    publisher: 'Beispiel-Kurier',
    url: '',
    published: '2025-07-13',
    language: 'de',
    createdAt,
    trashedAt: null,
    captures: [info],
    provenance: [arrivalOf(info, 'captured', 0)],
    highlights: [],
    claims: [],
    appearances: [],
    note: null,
  }
  return { record, captures: [{ info, blocks, images: [], original }] }
}

/** A newer version of an article, in which its highlights stand where they stood, and how its record takes it in. */
export function aVersion(word: string) {
  const [capture] = anArticle(`Der Minister war da: ${word}`).captures
  if (!capture) throw new Error('an article has a capture')
  const { sha256: newest, importedAt: at } = capture.info
  const change = (record: ArticleRecord): ArticleRecord => {
    const placements = record.highlights.map(({ id, passage }): [string, Placement] => [
      id,
      { capture: newest, anchor: 'placed', passage, by: 'program', at },
    ])
    return addVersion(record, capture.info, arrivalOf(capture.info, 'captured', 0), new Map(placements))
  }
  return { capture, change }
}

/** The record with one more highlight on its first word. */
export function withHighlight(record: ArticleRecord, comment = '', id = uuidv7()): ArticleRecord {
  const highlight: Highlight = {
    id,
    seq: record.nextSeq,
    capture: record.captures[0]!.sha256,
    passage: { exact: 'Der', prefix: '', suffix: ' Minister', start: 0, end: 3 },
    placements: [],
    color: 'yellow',
    comment,
    tags: [],
    createdAt: '2025-07-13T09:00:00Z',
    trashedAt: null,
  }
  return { ...record, nextSeq: record.nextSeq + 1, highlights: [...record.highlights, highlight] }
}

/** The record with one more claim and its appearance. */
export function withClaim(
  record: ArticleRecord,
  claim: Partial<Claim> = {},
  createdAt = '2025-07-13T10:00:00Z',
): ArticleRecord {
  const seq = record.nextSeq
  const added: Claim = {
    id: uuidv7(),
    seq,
    statement: 'Der Minister war dort.',
    speaker: '',
    cue: '',
    tags: [],
    status: 'unconfirmed',
    history: [],
    evidence: [],
    recheck: null,
    createdAt,
    trashedAt: null,
    mergedInto: null,
    ...claim,
  }
  const appearance = {
    id: uuidv7(),
    seq: seq + 1,
    claim: added.id,
    capture: record.captures[0]!.sha256,
    passage: { exact: 'Der', prefix: '', suffix: ' Minister', start: 0, end: 3 },
    placements: [],
    createdAt,
    trashedAt: null,
  }
  return {
    ...record,
    nextSeq: seq + 2,
    claims: [...record.claims, added],
    appearances: [...record.appearances, appearance],
  }
}

export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
