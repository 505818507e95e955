import { isLive, type ArticleMeta, type ArticleRecord } from '../../shared/model/article.ts'
import type { Appearance, Claim } from '../../shared/model/claim.ts'
import type { Id, Time } from '../../shared/model/id.ts'

/** What the catalog knows of a claim. */
export type CatalogClaim = Pick<
  Claim,
  | 'id'
  | 'statement'
  | 'speaker'
  | 'cue'
  | 'tags'
  | 'status'
  | 'history'
  | 'evidence'
  | 'recheck'
  | 'createdAt'
  | 'trashedAt'
>

/** What the catalog knows of an appearance. */
export type CatalogAppearance = Pick<Appearance, 'id' | 'claim' | 'passage' | 'createdAt'>

/** What the catalog knows of a highlight in the trash: enough to list it there. */
export interface CatalogHighlight {
  id: Id
  text: string
  trashedAt: Time
}

/** What the catalog knows of an article: enough for library and archive without opening its record. */
export interface CatalogEntry {
  id: Id
  meta: ArticleMeta
  createdAt: Time
  trashedAt: Time | null
  captures: number
  /** Highlights that do not lie in the trash. */
  highlights: number
  trashedHighlights: CatalogHighlight[]
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
    highlights: record.highlights.filter(isLive).length,
    trashedHighlights: record.highlights.flatMap(({ id, passage, trashedAt }) =>
      trashedAt === null ? [] : [{ id, text: passage.exact, trashedAt }],
    ),
    claims: record.claims.map(claimEntry),
    appearances: record.appearances.filter(isLive).map((appearance) => ({
      id: appearance.id,
      claim: appearance.claim,
      passage: appearance.passage,
      createdAt: appearance.createdAt,
    })),
  }
}

/** The catalog's part of a claim. */
export function claimEntry(claim: Claim): CatalogClaim {
  const { id, statement, speaker, cue, tags, status, history, recheck, createdAt, trashedAt } = claim
  const evidence = claim.evidence.filter(isLive)
  return { id, statement, speaker, cue, tags, status, history, evidence, recheck, createdAt, trashedAt }
}
