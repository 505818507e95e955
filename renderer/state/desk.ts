import { create } from 'zustand'
import type { InputOf } from '../../shared/api/index.ts'
import type { Desk } from '../../shared/api/notebooks.ts'
import { call } from '../host/client.ts'
import { onFlush } from './closing.ts'
import { usedNow } from './recent.ts'

type DeskPatch = InputOf<'desk.save'>

interface DeskStore {
  /** Null until read. */
  desk: Desk | null
  load(): Promise<void>
  /** Shows at once, saves a little later. Nothing of the desk is work: a save that fails is not worth a word. */
  keep(patch: DeskPatch): void
  /** Notes that a command or an article was used just now. */
  remember(kind: 'commands' | 'articles', id: string): void
}

const WAIT = 800
let waiting: DeskPatch = {}
let timer = 0

async function send(): Promise<void> {
  clearTimeout(timer)
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
    set(({ desk }) => ({
      desk: desk && {
        panes: patch.panes ?? desk.panes,
        article: patch.article === undefined ? desk.article : patch.article,
        reading: { ...desk.reading, ...patch.reading },
        archive: patch.archive ?? desk.archive,
        lens: patch.lens ?? desk.lens,
        recent: patch.recent ?? desk.recent,
      },
    }))
    waiting = {
      ...waiting,
      ...patch,
      ...(patch.reading && { reading: { ...waiting.reading, ...patch.reading } }),
    }
    clearTimeout(timer)
    timer = window.setTimeout(() => void send(), WAIT)
  },
  remember(kind, id) {
    const { commands = [], articles = [] } = get().desk?.recent ?? {}
    const before = { commands, articles }
    get().keep({ recent: { ...before, [kind]: usedNow(before[kind], id) } })
  },
}))

onFlush(send)
