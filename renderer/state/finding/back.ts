import type { Id } from '../../../shared/model/id.ts'
import { useArticle } from '../article/article.ts'
import { useDesk } from '../window/desk.ts'
import { useFocus } from '../article/focus.ts'
import { tellProblem } from '../window/notices.ts'
import { useView, type Place } from '../window/view.ts'

interface Spot {
  place: Place
  article: Id | null
  /** The card that was active there. */
  card: Id | null
  /** The first line that could be read, in UTF-16 units of the article's text. */
  offset: number
}

const LONGEST = 50
/** Where the person has been before, and where after that; the nearest spot last. */
let trail: { before: readonly Spot[]; after: readonly Spot[] } = { before: [], after: [] }
let returning = false

function here(): Spot {
  const { wanted } = useArticle.getState()
  return {
    place: useView.getState().place,
    article: wanted,
    card: useFocus.getState().active,
    offset: offsetIn(wanted),
  }
}

function offsetIn(article: Id | null): number {
  return useDesk.getState().desk?.reading[article ?? ''] ?? 0
}

const same = (a: Spot, b: Spot) => a.place === b.place && (a.place !== 'article' || a.article === b.article)
const isEmpty = ({ place, article }: Spot) => place === 'article' && article === null

/** Remembers where the person has been: at every change of place or article, and every jump within one. */
export function followTrail(): () => void {
  let last = here()
  const leave = () => {
    // Where reading stands is told a moment later than what is shown.
    const left = { ...last, offset: offsetIn(last.article) }
    if (!returning && !isEmpty(last))
      trail = { before: [...trail.before.slice(1 - LONGEST), left], after: [] }
  }
  const note = () => {
    const now = here()
    if (!same(last, now)) leave()
    last = now
  }
  const stops = [
    useView.subscribe(note),
    useFocus.subscribe(note),
    useArticle.subscribe((now, before) => {
      const jumps = now.target !== null && now.target !== before.target
      if (jumps && last.place === 'article' && same(last, here())) leave()
      note()
    }),
  ]
  return () => stops.forEach((stop) => stop())
}

/** Goes back to where the person came from; false when there is nowhere to go. */
export function goBack(): boolean {
  return go('before', 'after')
}

/** Goes forward again after going back; false when there is nowhere to go. */
export function goForward(): boolean {
  return go('after', 'before')
}

function go(from: 'before' | 'after', to: 'before' | 'after'): boolean {
  const spot = trail[from].at(-1)
  if (!spot) return false
  const left = isEmpty(here()) ? [] : [here()]
  trail = { ...trail, [from]: trail[from].slice(0, -1), [to]: [...trail[to], ...left] }
  returning = true
  show(spot)
  returning = false
  return true
}

function show({ place, article, card, offset }: Spot): void {
  if (place !== 'article' || article === null) return useView.getState().go(place)
  useArticle.getState().open(article, { top: offset }).catch(tellProblem)
  useFocus.getState().activate(card)
}

/** Forgets the way, because it led through another notebook. */
export function forgetTrail(): void {
  trail = { before: [], after: [] }
}
