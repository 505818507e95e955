import type { TrashStaying } from '../../../shared/api/trash.ts'
import { isLive } from '../../../shared/model/article.ts'
import type { Id } from '../../../shared/model/id.ts'
import type { CatalogClaim, CatalogEntry } from '../catalog/entry.ts'
import type { Holdings } from './plan.ts'

/** What is about to go; with `evidence`, pieces that lie in the trash need nothing any more. */
export interface Going {
  articles: ReadonlySet<Id>
  claims: ReadonlySet<Id>
  evidence: 'trashed' | 'none'
}

/** That an article or a claim is needed, and by what. */
export type Need = { of: Id } & Pick<TrashStaying, 'why' | 'by'>

/** What of all that is about to go is needed by what is not. */
export function needsOf(holdings: Pick<Holdings, 'entries' | 'inbox'>, going: Going): Need[] {
  const { entries, inbox } = holdings
  const homes = new Map<Id, Id | null>(inbox.map(({ id }) => [id, null]))
  const live = new Map<Id, string>()
  for (const { id, claims } of entries) for (const claim of claims) homes.set(claim.id, id)
  for (const claim of [...entries.flatMap(({ claims }) => claims), ...inbox])
    if (isLive(claim)) live.set(claim.id, claim.statement)
  // A claim goes with its article, so whoever needs it needs the article.
  const holder = (claim: Id): Id => {
    const home = homes.get(claim) ?? null
    return home !== null && going.articles.has(home) ? home : claim
  }
  return [
    ...entries.flatMap((entry) =>
      going.articles.has(entry.id) ? madeIn(entry, live) : ledTo(entry, going, holder),
    ),
    ...[...entries.flatMap(({ claims }) => claims), ...inbox]
      .filter(({ id }) => !going.claims.has(id))
      .flatMap((claim) => askedByClaim(claim, going, holder)),
  ]
}

/** Claims that are not in the trash, at home or made in an article that is. */
function madeIn({ id, claims, appearances }: CatalogEntry, live: ReadonlyMap<Id, string>): Need[] {
  const made = [...claims.map((claim) => claim.id), ...appearances.map(({ claim }) => claim)]
  return [...new Set(made)].flatMap((claim) => {
    const by = live.get(claim)
    return by === undefined ? [] : [{ of: id, why: 'claim' as const, by }]
  })
}

/** What the note of an article that stays leads to. */
function ledTo({ meta, links }: CatalogEntry, going: Going, holder: (claim: Id) => Id): Need[] {
  const of = [
    ...links.claims.filter((id) => going.claims.has(id)).map(holder),
    ...links.articles.filter((id) => going.articles.has(id)),
  ]
  return of.map((of) => ({ of, why: 'note', by: meta.title }))
}

function askedByClaim(claim: CatalogClaim, going: Going, holder: (claim: Id) => Id): Need[] {
  const { evidence, history, mergedInto, statement: by } = claim
  const basis = new Set(history.flatMap((change) => change.evidence))
  const stays = evidence.filter((one) => going.evidence === 'none' || isLive(one) || basis.has(one.id))
  return [
    ...stays.flatMap(({ citation }): Need[] =>
      citation.type === 'article' && going.articles.has(citation.article)
        ? [{ of: citation.article, why: 'evidence', by }]
        : [],
    ),
    ...(mergedInto !== null && going.claims.has(mergedInto)
      ? [{ of: holder(mergedInto), why: 'merged' as const, by }]
      : []),
  ]
}
