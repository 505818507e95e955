import type { ReportChoices, ReportCounts } from '../api/reports.ts'
import type { ArticleView, ClaimRow } from '../api/views.ts'
import type { ArticleMeta } from '../model/article.ts'
import type { LensMark } from '../lens/mark.ts'
import type { Id, Sha256, Time } from '../model/id.ts'
import { isKept, type BlockImage } from '../model/image.ts'

/** An article that a claim of the report is made in, or that evidence cites. */
export type Source = ArticleMeta & { id: Id }

/** Everything a report is made of. Rendering reads nothing else: no clock, no disk. What is not to be shown is not in it. */
export interface ReportInput {
  /** `articles`: these articles with all that is said about them. `dossier`: these claims, wherever they are made. */
  kind: 'articles' | 'dossier'
  /** When the report is made. */
  generatedAt: Time
  /** The program's version, as in package.json. */
  version: string
  /** The notebook's name. */
  notebook: string
  /** What is shown; has been applied to everything else in here already. Each article keeps its own language. */
  choices: ReportChoices
  /**
   * In the order they are to be read. In a dossier those the claims are made in, with these claims alone. Captures have
   * their times and hashes; `capture` and `blocks` are of the version that is shown.
   */
  articles: readonly ArticleView[]
  /** Every claim once, with its evidence, history, appearances and re-check: of a dossier in its order, else in text order. */
  claims: readonly ClaimRow[]
  /** All articles that claims and evidence point to, those outside the report included. */
  sources: ReadonlyMap<Id, Source>
  /** The claims that notes of the report speak of, those outside the report included. */
  mentioned: ReadonlyMap<Id, ClaimRow>
  /** The pictures of the articles as `data:` addresses, by SHA-256; what is not in here is left out. */
  images: ReadonlyMap<Sha256, string>
  /** What the lens sees in the texts of articles, by article; empty when that is not to be shown. */
  lens: ReadonlyMap<Id, readonly LensMark[]>
  included: ReportCounts
  /** What belongs to the subject (in a dossier: to the notebook) and is not shown. */
  leftOut: ReportCounts
  /** How much of what is left out lies in the trash; nothing in a dossier, which does not count the trash. */
  trashed: Pick<ReportCounts, 'claims' | 'highlights'>
}

/** What there is of these articles and claims. */
export function countsOf({
  articles,
  claims,
  images,
}: Pick<ReportInput, 'articles' | 'claims' | 'images'>): ReportCounts {
  const sum = <T>(items: readonly T[], count: (item: T) => number) =>
    items.reduce((total, item) => total + count(item), 0)
  return {
    articles: articles.length,
    claims: claims.length,
    highlights: sum(articles, ({ highlights }) => highlights.length),
    comments: sum(articles, ({ highlights }) => highlights.filter(({ comment }) => comment !== '').length),
    notes: articles.filter(({ note }) => note !== null).length,
    evidence: sum(claims, ({ evidence }) => evidence.length),
    changes: sum(claims, ({ history }) => history.length),
    provenance: sum(articles, ({ provenance }) => provenance.length),
    images: imagesOf(articles).filter((image) => isKept(image) && images.has(image.sha256)).length,
  }
}

/** The pictures in the texts of articles, those that were left out of them included. */
export function imagesOf(articles: readonly ArticleView[]): BlockImage[] {
  return articles.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'image' ? [block.image] : [])),
  )
}
