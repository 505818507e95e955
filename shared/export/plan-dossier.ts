import type { AppearanceRef, ArticleView, ClaimRow } from '../api/views.ts'
import type { Page } from '../model/page.ts'
import { pageAt } from '../model/page-at.ts'
import type { Id } from '../model/id.ts'
import type { ReportInput, Source } from './report.ts'

/** A claim of a dossier with its number; `label` (`c1`) is its name in links. */
export interface DossierClaim {
  number: number
  label: string
  claim: ClaimRow
  places: Place[]
}

/** Where a claim is made. */
export interface Place {
  appearance: AppearanceRef
  /** The article, where it is part of the dossier. */
  source: DossierSource | null
  /** Its name; null when the notebook does not have it any more. */
  named: Source | null
  page: Page | null
}

/** An article that claims of the dossier are made in; `label` is `a1`. */
export interface DossierSource {
  number: number
  label: string
  article: ArticleView
}

/** A dossier before it has a format. */
export interface DossierPlan {
  input: ReportInput
  claims: DossierClaim[]
  sources: (DossierSource & { claims: DossierClaim[] })[]
}

/** Numbers claims and sources once, so that every format calls the same thing by the same name. */
export function planDossier(input: ReportInput): DossierPlan {
  const numbered = input.articles.map((article, index): DossierSource => ({
    number: index + 1,
    label: `a${index + 1}`,
    article,
  }))
  const byId = new Map(numbered.map((source) => [source.article.id, source]))
  const claims = input.claims.map((claim, index): DossierClaim => ({
    number: index + 1,
    label: `c${index + 1}`,
    claim,
    places: claim.appearances.map((appearance) => placeOf(input, byId, appearance)),
  }))
  const made = new Map<Id, DossierClaim[]>()
  for (const claim of claims)
    for (const article of new Set(claim.places.map(({ appearance }) => appearance.article)))
      made.set(article, [...(made.get(article) ?? []), claim])
  return {
    input,
    claims,
    sources: numbered.map((source) => ({ ...source, claims: made.get(source.article.id) ?? [] })),
  }
}

function placeOf(
  { sources }: ReportInput,
  byId: ReadonlyMap<Id, DossierSource>,
  appearance: AppearanceRef,
): Place {
  const source = byId.get(appearance.article) ?? null
  const isThere = appearance.anchor === 'placed' || appearance.anchor === 'changed'
  return {
    appearance,
    source,
    named: sources.get(appearance.article) ?? null,
    page: source && isThere ? pageAt(source.article.blocks, appearance.passage.start) : null,
  }
}
