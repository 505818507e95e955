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
  recursive?: true
  progress?: true
  keepBoth?: true
}

/** Reads a file without keeping it. With a ticket, events tell how far it is, and the signal ends it. @throws BelegError what reading throws */
export async function readDraft(
  api: OpenedForCommand['api'],
  file: string,
  { wholePage }: ImportOptions,
  reading?: { ticket: string; signal: AbortSignal },
): Promise<Draft> {
  const bytes = Buffer.from(await readOriginal(file)).toString('base64')
  const source = {
    method: 'command-line' as const,
    file: basename(file),
    bytes,
    ...(wholePage && { wholePage }),
  }
  if (!reading) return call(api, 'import.read', source)
  const { ticket, signal } = reading
  signal.throwIfAborted()
  const cancel = () => void call(api, 'import.cancel', { ticket })
  signal.addEventListener('abort', cancel)
  const read = call(api, 'import.read', { ...source, ticket })
  return read.finally(() => signal.removeEventListener('abort', cancel))
}

/** Says what of a file does not come with it: pictures, pages, hidden text, files in it. */
export function nameLeftOut(cli: Cli, file: string, draft: Draft): void {
  const { images, pagesWithoutText, hiddenText, filesLeftOut } = draft
  const m = messages('en')
  if (Object.keys(images.leftOut).length > 0) cli.complain(m.imagesLeftOut(images.leftOut), file)
  if (pagesWithoutText.length > 0) cli.complain(m.pagesWithoutText(pagesWithoutText), file)
  if (hiddenText > 0) cli.complain(m.hiddenTextLeftOut(hiddenText), file)
  if (filesLeftOut.length > 0) cli.complain(m.filesLeftOut(filesLeftOut), file)
}

/** What the options say about the article. */
export function given({
  author,
  versionOf: _version,
  new: _new,
  wholePage: _wholePage,
  recursive: _recursive,
  progress: _progress,
  ...others
}: ImportOptions): Partial<ArticleMeta> {
  return { ...others, ...(author && { authors: author }) }
}

/** A capture as scripts read it. */
export function captureShape({ sha256, textSha256, characters, blocks }: CaptureInfo) {
  return { sha256, textSha256, characters, blocks }
}
