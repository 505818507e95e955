import { basename } from 'node:path'
import type { Draft } from '../../shared/api/views.ts'
import type { ArticleMeta } from '../../shared/model/article.ts'
import type { CaptureInfo } from '../../shared/model/capture.ts'
import { call } from '../api/call.ts'
import { messages } from '../../shared/i18n/index.ts'
import type { OpenedForCommand } from './open.ts'
import { readOriginal } from './read-original.ts'
import type { Cli } from './run.ts'

export interface ImportOptions {
  title?: string
  author?: string[]
  publisher?: string
  url?: string
  published?: string
  language?: string
  versionOf?: string
  new?: true
  wholePage?: true
}

/** Reads a file without keeping it, and says which of its pictures do not come with it. @throws BelegError what reading throws */
export async function readDraft(
  cli: Cli,
  api: OpenedForCommand['api'],
  file: string,
  { wholePage }: ImportOptions,
): Promise<Draft> {
  const bytes = Buffer.from(await readOriginal(file)).toString('base64')
  const source = { method: 'command-line' as const, file: basename(file), bytes }
  const draft = await call(api, 'import.read', { ...source, ...(wholePage && { wholePage }) })
  const { leftOut } = draft.images
  if (Object.keys(leftOut).length > 0) cli.complain(messages('en').imagesLeftOut(leftOut), file)
  return draft
}

/** What the options say about the article. */
export function given({
  author,
  versionOf: _version,
  new: _new,
  wholePage: _wholePage,
  ...others
}: ImportOptions): Partial<ArticleMeta> {
  return { ...others, ...(author && { authors: author }) }
}

/** A capture as scripts read it. */
export function captureShape({ sha256, textSha256, characters, blocks }: CaptureInfo) {
  return { sha256, textSha256, characters, blocks }
}
