import { basename } from 'node:path'
import type { Draft } from '../../shared/api/views.ts'
import type { ArticleMeta } from '../../shared/model/article.ts'
import type { CaptureInfo } from '../../shared/model/capture.ts'
import { call } from '../api/call.ts'
import type { OpenedForCommand } from './open.ts'
import { readOriginal } from './read-original.ts'

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
