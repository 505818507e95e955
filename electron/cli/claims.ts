import { call } from '../api/call.ts'
import type { Status } from '../../shared/model/claim.ts'
import { columns } from './columns.ts'
import { reading } from './open.ts'
import { nameProblems } from './problems.ts'
import type { Cli } from './run.ts'
import { claimRowShape } from './shapes.ts'

export interface ClaimFilter {
  status?: Status
  tag?: string[]
}

/** `claims`: the claims of the whole notebook, newest first. */
export async function listClaims(cli: Cli, text: string | undefined, options: ClaimFilter): Promise<void> {
  await reading(cli, async ({ api, notebook }) => {
    nameProblems(cli, notebook)
    const { claims, total } = await call(api, 'claims.list', {
      text,
      status: options.status,
      tags: options.tag,
    })
    cli.print({ claims: claims.map(claimRowShape), total }, () =>
      columns([
        ['ID', 'STATUS', 'SPEAKER', 'STATEMENT'],
        ...claims.map(({ id, status, speaker, statement }) => [id, status, speaker, statement]),
      ]),
    )
  })
}
