import type { TrashEntry } from '../../shared/api/views.ts'
import type { Id, Time } from '../../shared/model/id.ts'
import type { CatalogClaim, CatalogEntry } from './catalog-entry.ts'

/** What of an article, or the article itself, lies in the trash. */
export function trashOf({ id, meta, trashedAt, trashedHighlights, claims }: CatalogEntry): TrashEntry[] {
  const where = { article: id, articleTitle: meta.title }
  return [
    ...entry('article', { id, trashedAt }, { ...where, text: meta.title }),
    ...trashedHighlights.flatMap((highlight) =>
      entry('highlight', highlight, { ...where, text: highlight.text }),
    ),
    ...claims.flatMap((claim) => entry('claim', claim, { ...where, text: claim.statement })),
  ]
}

/** The same for the claims that belong to no article. */
export function trashOfInbox(claims: readonly CatalogClaim[]): TrashEntry[] {
  return claims.flatMap((claim) =>
    entry('claim', claim, { article: null, articleTitle: '', text: claim.statement }),
  )
}

function entry(
  kind: TrashEntry['kind'],
  { id, trashedAt }: { id: Id; trashedAt: Time | null },
  where: Pick<TrashEntry, 'article' | 'articleTitle' | 'text'>,
): TrashEntry[] {
  return trashedAt === null ? [] : [{ kind, id, ...where, trashedAt }]
}
