import type { ReportCounts } from '../../shared/api/reports.ts'
import { fileNameOf } from '../../shared/export/file-name.ts'
import { formats } from '../../shared/export/formats.ts'
import { render } from '../../shared/export/index.ts'
import { countsOf } from '../../shared/export/report.ts'
import { isLive, type ArticleRecord } from '../../shared/model/article.ts'
import type { Id } from '../../shared/model/id.ts'
import { version } from '../../package.json'
import type { Notebook } from '../notebook/types.ts'
import type { Slice } from './context.ts'
import { now } from './now.ts'
import { articleView } from './views.ts'

/** Annotated articles to hand over, each in its newest capture. */
export const reports: Slice<'reports.make'> = (context) => ({
  async 'reports.make'({ articles: ids, format, locale }) {
    const { notebook } = context.opened()
    const articles = await Promise.all([...new Set(ids)].map((id) => articleView(notebook, id)))
    const included = countsOf(articles)
    const leftOut = await countTrashed(
      notebook,
      articles.map((article) => article.id),
    )
    const text = render(format, {
      generatedAt: now(),
      version,
      locale,
      notebook: notebook.name,
      articles,
      included,
      leftOut,
    })
    const { extension, mime } = formats[format]
    const [first] = articles
    const title = articles.length === 1 && first ? first.title : notebook.name
    return { file: `${fileNameOf(title)}.${extension}`, mime, text, included, leftOut }
  },
})

/** What belongs to the articles and is not in their report: it lies in the trash. */
async function countTrashed(notebook: Notebook, ids: Id[]): Promise<ReportCounts> {
  const records = await Promise.all(ids.map((id) => notebook.record(id)))
  const sum = (count: (record: ArticleRecord) => number) =>
    records.reduce((total, record) => total + count(record), 0)
  return {
    articles: 0,
    highlights: sum((record) => record.highlights.filter((highlight) => !isLive(highlight)).length),
    claims: sum((record) => record.claims.filter((claim) => !isLive(claim)).length),
    notes: 0,
  }
}
