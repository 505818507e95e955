import { facetCounter } from '../../../shared/search/facets.ts'
import { Turn } from '../../notebook/turn.ts'
import { allOf, claimsBeforeFacets, claimsOf, facetsOf, overviewOf, todayOf } from '../views/archive-query.ts'
import type { Slice } from '../context.ts'
import { orderedClaims } from '../views/ordered-claims.ts'

type Reads = 'claims.list' | 'claims.facets' | 'claims.overview' | 'claims.ids'

/** The claims of the whole notebook. */
export const archive: Slice<Reads> = (context) => {
  const ordered = orderedClaims()
  return {
    async 'claims.list'({ offset = 0, limit, ...asked }) {
      const { notebook } = context.opened()
      const { rows, groups } = await ordered(notebook, asked)
      return {
        claims: rows.slice(offset, limit === undefined ? undefined : offset + limit),
        total: rows.length,
        all: allOf(notebook, asked.filter).length,
        groups,
      }
    },

    async 'claims.facets'({ filter }) {
      const rows = await claimsBeforeFacets(context.opened().notebook, filter)
      const counter = facetCounter(facetsOf(filter), todayOf(filter))
      const turn = new Turn()
      for (const row of rows) {
        counter.add(row)
        if (turn.over) await turn.next()
      }
      return counter.counts()
    },

    async 'claims.overview'({ filter }) {
      return overviewOf(await claimsOf(context.opened().notebook, filter))
    },

    async 'claims.ids'({ filter }) {
      return (await claimsOf(context.opened().notebook, filter)).map(({ id }) => id)
    },
  }
}
