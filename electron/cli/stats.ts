import { call } from '../api/call.ts'
import { isLive } from '../../shared/model/article.ts'
import { statuses } from '../../shared/model/claim.ts'
import { filterOf, type FilterOptions } from './claims.ts'
import { columns } from './columns.ts'
import { reading } from './open.ts'
import { nameProblems } from './problems.ts'
import type { Cli } from './run.ts'

/** `stats`: how many claims there are of each kind, over time and by source. */
export async function stats(cli: Cli, text: string | undefined, options: FilterOptions): Promise<void> {
  await reading(cli, async ({ api, notebook }) => {
    nameProblems(cli, notebook)
    const filter = filterOf(text, options)
    const { total } = await call(api, 'claims.list', { filter, limit: 1 })
    const facets = await call(api, 'claims.facets', { filter })
    const overview = await call(api, 'claims.overview', { filter })
    const articles = notebook.summaries().filter(isLive).length
    const claims = Object.fromEntries(
      statuses.map((status) => [status, facets.status.find(({ value }) => value === status)?.count ?? 0]),
    )
    cli.print({ articles, claims: { total, ...claims }, facets, ...overview }, () =>
      columns([
        ['ARTICLES', String(articles)],
        ['CLAIMS', String(total)],
        ...statuses.map((status) => [status, String(claims[status])]),
        ...overview.months.map(({ month, claims }) => [
          month,
          statuses.map((status) => `${claims[status]} ${status}`).join(', '),
        ]),
      ]),
    )
  })
}
