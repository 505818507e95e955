import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { MAX_IMPORT_BYTES } from '../../shared/api/articles.ts'
import type { Draft } from '../../shared/api/views.ts'
import { BelegError } from '../../shared/errors.ts'
import type { ArticleMeta } from '../../shared/model/article.ts'
import type { CaptureInfo } from '../../shared/model/capture.ts'
import { call } from '../api/call.ts'
import { readError } from '../notebook/disk-errors.ts'
import type { OpenedForCommand } from './open.ts'

export interface ImportOptions {
  title?: string
  author?: string[]
  publisher?: string
  url?: string
  published?: string
  language?: string
  versionOf?: string
  new?: true
}

/** Reads a file without keeping it. @throws BelegError what reading throws */
export async function readDraft(api: OpenedForCommand['api'], file: string): Promise<Draft> {
  const bytes = Buffer.from(await readOriginal(file)).toString('base64')
  return call(api, 'import.read', { method: 'command-line', file: basename(file), bytes })
}

/** What the options say about the article. */
export function given({
  author,
  versionOf: _version,
  new: _new,
  ...others
}: ImportOptions): Partial<ArticleMeta> {
  return { ...others, ...(author && { authors: author }) }
}

/** A capture as scripts read it. */
export function captureShape({ sha256, textSha256, characters, blocks }: CaptureInfo) {
  return { sha256, textSha256, characters, blocks }
}

/** The bytes of a file, at most one more than may be taken in: what lies behind a name may have no end. */
async function readOriginal(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file)
    if (found.isDirectory()) throw new BelegError('file-unreadable', { file, reason: 'it is a folder' })
    if (found.size > MAX_IMPORT_BYTES) throw tooLarge(file)
    const handle = await open(file)
    const chunks: Uint8Array[] = []
    for await (const chunk of handle.createReadStream({ end: MAX_IMPORT_BYTES }))
      chunks.push(chunk as Uint8Array)
    const bytes = Buffer.concat(chunks)
    if (bytes.length > MAX_IMPORT_BYTES) throw tooLarge(file)
    return bytes
  } catch (error) {
    throw readError(error, file)
  }
}

function tooLarge(file: string): BelegError {
  return new BelegError('file-too-large', { file, limit: MAX_IMPORT_BYTES })
}
