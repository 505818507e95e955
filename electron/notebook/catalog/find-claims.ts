import type { ClaimRow } from '../../../shared/api/views.ts'
import type { Time } from '../../../shared/model/id.ts'
import { isEmptyQuery, type Query } from '../../../shared/search/query.ts'
import type { Catalog } from './catalog.ts'
import { ClaimSearch } from './claim-search.ts'

/** What claims are found with. */
export interface Finding {
  catalog: Catalog
  search: ClaimSearch
}

/** See `Notebook.findClaims`. */
export async function findClaims(
  { catalog, search }: Finding,
  query: Query,
  { typos, asOf }: { typos: boolean; asOf?: Time | undefined },
): Promise<readonly ClaimRow[]> {
  const rows = asOf === undefined ? catalog.rows() : catalog.rowsAsOf(asOf)
  if (isEmptyQuery(query)) return rows
  await search.catchUp()
  const found = search.find(query, { typos })
  if (asOf === undefined) return found
  const past = pastSearch(catalog, rows)
  await past.catchUp()
  const hits = new Set([...found, ...past.find(query, { typos })])
  return rows.filter((row) => hits.has(row))
}

const ofPast = new WeakMap<readonly ClaimRow[], ClaimSearch>()

/** A search over the claims that stood otherwise than now; the others are the rows that the search of now finds. */
function pastSearch(catalog: Catalog, past: readonly ClaimRow[]): ClaimSearch {
  const known = ofPast.get(past)
  if (known) return known
  const now = new Set(catalog.rows())
  const changed = past.filter((row) => !now.has(row))
  const search = new ClaimSearch({ rows: () => changed, get: (id) => catalog.get(id) })
  ofPast.set(past, search)
  return search
}
