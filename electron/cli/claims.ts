import { call } from '../api/call.ts'
import type { ClaimFilter } from '../../shared/api/archive.ts'
import type { Status } from '../../shared/model/claim.ts'
import { localDay } from '../../shared/model/local-day.ts'
import type { SortColumn } from '../../shared/search/claim-order.ts'
import { columns } from './columns.ts'
import { reading } from './open.ts'
import { nameProblems } from './problems.ts'
import type { Cli } from './run.ts'
import { claimRowShape } from './shapes.ts'

/** What claims are narrowed to on the command line: each facet, any of its values. */
export interface FilterOptions {
  status?: Status[]
  tag?: string[]
  publisher?: string[]
  speaker?: string[]
  language?: string[]
  grade?: string[]
  flag?: string[]
  due?: true
  from?: string
  to?: string
  asOf?: string
  typos?: true
}

export interface ClaimsOptions extends FilterOptions {
  sort?: SortColumn
  descending?: true
  limit?: number
}

/** The filter that text and options name. */
export function filterOf(text: string | undefined, options: FilterOptions): ClaimFilter {
  const { status, tag, publisher, speaker, language, grade, flag, due, from, to, asOf, typos } = options
  const recheck = due && ['due']
  return {
    facets: { status, tag, publisher, speaker, language, grade, flag, recheck },
    today: localDay(),
    ...{ text, from, to, asOf, typos },
  }
}

/** `claims`: the claims of the whole notebook, newest first unless sorted. */
export async function listClaims(cli: Cli, text: string | undefined, options: ClaimsOptions): Promise<void> {
  await reading(cli, async ({ api, notebook }) => {
    nameProblems(cli, notebook)
    const { sort, descending = false, limit } = options
    const { claims, total } = await call(api, 'claims.list', {
      filter: filterOf(text, options),
      sort: sort && { column: sort, descending },
      limit,
    })
    cli.print({ claims: claims.map(claimRowShape), total }, () =>
      columns([
        ['ID', 'STATUS', 'SPEAKER', 'STATEMENT'],
        ...claims.map(({ id, status, speaker, statement }) => [id, status, speaker, statement]),
      ]),
    )
  })
}
