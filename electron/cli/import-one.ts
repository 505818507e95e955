import type { ArticleSummary, Draft } from '../../shared/api/views.ts'
import { BelegError } from '../../shared/errors.ts'
import { call } from '../api/call.ts'
import { withSameUrl } from '../import/url-key.ts'
import { reasonOf } from '../notebook/store/disk-errors.ts'
import { captureShape, given, nameLeftOut, type ImportOptions } from './draft.ts'
import { keepVersion } from './import-version.ts'
import type { OpenedForCommand } from './open.ts'
import { sentenceOf, type Cli } from './run.ts'

/** What became of one file, as scripts read it. */
export type Imported =
  | {
      file: string
      article: { id: string; title: string }
      capture: ReturnType<typeof captureShape>
      review?: Awaited<ReturnType<typeof keepVersion>>['review']
    }
  | { file: string; error: { code: string; message: string } }

/** Keeps what was read of a file, says what is worth knowing about that, and why it could not be read or kept. */
export async function keepRead(
  cli: Cli,
  api: OpenedForCommand['api'],
  file: string,
  read: Draft | BelegError,
  options: ImportOptions,
): Promise<Imported> {
  try {
    if (read instanceof BelegError) throw read
    nameLeftOut(cli, file, read)
    const { draft } = read
    const meta = { ...read.meta, ...given(options) }
    const known = options.new ? undefined : await articleAt(api, meta.url)
    if (known)
      return {
        file,
        ...(await keepVersion(cli, api, { file, draft, article: known.id, meta: given(options) })),
      }
    const { sameAs } = await call(api, 'import.known', { draft })
    const article = await call(api, 'import.keep', { draft, meta })
    if (sameAs)
      cli.complain(`article ${sameAs.id} has these very bytes too; it is one more article now`, file)
    return { file, article: { id: article.id, title: article.title }, capture: captureShape(article.capture) }
  } catch (error) {
    const known = asNamed(error, file)
    if (known.code !== 'cancelled') cli.complain(known, file)
    return { file, error: { code: known.code, message: sentenceOf(known) } }
  }
}

/** Any error with the file as it was named on the command line, not the bare name that is kept with the article. */
export function asNamed(error: unknown, file: string): BelegError {
  if (!(error instanceof BelegError))
    return new BelegError('internal', { file, reason: reasonOf(error) }, { cause: error })
  return 'file' in error.detail || error.code === 'cancelled'
    ? new BelegError(error.code, { ...error.detail, file })
    : error
}

async function articleAt(api: OpenedForCommand['api'], url: string): Promise<ArticleSummary | undefined> {
  return withSameUrl(await call(api, 'articles.list', {}), url)
}
