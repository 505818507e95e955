import type { ClaimRow } from '../api/views.ts'
import { standingChange, type Status, type StatusChange } from '../model/claim.ts'
import { appearancesIn } from './claimreview/appearances.ts'
import { citationOf } from './claimreview/citation.ts'
import { iriOf } from './names.ts'
import type { ReportInput } from './report.ts'

/** Verdicts and their values on the scale that readers of ClaimReview know; unconfirmed is none, and not the middle either. */
const ratings: Record<Exclude<Status, 'unconfirmed'>, { alternateName: string; ratingValue: number }> = {
  confirmed: { alternateName: 'Confirmed', ratingValue: 5 },
  refuted: { alternateName: 'Refuted', ratingValue: 1 },
}

/**
 * Claims as schema.org has them (JSON-LD): every claim under a name of its own, with the articles it is made in, and a review
 * of those that the analyst has confirmed or refuted.
 */
export function renderClaimReview(input: ReportInput): string {
  const appearances = appearancesIn(input)
  const graph = input.claims.flatMap((claim) => {
    const evidence = claim.evidence.map((one) => citationOf(one, input.sources))
    const review = reviewOf(input, claim, evidence)
    const node = {
      '@type': 'Claim',
      '@id': iriOf(claim.id),
      text: statementOf(claim),
      ...(claim.speaker !== '' && { author: { name: claim.speaker } }),
      ...(claim.tags.length > 0 && { keywords: claim.tags }),
      appearance: appearances(claim),
      // What nobody has concluded anything from yet is only about the claim.
      ...(review.length === 0 && evidence.length > 0 && { subjectOf: evidence }),
    }
    return [node, ...review]
  })
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`
}

/** The analyst's finding; nothing where there is none. */
function reviewOf(input: ReportInput, claim: ClaimRow, citation: object[]): object[] {
  const finding = standingChange(claim.history)
  if (finding === undefined || claim.status === 'unconfirmed') return []
  const id = `${iriOf(claim.id)}#review`
  return [
    {
      '@type': 'ClaimReview',
      '@id': id,
      url: id,
      author: { '@type': 'Organization', name: input.notebook },
      datePublished: finding.at,
      claimReviewed: statementOf(claim),
      itemReviewed: { '@type': 'Claim', '@id': iriOf(claim.id) },
      reviewRating: ratingOf(claim.status, finding),
      ...(citation.length > 0 && { citation }),
    },
  ]
}

function ratingOf(status: Exclude<Status, 'unconfirmed'>, { reason }: StatusChange): object {
  return {
    '@type': 'Rating',
    ...ratings[status],
    bestRating: 5,
    worstRating: 1,
    ...(reason !== '' && { ratingExplanation: reason }),
  }
}

function statementOf({ statement, passage }: ClaimRow): string {
  return statement === '' ? (passage?.exact ?? '') : statement
}
