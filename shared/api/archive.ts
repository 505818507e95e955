import { z } from 'zod'
import { Status } from '../model/claim.ts'
import { Id } from '../model/id.ts'
import { groupColumns, sortColumns } from '../search/claim-order.ts'
import { facetNames, type FacetCounts, type FacetName } from '../search/facets.ts'
import { method } from './method.ts'
import type { ClaimRow, StatusCounts } from './views.ts'

const values = z.array(z.string().max(1000)).max(1000)
const FacetFields = z.strictObject(
  Object.fromEntries(facetNames.map((name) => [name, values.optional()])) as Record<
    FacetName,
    z.ZodOptional<typeof values>
  >,
)

/** What the archive is narrowed to. Days are YYYY-MM-DD where the person is. */
export const ClaimFilter = z.strictObject({
  /** Words, "phrases" and -words, looked for in all that is said of a claim; `typos` forgives a letter or two. */
  text: z.string().max(2000).optional(),
  typos: z.boolean().optional(),
  facets: FacetFields.optional(),
  /** Made on these days or between them. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** The claims as they stood at the end of that day. */
  asOf: z.iso.date().optional(),
  /** The person's day, by which is told what is due; today in UTC when not given. */
  today: z.iso.date().optional(),
})
export type ClaimFilter = z.infer<typeof ClaimFilter>

const narrowed = { filter: ClaimFilter }

/** What can be done to many claims at once. */
export const BulkChange = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('tag'), add: values, remove: values }),
  z.strictObject({ type: z.literal('status'), status: Status, reason: z.string() }),
  z.strictObject({ type: z.literal('recheck'), date: z.iso.date().nullable() }),
  z.strictObject({ type: z.literal('trash') }),
])
export type BulkChange = z.infer<typeof BulkChange>

/** What the archive shows at one glance. */
export interface ArchiveOverview {
  /** Per month with claims, YYYY-MM, oldest first. */
  months: { month: string; claims: StatusCounts }[]
  /** The most frequent ones, most first. */
  publishers: { name: string; claims: StatusCounts }[]
  speakers: { name: string; claims: StatusCounts }[]
}

export const archive = {
  /**
   * Live claims, newest first unless sorted. `claims` are those from `offset` on, at most `limit`; `total` is how many
   * rows there are, `all` how many claims the notebook has, or had on that day. Grouped, a claim with several tags has a row in each group.
   */
  'claims.list': method<{
    claims: ClaimRow[]
    total: number
    all: number
    groups: { value: string; count: number }[] | null
  }>()(
    z.strictObject({
      ...narrowed,
      sort: z.strictObject({ column: z.enum(sortColumns), descending: z.boolean() }).optional(),
      group: z.enum(groupColumns).optional(),
      offset: z.int().nonnegative().optional(),
      limit: z.int().positive().optional(),
    }),
  ),
  /** How many claims have which value of each facet, over what the other facets leave. */
  'claims.facets': method<FacetCounts>()(z.strictObject(narrowed)),
  'claims.overview': method<ArchiveOverview>()(z.strictObject(narrowed)),
  /** Which claims a filter finds, newest first: what is done to all of them is done by their ids. */
  'claims.ids': method<Id[]>()(z.strictObject(narrowed)),
  /** One change of many claims, in one step of undo. Says how many were changed. */
  'claims.bulk': method<{ changed: number }>()(
    z.strictObject({
      ids: z.array(Id).min(1).max(200_000),
      change: BulkChange,
    }),
  ),
}
