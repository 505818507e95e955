import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { MAX_IMPORT_BYTES } from '../../shared/api/articles.ts'
import type { ArticleView } from '../../shared/api/views.ts'
import { BelegError } from '../../shared/errors.ts'
import type { ArticleMeta } from '../../shared/model/article.ts'
import { call } from '../api/call.ts'
import { readError } from '../notebook/disk-errors.ts'
import { inOneLine } from './columns.ts'
import { writing, type OpenedForCommand } from './open.ts'
import { sentenceOf, type Cli } from './run.ts'

export interface ImportOptions {
  title?: string
  author?: string[]
  publisher?: string
  url?: string
  published?: string
  language?: string
}

type Imported =
  | { file: string; article: { id: string; title: string }; capture: ReturnType<typeof captureShape> }
  | { file: string; error: { code: string; message: string } }

/** `import`: brings files in, one after the other; what fails does not keep the others out. False when one failed. */
export async function importFiles(cli: Cli, files: string[], options: ImportOptions): Promise<boolean> {
  return writing(cli, async ({ api }) => {
    const results: Imported[] = []
    for (const file of files) results.push(await importFile(cli, api, file, options))
    cli.print(results, () =>
      results
        .map((result) =>
          'article' in result ? `${result.article.id}  ${inOneLine(result.article.title)}\n` : '',
        )
        .join(''),
    )
    return results.every((result) => 'article' in result)
  })
}

async function importFile(
  cli: Cli,
  api: OpenedForCommand['api'],
  file: string,
  options: ImportOptions,
): Promise<Imported> {
  try {
    const bytes = Buffer.from(await readOriginal(file)).toString('base64')
    const draft = await call(api, 'import.read', { method: 'command-line', file: basename(file), bytes })
    const meta = { ...draft.meta, ...given(options) }
    const article = await call(api, 'import.keep', { draft: draft.draft, meta })
    return { file, article: { id: article.id, title: article.title }, capture: captureShape(article) }
  } catch (error) {
    if (!(error instanceof BelegError)) throw error
    // The file as it was named on the command line, not the bare name that is kept with the article.
    const named = 'file' in error.detail ? new BelegError(error.code, { ...error.detail, file }) : error
    cli.complain(named, file)
    return { file, error: { code: named.code, message: sentenceOf(named) } }
  }
}

function given({ author, ...others }: ImportOptions): Partial<ArticleMeta> {
  return { ...others, ...(author && { authors: author }) }
}

function captureShape({ capture }: ArticleView) {
  const { sha256, textSha256, characters, blocks } = capture
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
