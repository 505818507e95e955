import { create } from 'zustand'
import type { AnnotationsChange, ArticleView } from '../../../shared/api/views.ts'
import type { BelegError } from '../../../shared/errors.ts'
import type { Id, Sha256 } from '../../../shared/model/id.ts'
import type { Passage } from '../../../shared/model/passage.ts'
import { keepSame, withChange, withNote, withSaved } from './article-view.ts'
import { useFocus } from './focus.ts'
import { forgetAhead, isReading, read, readAhead, readNewest } from './reading.ts'
import { marksSaved } from './unsaved-marks.ts'
import { asBelegError } from '../problem.ts'
import { useView } from '../window/view.ts'

/**
 * Where to go in an article once it is shown: an annotation, a claim, a place in its newest text, where words of any of its captures stand
 * now, near an offset, or with that at the top of the window.
 */
export type Target =
  | { annotation: Id }
  | { start: number; end: number }
  | { claim: Id; place?: { start: number; end: number } }
  | { passage: Passage }
  | { near: number }
  | { top: number }

interface ArticleStore {
  view: ArticleView | null
  /** The articles that were read last, each as it is now in its newest capture: shown at once when they are opened again. */
  kept: ReadonlyMap<Id, ArticleView>
  /** The article that was asked for; differs from `view` while it loads. */
  wanted: Id | null
  /** The capture that was asked for; null for the newest. */
  capture: Sha256 | null
  failure: BelegError | null
  target: Target | null
  /** Begins to read an article that may be opened next. */
  prepare(id: Id): void
  /** Opens an article in its newest capture; `target` is scrolled to and marked as active. */
  open(id: Id, target?: Target): Promise<void>
  /** Shows the open article in one of its captures, null for the newest. */
  showCapture(capture: Sha256 | null): Promise<void>
  /** Reads the open article again, after something in it changed. @throws BelegError `host-lost` when it stays as it is */
  reload(): Promise<void>
  /** Puts annotations that were just saved into an article that is at hand, before all of it is read again. */
  add(id: Id, saved: Partial<Pick<ArticleView, 'highlights' | 'claims'>>): void
  /** Follows a change of an article that is at hand: takes over the annotations that it is `only` about, else reads all of it again. */
  takeChange(id: Id, only?: AnnotationsChange): Promise<void>
  /** Takes over the note of an article that is at hand, as it was saved. */
  takeNote(id: Id, note: ArticleView['note']): Promise<void>
  /** Reads a kept article again, after something in it changed. */
  refresh(id: Id): Promise<void>
  /** Reads an article so that it is kept, without opening it. */
  fetch(id: Id): Promise<void>
  reached(): void
  clear(): void
}

let latest = 0
/** How many answers have been asked for, of how many nothing is wanted any more, and of which one each kept article is. */
let readings = 0
let forgotten = 0
const takenFrom = new Map<Id, number>()
/** How many articles are kept beside the open one. */
const MOST_KEPT = 8

function withKept(kept: ReadonlyMap<Id, ArticleView>, view: ArticleView): ReadonlyMap<Id, ArticleView> {
  const others = [...kept].filter(([id]) => id !== view.id)
  return new Map([...others.slice(-MOST_KEPT), [view.id, view]])
}

