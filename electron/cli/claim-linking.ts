import { call } from '../api/call.ts'
import { inOneLine } from './columns.ts'
import { appearanceId, articleId, claimId, writing } from './open.ts'
import { quotedPassage, type QuoteOptions } from './passage.ts'
import type { Cli } from './run.ts'
import { claimDetailShape, claimShape } from './shapes.ts'

/** `claim link`: a passage of an article as a further appearance of a claim. */
export async function linkClaim(
  cli: Cli,
  id: string,
  articleGiven: string,
  options: QuoteOptions,
): Promise<void> {
  await writing(cli, async ({ api, notebook }) => {
    const [claim, article] = [claimId(id), articleId(articleGiven)]
    const { start, end, exact } = await quotedPassage(notebook, article, options)
    const view = await call(api, 'claims.link', { claim, article, span: { start, end, exact } })
    cli.print(claimShape(view), () => `Linked ${view.appearance}  ${inOneLine(exact)}\n`)
  })
}

/** `claim merge`: one claim becomes a part of another. */
export async function mergeClaims(cli: Cli, into: string, from: string): Promise<void> {
  await writing(cli, async ({ api }) => {
    const claim = await call(api, 'claims.merge', { into: claimId(into), from: claimId(from) })
    cli.print(
      claimDetailShape(claim),
      () => `Merged into ${claim.id}, which stays ${claim.status}  ${inOneLine(claim.statement)}\n`,
    )
  })
}

export interface SplitOptions {
  appearance: string[]
  statement?: string
  evidence: boolean
}

/** `claim split`: a new claim, unconfirmed, out of some appearances of another. */
export async function splitClaim(cli: Cli, id: string, options: SplitOptions): Promise<void> {
  const { appearance, statement, evidence } = options
  await writing(cli, async ({ api }) => {
    const made = await call(api, 'claims.split', {
      claim: claimId(id),
      appearances: appearance.map(appearanceId),
      ...(statement !== undefined && { statement }),
      evidence,
    })
    cli.print(claimDetailShape(made), () => `Made ${made.id}  ${made.status}  ${inOneLine(made.statement)}\n`)
  })
}

/** `claim recheck`: the day to look at a claim again, `none` for no day. */
export async function recheckClaim(cli: Cli, id: string, date: string): Promise<void> {
  await writing(cli, async ({ api }) => {
    const day = date === 'none' ? null : date
    const claim = await call(api, 'claims.recheck', { id: claimId(id), date: day })
    cli.print(
      claimDetailShape(claim),
      () => `${claim.id}  ${day ?? 'no date'}  ${inOneLine(claim.statement)}\n`,
    )
  })
}
