import { call } from '../api/call.ts'
import { hasBasis, type Status } from '../../shared/model/claim.ts'
import { BelegError } from '../../shared/errors.ts'
import { inOneLine } from './columns.ts'
import { articleId, writing } from './open.ts'
import { quotedPassage, type QuoteOptions } from './passage.ts'
import type { Cli } from './run.ts'
import { claimShape } from './shapes.ts'

export interface ClaimOptions extends QuoteOptions {
  statement?: string
  speaker: string
  cue: string
  tag?: string[]
  status: Status
  reason: string
}

/** `claim add`: makes a claim of the passage a quote names. */
export async function addClaim(cli: Cli, id: string, options: ClaimOptions): Promise<void> {
  const { speaker, cue, tag: tags = [], status, reason } = options
  // Said before anything is opened: a notebook that does not exist yet must not be made for a claim that cannot be.
  if (!hasBasis(status, reason, [])) throw new BelegError('reason-required', { status })
  await writing(cli, async ({ api, notebook }) => {
    const article = articleId(id)
    const { start, end, exact } = await quotedPassage(notebook, article, options)
    const claim = await call(api, 'claims.add', {
      article,
      span: { start, end, exact },
      statement: options.statement ?? exact,
      ...{ speaker, cue, tags, status, reason },
    })
    cli.print(
      claimShape(claim),
      () => `Claimed ${claim.id}  ${claim.status}  ${inOneLine(claim.statement)}\n`,
    )
  })
}
