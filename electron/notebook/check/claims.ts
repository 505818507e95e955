import type { ArticleRecord } from '../../../shared/model/article.ts'
import { statuses, type Claim } from '../../../shared/model/claim.ts'
import type { Id } from '../../../shared/model/id.ts'
import type { CheckProblem } from './article.ts'
import { recordFile } from '../paths.ts'

/** Claims of one file with the article they are at home in; none for the inbox. */
export interface ClaimFile {
  file: string
  article?: Id
  claims: readonly Claim[]
}

/** Verifies that each claim's status is what its history says. */
export function checkHistories({ file, article, claims }: ClaimFile): CheckProblem[] {
  return claims.flatMap((claim) => {
    const message = historyProblem(claim)
    return message === null ? [] : [{ file, ...(article && { article }), message }]
  })
}

/** Verifies that no id is given twice in the notebook. */
export function checkIds(records: readonly ArticleRecord[], others: readonly ClaimFile[]): CheckProblem[] {
  const seen = new Map<Id, string>()
  const problems: CheckProblem[] = []
  const see = (kind: string, id: Id, file: string, article?: Id): void => {
    const first = seen.get(id)
    if (first === undefined) seen.set(id, file)
    else
      problems.push({
        file,
        ...(article && { article }),
        message: `The id of ${kind} ${id} is also used in ${first}.`,
      })
  }
  const seeClaim = (claim: Claim, file: string, article?: Id): void => {
    see('claim', claim.id, file, article)
    for (const { id } of claim.evidence) see('evidence', id, file, article)
  }
  for (const { id, highlights, claims, appearances } of records) {
    const file = recordFile(id)
    for (const highlight of highlights) see('highlight', highlight.id, file, id)
    for (const claim of claims) seeClaim(claim, file, id)
    for (const appearance of appearances) see('appearance', appearance.id, file, id)
  }
  for (const { file, claims } of others) for (const claim of claims) seeClaim(claim, file)
  return problems
}

/** Verifies that every appearance is of a claim that exists. */
export function checkAppearances(
  records: readonly ArticleRecord[],
  others: readonly ClaimFile[],
): CheckProblem[] {
  const claims = new Set([...records, ...others].flatMap((holder) => holder.claims.map((claim) => claim.id)))
  return records.flatMap(({ id, appearances }) =>
    appearances
      .filter((appearance) => !claims.has(appearance.claim))
      .map((appearance) => ({
        file: recordFile(id),
        article: id,
        message: `The appearance ${appearance.id} is of claim ${appearance.claim}, which does not exist.`,
      })),
  )
}

function historyProblem({ id, status, history }: Claim): string | null {
  let now: string = statuses[0]
  for (const { from, to } of history) {
    if (from !== now)
      return `The history of claim ${id} is broken: a change starts from ${from} where it was ${now}.`
    now = to
  }
  return now === status ? null : `The status of claim ${id} is ${status}, but its history ends with ${now}.`
}
