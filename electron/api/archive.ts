import type { Api } from '../../shared/api/index.ts'
import { assertNever } from '../../shared/errors.ts'
import {
  changeClaim,
  findClaim,
  setStatus,
  trashClaim,
  type ClaimHolder,
} from '../../shared/model/claim-edits.ts'
import type { Id, Time } from '../../shared/model/id.ts'
import { facetCounter } from '../../shared/search/facets.ts'
import { Turn } from '../notebook/turn.ts'
import { allOf, claimsBeforeFacets, claimsOf, facetsOf, overviewOf, todayOf } from './archive-query.ts'
import { writable, type Slice } from './context.ts'
import { editAll } from './edit.ts'
import { now } from './now.ts'
import { orderedClaims } from './ordered-claims.ts'

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

/** One change of many claims, saved for all of them or for none. */
export const bulk: Slice<'claims.bulk'> = (context) => ({
  async 'claims.bulk'({ ids, change }) {
    const { notebook } = writable(context)
    const homes = new Map<Id | null, Id[]>()
    for (const id of new Set(ids)) {
      const home = notebook.homeOf(id)
      homes.set(home, [...(homes.get(home) ?? []), id])
    }
    const at = now()
    await editAll(
      context,
      bulkLabels[change.type],
      [...homes].map(([home, claims]) => ({
        home,
        change: <H extends ClaimHolder>(holder: H) =>
          claims.reduce((changed, id) => bulkChange(changed, id, change, at), holder),
      })),
    )
    return { changed: new Set(ids).size }
  },
})

type BulkChange = Parameters<Api['claims.bulk']>[0]['change']

const bulkLabels = {
  tag: 'tags-change',
  status: 'claim-status',
  recheck: 'claim-recheck',
  trash: 'claim-trash',
} as const

function bulkChange<H extends ClaimHolder>(holder: H, id: Id, change: BulkChange, at: Time): H {
  switch (change.type) {
    case 'tag': {
      const { tags } = findClaim(holder, id)
      const left = tags.filter((tag) => !change.remove.includes(tag))
      return changeClaim(holder, id, { tags: [...new Set([...left, ...change.add])] })
    }
    case 'status':
      return setStatus(holder, id, { to: change.status, reason: change.reason, evidence: [], at })
    case 'recheck':
      return changeClaim(holder, id, { recheck: change.date })
    case 'trash':
      return trashClaim(holder, id, at)
    default:
      return assertNever(change)
  }
}
