import type { Id } from '../../shared/model/id.ts'
import { useArticle } from './article.ts'
import { useFocus } from './focus.ts'
import { tellProblem } from './notices.ts'
import { useView, type Place } from './view.ts'

interface Spot {
  place: Place
  article: Id | null
  /** The card that was active there. */
  card: Id | null
}

const LONGEST = 50
let trail: Spot[] = []
let returning = false

const here = (): Spot => ({
  place: useView.getState().place,
  article: useArticle.getState().wanted,
  card: useFocus.getState().active,
})
const same = (a: Spot, b: Spot) => a.place === b.place && (a.place !== 'article' || a.article === b.article)

/** Remembers where the person has been; the returned function stops that. */
export function followTrail(): () => void {
  let last = here()
  const note = () => {
    const now = here()
    if (same(last, now)) {
      last = now
      return
    }
    const empty = last.place === 'article' && last.article === null
    if (!returning && !empty) trail = [...trail.slice(1 - LONGEST), last]
    last = now
  }
  const stops = [useView.subscribe(note), useArticle.subscribe(note), useFocus.subscribe(note)]
  return () => stops.forEach((stop) => stop())
}

/** Goes back to where the person came from; false when there is nowhere to go. */
export function goBack(): boolean {
  const spot = trail.at(-1)
  if (!spot) return false
  trail = trail.slice(0, -1)
  returning = true
  if (spot.place === 'article' && spot.article !== null && spot.article !== useArticle.getState().wanted)
    useArticle
      .getState()
      .open(spot.article, spot.card === null ? undefined : { annotation: spot.card })
      .catch(tellProblem)
  else useView.getState().go(spot.place)
  returning = false
  return true
}

/** Leaves archive or trash for where the person came from, or for the article. */
export function leavePlace(): void {
  if (!goBack()) useView.getState().go('article')
}

/** Forgets the way, because it led through another notebook. */
export function forgetTrail(): void {
  trail = []
}
