import type { ReportCounts } from '../../shared/api/reports.ts'
import type { ArticleView } from '../../shared/api/views.ts'
import { fileNameOf } from '../../shared/export/file-name.ts'
import { formats } from '../../shared/export/formats.ts'
import { render } from '../../shared/export/index.ts'
import { countsOf, imagesOf } from '../../shared/export/report.ts'
import { isLive, type ArticleRecord } from '../../shared/model/article.ts'
import type { Id, Sha256 } from '../../shared/model/id.ts'
import { isKept } from '../../shared/model/image.ts'
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
    const images = formats[format].images ? await readImages(notebook, articles) : new Map<Sha256, string>()
    const included = countsOf(articles, images)
    const leftOut = {
      ...(await countTrashed(
        notebook,
        articles.map((article) => article.id),
      )),
      images: imagesOf(articles).length - included.images,
    }
    const text = render(format, {
      generatedAt: now(),
      version,
      locale,
      notebook: notebook.name,
      articles,
      images,
      included,
      leftOut,
    })
    const { extension, mime } = formats[format]
    const [first] = articles
    const title = articles.length === 1 && first ? first.title : notebook.name
    return { file: `${fileNameOf(title)}.${extension}`, mime, text, included, leftOut }
  },
})

/** The pictures of the articles' texts. One that is missing or damaged is left out, and the report says so. */
async function readImages(
  notebook: Notebook,
  articles: readonly ArticleView[],
): Promise<Map<Sha256, string>> {
  const images = new Map<Sha256, string>()
  for (const article of articles)
    for (const { sha256 } of imagesOf([article]).filter(isKept)) {
      if (images.has(sha256)) continue
      const found = await notebook.image(article.id, sha256).catch(() => null)
      if (found)
        images.set(sha256, `data:${found.mime};base64,${Buffer.from(found.bytes).toString('base64')}`)
    }
  return images
}

/** What belongs to the articles and is not in their report: it lies in the trash. */
async function countTrashed(notebook: Notebook, ids: Id[]): Promise<Omit<ReportCounts, 'images'>> {
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
