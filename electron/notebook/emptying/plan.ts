import type { TrashCounts, TrashStaying } from '../../../shared/api/trash.ts'
import type { Problem } from '../../../shared/api/views.ts'
import { BelegError } from '../../../shared/errors.ts'
import { isLive } from '../../../shared/model/article.ts'
import type { Collection } from '../../../shared/model/collection.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import type { Id } from '../../../shared/model/id.ts'
import type { CatalogClaim, CatalogEntry } from '../catalog/entry.ts'
import { hidesContent } from '../problems.ts'
import { evidenceText } from '../catalog/trash-entries.ts'
import { needsOf, type Going, type Need } from './needs.ts'

/** All there is: articles, and what belongs to none. */
export interface Holdings {
  entries: readonly CatalogEntry[]
  inbox: readonly CatalogClaim[]
  collections: readonly Collection[]
}

/** What leaves the trash for good: whole articles, and things out of the files that stay. */
export interface Emptying {
  articles: ReadonlySet<Id>
  claims: ReadonlySet<Id>
  highlights: ReadonlySet<Id>
  appearances: ReadonlySet<Id>
  evidence: ReadonlySet<Id>
  collections: ReadonlySet<Id>
  /** The files that stay and that something is taken out of; null for the inbox. */
  homes: readonly (Id | null)[]
  counts: TrashCounts
  staying: TrashStaying[]
}

/**
 * Only what lies in the trash goes, with what belongs to it, and of that only what nothing else needs: what is needed by what stays, stays.
 * `only` names the one article that is meant, null all of the trash.
 */
export function planEmptying(holdings: Holdings, only: Id | null): Emptying {
  const held = new Map<Id, TrashStaying>()
  for (;;) {
    const going = goingBut(holdings, only, held)
    const needs = needsOf(holdings, going).filter(({ of }) => !held.has(of))
    if (needs.length === 0) return planned(holdings, only, going, [...held.values()])
    for (const need of needs) {
      const { of, why, by } = need
      const known = held.get(of)
      if (!known) held.set(of, staying(holdings, need))
      else if (![known, ...known.also].some((told) => told.why === why && told.by === by))
        known.also.push({ why, by })
    }
  }
}

function goingBut({ entries, inbox }: Holdings, only: Id | null, held: ReadonlyMap<Id, unknown>): Going {
  const wanted = (entry: CatalogEntry): boolean =>
    !isLive(entry) && (only === null || entry.id === only) && !held.has(entry.id)
  const articles = new Set(entries.filter(wanted).map(({ id }) => id))
  const leaves = (claim: CatalogClaim): boolean => only === null && !isLive(claim) && !held.has(claim.id)
  const claims = [
    ...entries.flatMap((entry) => (articles.has(entry.id) ? entry.claims : entry.claims.filter(leaves))),
    ...inbox.filter(leaves),
  ]
  return {
    articles,
    claims: new Set(claims.map(({ id }) => id)),
    evidence: only === null ? 'trashed' : 'none',
  }
}

function staying({ entries, inbox }: Holdings, { of, why, by }: Need): TrashStaying {
  const article = entries.find(({ id }) => id === of)
  if (article) return { kind: 'article', id: of, text: article.meta.title, why, by, also: [] }
  const claim = [...entries.flatMap(({ claims }) => claims), ...inbox].find(({ id }) => id === of)
  return { kind: 'claim', id: of, text: claim?.statement ?? '', why, by, also: [] }
}

function planned(
  { entries, inbox, collections }: Holdings,
  only: Id | null,
  { articles, claims }: Going,
  held: TrashStaying[],
): Emptying {
  const all = only === null
  const gone = entries.filter(({ id }) => articles.has(id))
  const left = entries.filter(({ id }) => !articles.has(id))
  const evidence = new Map<Id, Evidence>()
  const judged: TrashStaying[] = []
  for (const claim of [...left.flatMap((entry) => entry.claims), ...inbox]) {
    if (!all || claims.has(claim.id)) continue
    const basis = new Set(claim.history.flatMap((change) => change.evidence))
    for (const one of claim.evidence.filter((one) => !isLive(one)))
      if (basis.has(one.id))
        judged.push({
          ...{ kind: 'evidence', id: one.id, text: evidenceText(one) },
          ...{ why: 'judgement', by: claim.statement, also: [] },
        })
      else evidence.set(one.id, one)
  }
  const highlights = all ? left.flatMap(({ trashedHighlights }) => trashedHighlights.map(({ id }) => id)) : []
  const appearances = left.flatMap((entry) => [
    ...entry.trashedAppearances.filter(({ claim }) => all || claims.has(claim)),
    ...entry.appearances.filter(({ claim }) => claims.has(claim)),
  ])
  const emptied = new Set(collections.filter((one) => all && !isLive(one)).map(({ id }) => id))
  const plan = {
    ...{ articles, claims },
    highlights: new Set(highlights),
    appearances: new Set(appearances.map(({ id }) => id)),
    evidence: new Set(evidence.keys()),
    collections: emptied,
  }
  const owned = [...gone.flatMap((entry) => entry.claims), ...left.flatMap((entry) => entry.claims), ...inbox]
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0)
  return {
    ...plan,
    homes: [
      ...left.filter((entry) => isTouched(entry, plan)).map(({ id }) => id),
      ...(inbox.some((claim) => isIn(claim, plan)) || emptied.size > 0 ? [null] : []),
    ],
    counts: {
      articles: gone.length,
      captures: sum(gone.map((entry) => entry.captures.length)),
      notes: gone.filter(({ hasNote }) => hasNote).length,
      highlights: highlights.length + sum(gone.map((one) => one.highlights + one.trashedHighlights.length)),
      claims: claims.size,
      appearances:
        appearances.length + sum(gone.map((one) => one.appearances.length + one.trashedAppearances.length)),
      evidence:
        evidence.size + sum(owned.filter(({ id }) => claims.has(id)).map((claim) => claim.evidence.length)),
      collections: emptied.size,
    },
    staying: [...held, ...judged],
  }
}

type Parts = Pick<Emptying, 'claims' | 'highlights' | 'appearances' | 'evidence' | 'collections'>

function isTouched(entry: CatalogEntry, gone: Parts): boolean {
  return (
    entry.claims.some((claim) => isIn(claim, gone)) ||
    entry.trashedHighlights.some(({ id }) => gone.highlights.has(id)) ||
    [...entry.appearances, ...entry.trashedAppearances].some(({ id }) => gone.appearances.has(id)) ||
    entry.filing.collections.some((id) => gone.collections.has(id))
  )
}

function isIn({ id, evidence }: CatalogClaim, gone: Parts): boolean {
  return gone.claims.has(id) || evidence.some((one) => gone.evidence.has(one.id))
}

/** A file that cannot be read may need what lies in the trash. @throws BelegError `trash-unsure` */
export function assertAllIsKnown(problems: readonly Problem[]): void {
  const unsure = problems.find(hidesContent)
  if (unsure) throw new BelegError('trash-unsure', { file: unsure.file })
}
