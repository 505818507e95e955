import type { ArticleView } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import { useArticle } from '../../state/article/article.ts'
import { useTabs } from '../../state/window/tabs.ts'

/** Where an open article is: alone, on one of two sides, or behind what is on screen. */
export interface Slot {
  id: Id
  /** Null until it has been read. */
  view: ArticleView | null
  side: 'alone' | 'left' | 'right' | 'behind'
  /** The one that is read: cards, keys and note are about it. */
  live: boolean
}

/** How many articles stay laid out behind the one that is read, so that going back to them takes no time. */
const BEHIND = 4

/** The articles that are laid out, in the order of their tabs. */
export function useSlots(): Slot[] {
  const { view, wanted, kept } = useArticle()
  const { open, pair, read } = useTabs()
  if (wanted === null) return []
  const recent = new Set([wanted, pair?.left, pair?.right, ...read.slice(-BEHIND - 1)])
  const ids = open.includes(wanted) ? open : [...open, wanted]
  return ids
    .filter((id) => recent.has(id))
    .map((id): Slot => {
      const live = id === wanted
      const shown = live && view?.id === id ? view : (kept.get(id) ?? null)
      return { id, view: shown, live, side: sideOf(id) }
    })
    .filter(({ view, side }) => view !== null || side !== 'behind')

  function sideOf(id: Id): Slot['side'] {
    if (pair) return id === pair.left ? 'left' : id === pair.right ? 'right' : 'behind'
    return id === wanted ? 'alone' : 'behind'
  }
}
