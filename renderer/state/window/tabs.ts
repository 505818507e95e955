import { create } from 'zustand'
import type { Id } from '../../../shared/model/id.ts'
import { useArticle } from '../article/article.ts'
import { useDesk } from './desk.ts'
import { useLibrary } from '../library/library.ts'
import { tellProblem } from './notices.ts'

/** Two articles beside each other; the one that is read is always one of them. */
export interface Pair {
  left: Id
  right: Id
}

interface TabsStore {
  /** The open articles in the order of their tabs; the one that is read is always among them. */
  open: readonly Id[]
  pair: Pair | null
  /** Those that were closed, the last one last. */
  closed: readonly Id[]
  /** The open ones in the order in which they were read, the one that is read last. */
  read: readonly Id[]
}

const nothing: TabsStore = { open: [], pair: null, closed: [], read: [] }

/** The articles that are open. */
export const useTabs = create<TabsStore>(() => nothing)

/** Opens an article in a tab of its own, behind the one that is read. */
export async function openInTab(id: Id): Promise<void> {
  addTab(id)
  await useArticle.getState().open(id)
}

/** Opens an article beside the one that is read, and reads there. */
export async function openBeside(id: Id): Promise<void> {
  const { wanted } = useArticle.getState()
  const { pair } = useTabs.getState()
  if (wanted === null || wanted === id) return openInTab(id)
  addTab(id)
  // Of two that are beside each other the one that is read stays.
  const left = pair?.right === wanted ? { left: id, right: wanted } : { left: wanted, right: id }
  useTabs.setState({ pair: left })
  await useArticle.getState().fetch(wanted)
  await useArticle.getState().open(id)
}

/** Goes on reading the article beside; false when there is none. */
export async function readOther(): Promise<boolean> {
  const { pair } = useTabs.getState()
  if (!pair) return false
  await useArticle.getState().open(otherOf(pair))
  return true
}

/** Gives the article that is read all the room. */
export function closeBeside(): void {
  useTabs.setState({ pair: null })
}

/** Closes a tab; of the one that is read its neighbour takes the place. The last one stays. */
export async function closeTab(id: Id): Promise<void> {
  const { open, pair, closed } = useTabs.getState()
  const at = open.indexOf(id)
  if (at < 0 || open.length < 2) return
  const next = pair && id === useArticle.getState().wanted ? otherOf(pair) : (open[at + 1] ?? open[at - 1])
  useTabs.setState({
    open: open.filter((other) => other !== id),
    closed: [...closed.filter((other) => other !== id), id],
    ...(pair && (pair.left === id || pair.right === id) && { pair: null }),
  })
  if (id === useArticle.getState().wanted && next !== undefined) await useArticle.getState().open(next)
}

/** Opens the tab again that was closed last; false when there is none. */
export async function reopenTab(): Promise<boolean> {
  const there = new Set((useLibrary.getState().articles ?? []).map(({ id }) => id))
  const closed = useTabs.getState().closed.filter((id) => there.has(id))
  const last = closed.at(-1)
  useTabs.setState({ closed: closed.slice(0, -1) })
  if (last === undefined) return false
  await openInTab(last)
  return true
}

/** Goes to the tab after (1) or before (-1) the one that is read, around in a circle. */
export async function stepTab(step: 1 | -1): Promise<void> {
  const { open } = useTabs.getState()
  const at = open.indexOf(useArticle.getState().wanted ?? '')
  const next = open.at((at + step) % open.length)
  if (next !== undefined && open.length > 1) await useArticle.getState().open(next)
}

/** Opens what was open when this notebook was left, as far as it is still there. */
export function restoreTabs(first: Id | null): void {
  const there = new Set((useLibrary.getState().articles ?? []).map(({ id }) => id))
  const { open = [], pair = null } = useDesk.getState().desk?.tabs ?? {}
  const left = [...new Set(open)].filter((id) => there.has(id))
  const isPair = pair !== null && [pair.left, pair.right].every((id) => left.includes(id))
  const isRead = first !== null && (pair?.left === first || pair?.right === first)
  useTabs.setState({ ...nothing, open: left, pair: isPair && isRead ? pair : null })
  if (isPair && isRead) {
    const beside = pair.left === first ? pair.right : pair.left
    useArticle.getState().fetch(beside).catch(tellProblem)
  }
}

/** Forgets the tabs, because they are of another notebook. */
export function forgetTabs(): void {
  useTabs.setState(nothing)
}

/** Keeps the tabs as what is read changes: another article takes the place of the one before, unless it is open already. */
export function followTabs(): () => void {
  const stops = [
    useArticle.subscribe(({ wanted }, before) => {
      if (wanted === before.wanted || wanted === null) return
      const { open, pair, read } = useTabs.getState()
      const last = before.wanted
      const inPlace = (id: Id) => (id === last ? wanted : id)
      const there = open.includes(wanted)
      const next = there ? open : last !== null && open.includes(last) ? open.map(inPlace) : [...open, wanted]
      const beside = pair && pair.left !== wanted && pair.right !== wanted
      useTabs.setState({
        open: next,
        read: [...read.filter((id) => id !== wanted && next.includes(id)), wanted],
        ...(beside && { pair: { left: inPlace(pair.left), right: inPlace(pair.right) } }),
      })
    }),
    useTabs.subscribe(({ open, pair }, before) => {
      if ((open !== before.open || pair !== before.pair) && open.length > 0)
        useDesk.getState().keep({ tabs: { open: [...open], pair: pair && { ...pair } } })
    }),
    useLibrary.subscribe(({ articles }, before) => {
      if (articles === null || articles === before.articles) return
      const there = new Set(articles.map(({ id }) => id))
      const { open, pair } = useTabs.getState()
      const gone = (id: Id) => !there.has(id) && id !== useArticle.getState().wanted
      if (!open.some(gone)) return
      useTabs.setState({
        open: open.filter((id) => !gone(id)),
        ...(pair && (gone(pair.left) || gone(pair.right)) && { pair: null }),
      })
    }),
  ]
  return () => stops.forEach((stop) => stop())
}

function addTab(id: Id): void {
  const { open } = useTabs.getState()
  if (open.includes(id)) return
  const at = open.indexOf(useArticle.getState().wanted ?? '')
  useTabs.setState({ open: open.toSpliced(at === -1 ? open.length : at + 1, 0, id) })
}

function otherOf({ left, right }: Pair): Id {
  return useArticle.getState().wanted === left ? right : left
}
