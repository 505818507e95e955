import type { Review } from '../../shared/api/versions.ts'
import type { ArticleMeta } from '../../shared/model/article.ts'
import type { Id } from '../../shared/model/id.ts'
import type { Passage } from '../../shared/model/passage.ts'
import { call } from '../api/call.ts'
import { columns, inOneLine } from './columns.ts'
import { captureShape, given, nameLeftOut, readDraft, type ImportOptions } from './draft.ts'
import { articleId, writing, type OpenedForCommand } from './open.ts'
import type { Cli } from './run.ts'

/** `import FILE --version-of ID`: brings a file in as the newest capture of an article and prints what became of its annotations. */
export async function importVersion(
  cli: Cli,
  file: string,
  id: string,
  options: ImportOptions,
): Promise<void> {
  await writing(cli, async ({ api }) => {
    const article = articleId(id)
    await call(api, 'articles.get', { id: article })
    const read = await readDraft(api, file, options)
    nameLeftOut(cli, file, read)
    const { draft } = read
    const result = await keepVersion(cli, api, { file, draft, article, meta: given(options) })
    cli.print(result, () =>
      [
        `${result.article.id}  ${inOneLine(result.article.title)}\n`,
        columns(
          result.review.map(({ id, outcome, before, after }) => [
            ...[id, outcome, before.exact],
            after && after.exact !== before.exact ? after.exact : '',
          ]),
        ),
      ].join(''),
    )
  })
}

/** Keeps a draft as the newest capture of an article; what is said about the article stays, but for what is given. */
export async function keepVersion(
  cli: Cli,
  api: OpenedForCommand['api'],
  version: { file: string; draft: string; article: Id; meta: Partial<ArticleMeta> },
) {
  const { file, draft, article: id, meta } = version
  const before = await call(api, 'articles.get', { id })
  const { title, authors, publisher, url, published, language } = before
  const article = await call(api, 'import.keep', {
    draft,
    meta: { title, authors, publisher, url, published, language, ...meta },
    versionOf: id,
  })
  const arrival = article.provenance.findLast((entry) => entry.event !== 'corrected')
  const capture = article.captures.find(({ sha256 }) => sha256 === arrival?.capture) ?? article.capture
  const isNew = arrival?.event === 'captured'
  if (!isNew)
    cli.complain(
      `article ${id} has a capture of these very bytes; its provenance now says that they came in again`,
      file,
    )
  const review = isNew ? await call(api, 'versions.review', { article: id, capture: capture.sha256 }) : null
  return {
    article: { id: article.id, title: article.title },
    capture: captureShape(capture),
    review: (review?.items ?? []).map(itemShape),
  }
}

function itemShape({ id, outcome, before, after }: Review['items'][number]) {
  return { id, outcome, before: placeShape(before), ...(after && { after: placeShape(after) }) }
}

function placeShape({ exact, start, end }: Passage) {
  return { exact, start, end }
}
