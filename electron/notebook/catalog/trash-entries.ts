import type { TrashEntry } from '../../../shared/api/views.ts'
import { assertNever } from '../../../shared/errors.ts'
import type { Citation, Evidence } from '../../../shared/model/evidence.ts'
import type { Id, Time } from '../../../shared/model/id.ts'
import type { CatalogClaim, CatalogEntry } from './entry.ts'

/** What of an article, or the article itself, lies in the trash. */
export function trashOf(article: CatalogEntry): TrashEntry[] {
  const { id, meta, trashedAt, trashedHighlights, trashedAppearances, claims } = article
  const where = { article: id, articleTitle: meta.title }
  return [
    ...entry('article', { id, trashedAt }, { ...where, text: meta.title }),
    ...trashedHighlights.flatMap((highlight) =>
      entry('highlight', highlight, { ...where, text: highlight.text }),
    ),
    ...trashedAppearances.flatMap((appearance) =>
      entry('appearance', appearance, { ...where, text: appearance.passage.exact }),
    ),
    ...trashOfClaims(claims, where),
  ]
}

/** The same for the claims that belong to no article. */
export function trashOfInbox(claims: readonly CatalogClaim[]): TrashEntry[] {
  return trashOfClaims(claims, { article: null, articleTitle: '' })
}

function trashOfClaims(
  claims: readonly CatalogClaim[],
  where: Pick<TrashEntry, 'article' | 'articleTitle'>,
): TrashEntry[] {
  return claims.flatMap((claim) => [
    ...entry('claim', claim, { ...where, text: claim.statement }),
    ...claim.evidence.flatMap((evidence) =>
      entry('evidence', evidence, { ...where, text: evidenceText(evidence) }),
    ),
  ])
}

/** What tells a piece of evidence from the others. */
export function evidenceText({ citation, origin, note }: Evidence): string {
  const cited = citedText(citation)
  return cited || note || origin
}

function citedText(citation: Citation): string {
  switch (citation.type) {
    case 'article':
      return citation.passage?.exact ?? ''
    case 'url':
      return citation.title || citation.url
    case 'file':
      return citation.file
    case 'text':
      return citation.text
    default:
      return assertNever(citation)
  }
}

function entry(
  kind: TrashEntry['kind'],
  { id, trashedAt }: { id: Id; trashedAt: Time | null },
  where: Pick<TrashEntry, 'article' | 'articleTitle' | 'text'>,
): TrashEntry[] {
  return trashedAt === null ? [] : [{ kind, id, ...where, trashedAt }]
}
