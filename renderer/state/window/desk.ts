import { create } from 'zustand'
import { withPatch, type Desk, type DeskPatch } from '../../../shared/model/desk.ts'
import { call } from '../../host/client.ts'
import { onFlush } from './closing.ts'
import { usedNow } from './recent.ts'

interface DeskStore {
  /** Null until read. */
  desk: Desk | null
  load(): Promise<void>
  /** Shows at once, saves a little later. Nothing of the desk is work: a save that fails is not worth a word. */
  keep(patch: DeskPatch): void
  /** Notes that a command or an article was used just now. */
  remember(kind: 'commands' | 'articles', id: string): void
  /** Forgets the desk of a notebook that is left, and what of it was not sent: it would go to the next one. */
  clear(): void
}

/** How long what is kept waits for more, in milliseconds: never longer, however busy the hands are. */
const WAIT = 800
let waiting: DeskPatch = {}
let timer = 0

async function send(): Promise<void> {
  clearTimeout(timer)
  timer = 0
  if (Object.keys(waiting).length === 0) return
  const patch = waiting
  waiting = {}
  await call('desk.save', patch).catch(() => undefined)
}

/** How the analyst left the window of this notebook. */
export const useDesk = create<DeskStore>((set, get) => ({
  desk: null,
  async load() {
    set({ desk: await call('desk.get', {}) })
  },
  keep(patch) {
    set(({ desk }) => ({ desk: desk && withPatch(desk, patch) }))
    waiting = withPatch(waiting, patch)
    timer ||= window.setTimeout(() => void send(), WAIT)
  },
  remember(kind, id) {
    const { commands = [], articles = [] } = get().desk?.recent ?? {}
    const before = { commands, articles }
    get().keep({ recent: { ...before, [kind]: usedNow(before[kind], id) } })
  },
  clear() {
    waiting = {}
    set({ desk: null })
  },
}))

onFlush(send)
