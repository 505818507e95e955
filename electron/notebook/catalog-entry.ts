import type { ArticleMeta, ArticleRecord } from '../../shared/model/article.ts'
import type { Appearance, Claim } from '../../shared/model/claim.ts'
import type { Id, Time } from '../../shared/model/id.ts'

/** What the catalog knows of a claim. */
export type CatalogClaim = Pick<
  Claim,
  'id' | 'statement' | 'speaker' | 'tags' | 'status' | 'history' | 'createdAt' | 'trashedAt'
>

/** What the catalog knows of an appearance. */
export type CatalogAppearance = Pick<Appearance, 'id' | 'claim' | 'passage' | 'createdAt'>

/** What the catalog knows of an article: enough for library and archive without opening its record. */
export interface CatalogEntry {
  id: Id
  meta: ArticleMeta
  createdAt: Time
  trashedAt: Time | null
  captures: number
  /** Highlights that do not lie in the trash. */
  highlights: number
  claims: CatalogClaim[]
  appearances: CatalogAppearance[]
}

/** The catalog's part of a record. */
export function entryOf(record: ArticleRecord): CatalogEntry {
  const { id, title, authors, publisher, url, published, language, createdAt, trashedAt } = record
  return {
    id,
    meta: { title, authors, publisher, url, published, language },
    createdAt,
    trashedAt,
    captures: record.captures.length,
    highlights: record.highlights.filter((highlight) => highlight.trashedAt === null).length,
    claims: record.claims.map(claimEntry),
    appearances: record.appearances.map((appearance) => ({
      id: appearance.id,
      claim: appearance.claim,
      passage: appearance.passage,
      createdAt: appearance.createdAt,
    })),
  }
}

/** The catalog's part of a claim. */
export function claimEntry(claim: Claim): CatalogClaim {
  const { id, statement, speaker, tags, status, history, createdAt, trashedAt } = claim
  return { id, statement, speaker, tags, status, history, createdAt, trashedAt }
}
