import { create } from 'zustand'
import type { ClaimRow } from '../../shared/api/views.ts'
import type { Status } from '../../shared/model/claim.ts'
import type { Id } from '../../shared/model/id.ts'
import { call } from '../host/client.ts'
import { tellProblem } from './notices.ts'

/** What the archive is narrowed to. */
export interface ArchiveFilter {
  text: string
  status: Status | null
  tags: string[]
}

interface ArchiveStore {
  filter: ArchiveFilter
  /** Null until the first answer. */
  claims: ClaimRow[] | null
  /** Every tag seen so far: a narrowed list takes none out of the offer. */
  tags: string[]
  /** Claims in the notebook, whatever the filter. */
  total: number
  /** The row the keyboard is on. */
  row: Id | null
  /** Counts how often the search field, and how often the list, was asked to take the focus. */
  searches: number
  entries: number
  narrow(change: Partial<ArchiveFilter>): void
  load(): Promise<void>
  stand(row: Id): void
  /** Puts the focus into the search field, with this text if one is given. */
  search(text?: string): void
  /** Puts the focus on the list. */
  enterList(): void
  clear(): void
}

const everything: ArchiveFilter = { text: '', status: null, tags: [] }
const TYPING = 120
let latest = 0
let timer = 0

function withTags(known: string[], claims: readonly ClaimRow[]): string[] {
  const seen = new Set([...known, ...claims.flatMap(({ tags }) => tags)])
  return seen.size === known.length ? known : [...seen].toSorted((a, b) => a.localeCompare(b))
}

/** All claims of the notebook, and how the person looks at them; kept while other places are shown. */
export const useArchive = create<ArchiveStore>((set, get) => ({
  filter: everything,
  claims: null,
  tags: [],
  total: 0,
  row: null,
  searches: 0,
  entries: 0,
  narrow(change) {
    set((state) => ({ filter: { ...state.filter, ...change } }))
    clearTimeout(timer)
    timer = window.setTimeout(() => get().load().catch(tellProblem), change.text === undefined ? 0 : TYPING)
  },
  async load() {
    const asked = ++latest
    const { text, status, tags } = get().filter
    const filter = { text: text.trim(), facets: { status: status ? [status] : [], tag: tags } }
    const { claims, all } = await call('claims.list', { filter })
    // An answer that was overtaken by a newer question is not shown.
    if (asked === latest) set((state) => ({ claims, total: all, tags: withTags(state.tags, claims) }))
  },
  stand: (row) => set({ row }),
  search(text) {
    set((state) => ({ searches: state.searches + 1 }))
    if (text !== undefined && text !== get().filter.text) get().narrow({ text })
  },
  enterList: () => set((state) => ({ entries: state.entries + 1 })),
  clear() {
    latest++
    set({ filter: everything, claims: null, tags: [], total: 0, row: null })
  },
}))
