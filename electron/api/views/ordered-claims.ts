import type { ClaimFilter } from '../../../shared/api/archive.ts'
import type { ClaimRow } from '../../../shared/api/views.ts'
import { groupRows, rowSorter, type GroupColumn, type Sort } from '../../../shared/search/claim-order.ts'
import { Turn } from '../../notebook/turn.ts'
import type { Notebook } from '../../notebook/types.ts'
import { allOf, claimsOf, todayOf } from './archive-query.ts'

interface Asked {
  filter: ClaimFilter
  sort?: Sort | undefined
  group?: GroupColumn | undefined
}

interface Ordered {
  rows: readonly ClaimRow[]
  groups: { value: string; count: number }[] | null
}

/** Finds claims and puts them in order. A list is asked for page by page, so the last answer is kept until a claim changes. */
export function orderedClaims(): (notebook: Notebook, asked: Asked) => Promise<Ordered> {
  let last: { all: readonly ClaimRow[]; key: string; ordered: Ordered } | null = null
  return async (notebook, asked) => {
    const all = allOf(notebook, asked.filter)
    const key = JSON.stringify([asked, todayOf(asked.filter)])
    if (last?.all === all && last.key === key) return last.ordered
    const ordered = await inOrder(await claimsOf(notebook, asked.filter), asked)
    last = { all, key, ordered }
    return ordered
  }
}

async function inOrder(found: readonly ClaimRow[], { sort, group }: Asked): Promise<Ordered> {
  const sorted = sort ? await sortedBy(found, sort) : found
  const groups = group ? groupRows(sorted, group) : null
  return {
    rows: groups ? groups.flatMap(({ rows }) => rows) : sorted,
    groups: groups && groups.map(({ value, rows }) => ({ value, count: rows.length })),
  }
}

async function sortedBy(rows: readonly ClaimRow[], sort: Sort): Promise<ClaimRow[]> {
  const sorter = rowSorter<ClaimRow>(sort)
  const turn = new Turn()
  for (const row of rows) {
    sorter.add(row)
    if (turn.over) await turn.next()
  }
  return sorter.rows()
}
