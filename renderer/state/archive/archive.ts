import { create } from 'zustand'
import type { ClaimFilter } from '../../../shared/api/archive.ts'
import type { InputOf } from '../../../shared/api/index.ts'
import type { ClaimRow } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import type { GroupColumn } from '../../../shared/search/claim-order.ts'
import type { FacetCounts, FacetName } from '../../../shared/search/facets.ts'
import { call } from '../../host/client.ts'
import { localDay } from '../../../shared/model/local-day.ts'
import { tellProblem } from '../window/notices.ts'

export type Sort = NonNullable<InputOf<'claims.list'>['sort']>

interface ArchiveStore {
  filter: ClaimFilter
  sort: Sort | null
  group: GroupColumn | null
  /** How many rows there are, null until the first answer, and those that have been fetched, by their place. */
  total: number | null
  rows: ReadonlyMap<number, ClaimRow>
  groups: { value: string; count: number }[] | null
  /** Claims in the notebook, whatever the filter. */
  all: number
  facets: FacetCounts | null
  /** The row the keyboard is on. */
  row: { id: Id; place: number } | null
  /** Counts how often the search field was asked to take the focus. */
  searches: number
  /** Whether the list takes the focus as soon as it is there. */
  entering: boolean
  narrow(change: Partial<ClaimFilter>): void
  choose(facet: FacetName, values: string[]): void
  order(change: { sort?: Sort | null; group?: GroupColumn | null }): void
  /** Asks again for what is in sight. */
  load(): Promise<void>
  /** Fetches the rows from `first` to `last` that are not there yet. */
  want(first: number, last: number): void
  /** The rows from `first` to `last`, both included, also where they have not been fetched yet. @throws BelegError */
  between(first: number, last: number): Promise<ClaimRow[]>
  stand(row: ArchiveStore['row']): void
  /** Puts the focus into the search field, with this text if one is given. */
  search(text?: string): void
  /** Puts the focus on the list as soon as it is there, or no longer. */
  enterList(wanted: boolean): void
  clear(): void
}

/** How many rows are fetched at a time. */
const PAGE = 100
const TYPING = 60

/** What is shown of an empty archive. */
const nothing = { total: null, rows: new Map<number, ClaimRow>(), groups: null, all: 0, facets: null }
const unasked = { filter: {}, sort: null, group: null }

let latest = 0
let timer = 0
let inSight: [number, number] = [0, PAGE - 1]
const fetching = new Set<number>()

/** The claims of the notebook as the person looks at them; kept while other places are shown. */
export const useArchive = create<ArchiveStore>((set, get) => {
  function ask(wait = 0): void {
    clearTimeout(timer)
    timer = window.setTimeout(() => get().load().catch(tellProblem), wait)
  }

  return {
    ...unasked,
    ...nothing,
    row: null,
    searches: 0,
    entering: false,
    narrow(change) {
      inSight = [0, PAGE - 1]
      set((state) => ({ filter: { ...state.filter, ...change }, row: null }))
      ask(change.text === undefined ? 0 : TYPING)
    },
    choose(facet, values) {
      get().narrow({ facets: { ...get().filter.facets, [facet]: values.length > 0 ? values : undefined } })
    },
    order(change) {
      inSight = [0, PAGE - 1]
      set(change)
      ask()
    },
    async load() {
      const asked = ++latest
      fetching.clear()
      const question = questionOf(get())
      const offset = Math.floor(inSight[0] / PAGE) * PAGE
      const limit = Math.max(PAGE, Math.ceil((inSight[1] + 1 - offset) / PAGE) * PAGE)
      const answer = await call('claims.list', { ...question, offset, limit })
      // An answer that was overtaken by a newer question is not shown.
      if (asked !== latest) return
      const { total, all, groups } = answer
      set({ total, all, groups, rows: new Map(answer.claims.map((row, index) => [offset + index, row])) })
      // What came into sight meanwhile was fetched for the rows before.
      get().want(...inSight)
      const facets = await call('claims.facets', { filter: question.filter })
      if (asked === latest) set({ facets })
    },
    want(first, last) {
      inSight = [first, last]
      const { rows, total } = get()
      for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page++) {
        const offset = page * PAGE
        const missing = !rows.has(offset) || !rows.has(Math.min(offset + PAGE, total ?? 0) - 1)
        if (!missing || fetching.has(page) || offset >= (total ?? 0)) continue
        fetchPage(page).catch(tellProblem)
      }
    },
    async between(first, last) {
      const { rows } = get()
      const limit = last - first + 1
      const known = Array.from({ length: limit }, (_, at) => rows.get(first + at))
      if (known.every((row) => row !== undefined)) return known
      return (await call('claims.list', { ...questionOf(get()), offset: first, limit })).claims
    },
    stand: (row) => set({ row }),
    search(text) {
      set((state) => ({ searches: state.searches + 1 }))
      if (text !== undefined && text !== get().filter.text) get().narrow({ text })
    },
    enterList: (wanted) => set({ entering: wanted }),
    clear() {
      latest++
      clearTimeout(timer)
      inSight = [0, PAGE - 1]
      set({ ...unasked, ...nothing, row: null })
    },
  }

  async function fetchPage(page: number): Promise<void> {
    const asked = latest
    const offset = page * PAGE
    fetching.add(page)
    try {
      const { claims } = await call('claims.list', { ...questionOf(get()), offset, limit: PAGE })
      if (asked !== latest) return
      set((state) => ({
        rows: new Map([...state.rows, ...claims.map((row, index) => [offset + index, row] as const)]),
      }))
    } finally {
      if (asked === latest) fetching.delete(page)
    }
  }
})

function questionOf({ filter, sort, group }: Pick<ArchiveStore, 'filter' | 'sort' | 'group'>) {
  return {
    filter: askedFor(filter),
    ...(sort && { sort }),
    ...(group && { group }),
  }
}

/** The filter as it is asked for now, with the person's day. */
export function askedFor(filter: ClaimFilter): ClaimFilter {
  return { ...filter, text: filter.text?.trim(), today: localDay() }
}

/** True when the filter leaves claims out. */
export function isNarrowed({ text = '', facets = {}, from, to, asOf }: ClaimFilter): boolean {
  const chosen = Object.values(facets).some((values) => values !== undefined && values.length > 0)
  return text.trim() !== '' || chosen || from !== undefined || to !== undefined || asOf !== undefined
}
