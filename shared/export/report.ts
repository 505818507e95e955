import type { ReportCounts } from '../api/reports.ts'
import type { ArticleView } from '../api/views.ts'
import type { Sha256, Time } from '../model/id.ts'
import { isKept, type BlockImage } from '../model/image.ts'
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
  /** The pictures of the articles as `data:` addresses, by SHA-256; what is not in here is left out. */
  images: ReadonlyMap<Sha256, string>
  included: ReportCounts
  /** What belongs to these articles and is not shown: it lies in the trash or, of pictures, is not there. */
  leftOut: ReportCounts
}

/** What a report of these articles shows with these pictures. */
export function countsOf(articles: readonly ArticleView[], images: ReportInput['images']): ReportCounts {
  return {
    articles: articles.length,
    highlights: articles.reduce((sum, article) => sum + article.highlights.length, 0),
    claims: articles.reduce((sum, article) => sum + article.claims.length, 0),
    notes: articles.filter((article) => article.note !== null).length,
    images: imagesOf(articles).filter((image) => isKept(image) && images.has(image.sha256)).length,
  }
}

/** The pictures in the texts of articles, those that were left out of them included. */
export function imagesOf(articles: readonly ArticleView[]): BlockImage[] {
  return articles.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'image' ? [block.image] : [])),
  )
}
