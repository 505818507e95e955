import { call } from '../api/call.ts'
import type { Status } from '../../shared/model/claim.ts'
import { inOneLine } from './columns.ts'
import { claimId, evidenceId, writing } from './open.ts'
import type { Cli } from './run.ts'
import { claimShape } from './shapes.ts'

export interface StatusOptions {
  reason: string
  evidence?: string[]
}

/** `claim status`: records a judgement. */
export async function setStatus(cli: Cli, id: string, status: Status, options: StatusOptions): Promise<void> {
  const { reason, evidence = [] } = options
  await writing(cli, async ({ api }) => {
    const claim = await call(api, 'claims.status', {
      id: claimId(id),
      ...{ status, reason, evidence: evidence.map(evidenceId) },
    })
    cli.print(claimShape(claim), () => `${claim.id}  ${claim.status}  ${inOneLine(claim.statement)}\n`)
  })
}
