import { createHash } from 'node:crypto'
import { verify } from '../../shared/anchor/describe.ts'
import { BelegError } from '../../shared/errors.ts'
import type { ArticleRecord } from '../../shared/model/article.ts'
import { textOf } from '../../shared/model/block.ts'
import type { CaptureInfo } from '../../shared/model/capture.ts'
import type { Claim } from '../../shared/model/claim.ts'
import type { Id, Sha256 } from '../../shared/model/id.ts'
import { articleFolder, captureFile, originalFile, recordFile } from '../notebook/paths.ts'
import type { Notebook } from '../notebook/types.ts'
import { sentenceOf } from './run.ts'

/** Something that is not as it should be, and the file it is in. */
export interface Finding {
  file: string
  article?: Id
  message: string
}

/** What was found in one article, and how much was looked at. */
export interface CheckedArticle {
  findings: Finding[]
  claims: number
  captures: number
}

/** Compares an article's files with their hashes, its anchors with the text, its entries with each other. */
export async function checkArticle(notebook: Notebook, id: Id): Promise<CheckedArticle> {
  const file = recordFile(id)
  let record: ArticleRecord
  try {
    record = await notebook.record(id)
  } catch (error) {
    return { findings: [{ file, article: id, message: messageOf(error) }], claims: 0, captures: 0 }
  }
  const texts = new Map<Sha256, string>()
  const findings: Finding[] = []
  const found = (file: string, message: string) => findings.push({ file, article: id, message })
  for (const capture of record.captures) await checkCapture(notebook, id, capture, texts, found)

  const anchored = [
    ...record.highlights.map((highlight) => ({ ...highlight, what: `highlight ${highlight.id}` })),
    ...record.appearances.map((appearance) => ({ ...appearance, what: `claim ${appearance.claim}` })),
  ]
  for (const { what, capture, passage } of anchored) {
    const text = texts.get(capture)
    if (!record.captures.some(({ sha256 }) => sha256 === capture))
      found(file, `${what} is in a capture ${capture} that is not there`)
    else if (text !== undefined && !verify(text, passage))
      found(file, `the passage of ${what} is not at its place`)
  }
  for (const message of [...entries(record), ...record.claims.flatMap(history)]) found(file, message)
  for (const { claim } of record.appearances) {
    if (!isKnown(notebook, claim)) found(file, `an appearance names a claim ${claim} that is not there`)
  }
  return { findings, claims: record.claims.length, captures: record.captures.length }
}

async function checkCapture(
  notebook: Notebook,
  id: Id,
  capture: CaptureInfo,
  texts: Map<Sha256, string>,
  found: (file: string, message: string) => void,
): Promise<void> {
  const { sha256, textSha256 } = capture
  const original = `${articleFolder(id)}/${originalFile(sha256, capture.extension)}`
  const content = `${articleFolder(id)}/${captureFile(sha256)}`
  try {
    const bytes = await notebook.original(id, capture)
    if (bytes.length !== capture.bytes)
      found(original, `the original has ${bytes.length} bytes, not ${capture.bytes}`)
    if (hashOf(bytes) !== sha256) found(original, 'the original is not what its SHA-256 says')
  } catch (error) {
    found(original, messageOf(error))
  }
  try {
    const blocks = await notebook.blocks(id, sha256)
    const text = textOf(blocks)
    texts.set(sha256, text)
    if (hashOf(text) !== textSha256) found(content, 'the text is not what its SHA-256 says')
    if (text.length !== capture.characters || blocks.length !== capture.blocks)
      found(content, 'the length of the text is not what the record says')
  } catch (error) {
    found(content, messageOf(error))
  }
}

/** Ids and sequence numbers are given once. */
function entries({ highlights, claims, appearances, nextSeq }: ArticleRecord): string[] {
  const all = [...highlights, ...claims, ...appearances]
  const seqs = [
    ...all.map(({ seq }) => seq),
    ...claims.flatMap((claim) => claim.history.map(({ seq }) => seq)),
  ]
  return [
    ...(new Set(all.map(({ id }) => id)).size < all.length ? ['an id is there twice'] : []),
    ...(seqs.some((seq) => seq >= nextSeq) ? ['a sequence number has not been given out yet'] : []),
  ]
}

/** A claim's status is what its history leads to. */
function history({ id, status, history }: Claim): string[] {
  const chain = ['unconfirmed', ...history.map((change) => change.to)]
  const broken = history.some((change, index) => change.from !== chain[index])
  if (broken) return [`the history of claim ${id} has a gap`]
  return chain.at(-1) === status
    ? []
    : [`claim ${id} is ${status}, but its history ends with ${chain.at(-1)}`]
}

function isKnown(notebook: Notebook, claim: Id): boolean {
  try {
    notebook.homeOf(claim)
    return true
  } catch {
    return false
  }
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function messageOf(error: unknown): string {
  return error instanceof BelegError ? sentenceOf(error) : String(error)
}
