import { call } from '../api/call.ts'
import { BelegError } from '../../shared/errors.ts'
import type { Status } from '../../shared/model/claim.ts'
import { Id } from '../../shared/model/id.ts'
import { inOneLine } from './columns.ts'
import { writing } from './open.ts'
import type { Cli } from './run.ts'
import { claimShape } from './shapes.ts'

/** `claim status`: records a judgement. */
export async function setStatus(cli: Cli, id: string, status: Status, reason: string): Promise<void> {
  await writing(cli, async ({ api }) => {
    if (!Id.safeParse(id).success) throw new BelegError('claim-not-found', { id })
    const claim = await call(api, 'claims.status', { id, status, reason })
    cli.print(claimShape(claim), () => `${claim.id}  ${claim.status}  ${inOneLine(claim.statement)}\n`)
  })
}
