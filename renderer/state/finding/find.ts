import { create } from 'zustand'
import type { Block } from '../../../shared/model/block.ts'
import { textOf } from '../../../shared/model/block.ts'
import { foldWithPlaces, placesIn, type Folded, type Range } from '../../../shared/search/marks.ts'
import { needleOf } from '../../../shared/search/needle.ts'
import { useArticle } from '../article/article.ts'
import { useDesk } from '../window/desk.ts'
import { useHandles } from '../article/handles.ts'

interface FindStore {
  open: boolean
  /** What is looked for in the open article; kept while the bar is closed. */
  text: string
  /** Where it stands: in order and apart, in UTF-16 units of the article's text. */
  hits: readonly Range[]
  /** The hit that is looked at; -1 while there is none. */
  at: number
  /** How often the field was asked to take the focus. */
  asked: number
  /** Opens the bar, with this to look for if it is given. */
  show(text?: string): void
  look(text: string): void
  /** Looks once more, in the text that is shown now. */
  again(): void
  step(by: 1 | -1): void
  close(): void
}

/** Looking for words in the open article. */
export const useFind = create<FindStore>((set, get) => ({
  open: false,
  text: '',
  hits: [],
  at: -1,
  asked: 0,
  show(text = get().text) {
    set(({ asked }) => ({ open: true, asked: asked + 1 }))
    get().look(text)
  },
  look(text) {
    const { hits, at } = get()
    const found = hitsOf(text)
    // Who types on stays where they are; who begins does so where they read.
    const from = hits[at]?.start ?? placeOfReading()
    const next = found.findIndex(({ start }) => start >= from)
    set({ text, hits: found, at: next === -1 ? Math.min(0, found.length - 1) : next })
    reveal()
  },
  again() {
    const found = hitsOf(get().text)
    set(({ at }) => ({ hits: found, at: Math.min(Math.max(at, 0), found.length - 1) }))
  },
  step(by) {
    const { hits, at, open } = get()
    if (!open) get().show()
    else if (hits.length > 0) set({ at: (at + by + hits.length) % hits.length })
    reveal()
  },
  close: () => set({ open: false, hits: [], at: -1 }),
}))

const foldedTexts = new WeakMap<readonly Block[], Folded>()

/** A long text takes a moment to fold, so that is done once. */
function foldedOf(blocks: readonly Block[]): Folded {
  const folded = foldedTexts.get(blocks) ?? foldWithPlaces(textOf(blocks))
  foldedTexts.set(blocks, folded)
  return folded
}

function hitsOf(text: string): Range[] {
  const { view } = useArticle.getState()
  const needle = needleOf(text)
  return view && needle ? placesIn(foldedOf(view.blocks), needle) : []
}

function placeOfReading(): number {
  return useDesk.getState().desk?.reading[useArticle.getState().wanted ?? ''] ?? 0
}

function reveal(): void {
  const { hits, at } = useFind.getState()
  const hit = hits[at]
  if (hit) useHandles.getState().article?.scrollTo(hit.start)
}
