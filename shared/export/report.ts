import type { ReportCounts } from '../api/reports.ts'
import type { ArticleView } from '../api/views.ts'
import type { Time } from '../model/id.ts'
import type { Locale } from '../settings.ts'

/** Everything a report is made of. Rendering reads nothing else: no clock, no disk. */
export interface ReportInput {
  /** When the report is made. */
  generatedAt: Time
  /** The program's version, as in package.json. */
  version: string
  /** The language of the report; each article keeps its own. */
  locale: Locale
  /** The notebook's name. */
  notebook: string
  /** At least one, in the order they are to be read. */
  articles: readonly ArticleView[]
  included: ReportCounts
  /** What belongs to these articles and is not shown because it lies in the trash. */
  leftOut: ReportCounts
}

/** What a report of these articles shows. */
export function countsOf(articles: readonly ArticleView[]): ReportCounts {
  return {
    articles: articles.length,
    highlights: articles.reduce((sum, article) => sum + article.highlights.length, 0),
    claims: articles.reduce((sum, article) => sum + article.claims.length, 0),
    notes: articles.filter((article) => article.note !== null).length,
  }
}