/** The article that is being read. */
export const useArticle = create<ArticleStore>((set, get) => ({
  view: null,
  kept: new Map(),
  wanted: null,
  capture: null,
  failure: null,
  target: null,
  prepare(id) {
    if (id !== get().wanted && !get().kept.has(id)) readAhead(id)
  },
  async open(id, target) {
    // First which article, then the place: on the way back there is none in between.
    const another = get().view?.id !== id
    const known = get().kept.get(id)
    set({ wanted: id, capture: null, target: target ?? null, failure: null, ...(known && { view: known }) })
    useView.getState().go('article')
    if (another) useFocus.getState().clear()
    await get().reload()
    // Who has gone on to another article meanwhile is left there.
    if (target && 'annotation' in target && get().wanted === id)
      useFocus.getState().activate(target.annotation)
  },
  async showCapture(capture) {
    useView.getState().go('article')
    useFocus.getState().clear()
    set({ capture })
    await get().reload()
  },
  async reload() {
    const { wanted: id, capture } = get()
    if (id === null) return
    const asked = ++latest
    const nth = ++readings
    try {
      const view = await (capture === null ? readNewest(id) : read({ id, capture }))
      if (asked !== latest) return
      // What was asked for later may have come first.
      const newer = capture === null && !isNewest(id, nth) ? get().kept.get(id) : undefined
      const now = newer ?? keepSame(get().view, view)
      set({ view: now, failure: null, ...(capture === null && { kept: withKept(get().kept, now) }) })
    } catch (thrown) {
      const error = asBelegError(thrown)
      // What is on screen, with all that is being typed there, outlives a file that cannot be read again just now.
      if (get().view?.id === id) throw error
      if (asked === latest) set({ view: null, failure: error })
    }
  },
  add(id, saved) {
    const shown = get().view
    const older = shown?.id === id && isOlder(shown)
    set(changed(get(), id, (view) => (view === shown && older ? view : withSaved(view, saved))))
  },
  async takeChange(id, only) {
    forgetAhead(id)
    // What this window has marked comes with the answer, which makes its card the active one at once.
    const saving = marksSaved(id)
    if (saving) await saving
    const { view, kept } = get()
    const shown = view?.id === id ? view : kept.get(id)
    // What is being read just now may be from before, and in another capture they stand elsewhere.
    if (!isReading() && only && shown?.capture.sha256 === only.capture)
      set(changed(get(), id, (view) => withChange(view, only)))
    else await again(get(), id)
  },
  async takeNote(id, note) {
    forgetAhead(id)
    // What is being read just now may have the note before.
    if (!isReading()) set(changed(get(), id, (view) => withNote(view, note)))
    else await again(get(), id)
  },
  async refresh(id) {
    if (get().kept.has(id)) await get().fetch(id)
  },
  async fetch(id) {
    const nth = ++readings
    const view = await read({ id })
    if (!isNewest(id, nth)) return
    // Where it stood among those that were read last, it stays.
    const { kept } = get()
    const now = keepSame(kept.get(id) ?? null, view)
    set({ kept: kept.has(id) ? new Map(kept).set(id, now) : withKept(kept, now) })
  },
  reached: () => set({ target: null }),
  clear() {
    latest++
    forgotten = readings
    takenFrom.clear()
    forgetAhead()
    set({ view: null, kept: new Map(), wanted: null, capture: null, failure: null, target: null })
  },
}))

/** Whether an answer was asked for after all that were taken over of this article; it counts as taken over then. */
function isNewest(id: Id, nth: number): boolean {
  if (nth <= Math.max(forgotten, takenFrom.get(id) ?? 0)) return false
  takenFrom.set(id, nth)
  return true
}

/** Reads an article that is at hand again. */
function again({ wanted, reload, refresh }: ArticleStore, id: Id): Promise<void> {
  return wanted === id ? reload() : refresh(id)
}

/** The article changed wherever it is at hand; on screen and among those that were read last it may be the same object. */
function changed(
  { view, kept }: Pick<ArticleStore, 'view' | 'kept'>,
  id: Id,
  change: (view: ArticleView) => ArticleView,
): Partial<ArticleStore> {
  const known = kept.get(id)
  const next = known && change(known)
  return {
    ...(next && next !== known && { kept: new Map(kept).set(id, next) }),
    ...(view?.id === id && { view: next && view === known ? next : change(view) }),
  }
}

/** True while an older capture is shown: nothing can be marked there. */
export function isOlder(view: ArticleView): boolean {
  return view.capture.sha256 !== view.captures.at(-1)?.sha256
}
