import type { ClaimRow } from '../../../shared/api/views.ts'
import type { CatalogEntry } from './entry.ts'

/** All that is said of a claim, and where: what it is found by. */
export function wordsOfClaim(row: ClaimRow): string[] {
  const quotes = new Set(row.appearances.map(({ passage }) => passage.exact))
  return [
    row.statement,
    ...quotes,
    row.speaker,
    row.cue,
    ...row.tags,
    ...row.history.map(({ reason }) => reason),
    ...row.evidence.flatMap(({ citation, origin, note }) => [...citedIn(citation), origin, note]),
  ]
}

/** What is written about an article in which claims are made. */
export function wordsOfArticle({ meta, written }: CatalogEntry): string[] {
  return [meta.title, ...meta.authors, meta.publisher, ...written]
}

function citedIn(citation: ClaimRow['evidence'][number]['citation']): string[] {
  switch (citation.type) {
    case 'article':
      return citation.passage ? [citation.passage.exact] : []
    case 'url':
      return [citation.title, citation.url]
    case 'file':
      return [citation.file]
    case 'text':
      return [citation.text]
  }
}
