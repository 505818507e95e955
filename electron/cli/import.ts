import type { ArticleSummary } from '../../shared/api/views.ts'
import { BelegError } from '../../shared/errors.ts'
import { call } from '../api/call.ts'
import { withSameUrl } from '../import/url-key.ts'
import { inOneLine } from './columns.ts'
import { captureShape, given, readDraft, type ImportOptions } from './draft.ts'
import { keepVersion } from './import-version.ts'
import { writing, type OpenedForCommand } from './open.ts'
import { sentenceOf, type Cli } from './run.ts'

type Imported =
  | {
      file: string
      article: { id: string; title: string }
      capture: ReturnType<typeof captureShape>
      review?: Awaited<ReturnType<typeof keepVersion>>['review']
    }
  | { file: string; error: { code: string; message: string } }

/**
 * `import`: brings files in, one after the other; what fails does not keep the others out. A file with the address of a live article
 * becomes its newest capture. False when one failed.
 */
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
    const { draft, meta: stated } = await readDraft(cli, api, file, options)
    const meta = { ...stated, ...given(options) }
    const known = options.new ? undefined : await articleAt(api, meta.url)
    if (known)
      return {
        file,
        ...(await keepVersion(cli, api, { file, draft, article: known.id, meta: given(options) })),
      }
    const article = await call(api, 'import.keep', { draft, meta })
    return { file, article: { id: article.id, title: article.title }, capture: captureShape(article.capture) }
  } catch (error) {
    if (!(error instanceof BelegError)) throw error
    // The file as it was named on the command line, not the bare name that is kept with the article.
    const named = 'file' in error.detail ? new BelegError(error.code, { ...error.detail, file }) : error
    cli.complain(named, file)
    return { file, error: { code: named.code, message: sentenceOf(named) } }
  }
}

async function articleAt(api: OpenedForCommand['api'], url: string): Promise<ArticleSummary | undefined> {
  return withSameUrl(await call(api, 'articles.list', {}), url)
}
