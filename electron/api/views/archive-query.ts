import type { ArchiveOverview, ClaimFilter } from '../../../shared/api/archive.ts'
import type { ClaimRow, StatusCounts } from '../../../shared/api/views.ts'
import { endOfDay } from '../../../shared/model/as-of.ts'
import { statuses } from '../../../shared/model/claim.ts'
import { localDay } from '../../../shared/model/local-day.ts'
import { matchesFacets, type FacetChoice } from '../../../shared/search/facets.ts'
import { parseQuery } from '../../../shared/search/query.ts'
import type { Notebook } from '../../notebook/types.ts'

/** How many publishers and speakers an overview names. */
const NAMED = 12

/** The person's day, or today in UTC. */
export function todayOf({ today }: ClaimFilter): string {
  return today ?? new Date().toISOString().slice(0, 10)
}

/** Every claim there is, on the day that a filter names. */
export function allOf(notebook: Notebook, { asOf }: ClaimFilter): readonly ClaimRow[] {
  return asOf === undefined ? notebook.claims() : notebook.claimsAsOf(endOfDay(asOf))
}

/** The claims a filter finds but for its facets, newest first: what facets are counted over. */
export async function claimsBeforeFacets(
  notebook: Notebook,
  filter: ClaimFilter,
): Promise<readonly ClaimRow[]> {
  const { text = '', typos = false, asOf, from, to } = filter
  const moment = asOf === undefined ? undefined : endOfDay(asOf)
  const rows = await notebook.findClaims(parseQuery(text), { typos, asOf: moment })
  if (from === undefined && to === undefined) return rows
  return rows.filter(({ createdAt }) => {
    const day = localDay(new Date(createdAt))
    return (from === undefined || day >= from) && (to === undefined || day <= to)
  })
}

/** The claims a filter finds, newest first. */
export async function claimsOf(notebook: Notebook, filter: ClaimFilter): Promise<readonly ClaimRow[]> {
  const rows = await claimsBeforeFacets(notebook, filter)
  return rows.filter(matchesFacets(facetsOf(filter), todayOf(filter)))
}

export function facetsOf({ facets = {} }: ClaimFilter): FacetChoice {
  return facets
}

/** Claims over time, by publisher and by speaker, each by status. */
export function overviewOf(rows: readonly ClaimRow[]): ArchiveOverview {
  const months = new Map<string, StatusCounts>()
  const publishers = new Map<string, StatusCounts>()
  const speakers = new Map<string, StatusCounts>()
  for (const row of rows) {
    count(months, localDay(new Date(row.createdAt)).slice(0, 7), row)
    count(publishers, row.article?.publisher ?? '', row)
    count(speakers, row.speaker, row)
  }
  return {
    months: [...months]
      .map(([month, claims]) => ({ month, claims }))
      .toSorted((a, b) => (a.month < b.month ? -1 : 1)),
    publishers: mostFrequent(publishers),
    speakers: mostFrequent(speakers),
  }
}

function count(counts: Map<string, StatusCounts>, name: string, { status }: ClaimRow): void {
  const known = counts.get(name)
  if (known) known[status]++
  else
    counts.set(name, {
      ...(Object.fromEntries(statuses.map((one) => [one, 0])) as StatusCounts),
      [status]: 1,
    })
}

function mostFrequent(counts: ReadonlyMap<string, StatusCounts>): { name: string; claims: StatusCounts }[] {
  const sum = (claims: StatusCounts) => statuses.reduce((total, status) => total + claims[status], 0)
  return [...counts]
    .filter(([name]) => name !== '')
    .map(([name, claims]) => ({ name, claims }))
    .toSorted((a, b) => sum(b.claims) - sum(a.claims) || (a.name < b.name ? -1 : 1))
    .slice(0, NAMED)
}
