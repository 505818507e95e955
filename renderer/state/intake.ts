import { create } from 'zustand'
import type { ArticleView, Draft, ImageCounts } from '../../shared/api/views.ts'
import type { BelegError } from '../../shared/errors.ts'
import type { Id } from '../../shared/model/id.ts'
import { call } from '../host/client.ts'
import { asBelegError } from './problem.ts'
import { readSource, type Source } from './read-source.ts'

/** How far one source is. */
export type Step =
  | { at: 'waiting' | 'cancelled' }
  /** `share` from 0 to 1, null while it is not known. */
  | { at: 'reading'; share: number | null; stop: AbortController }
  /** On its way to the disk: too late to cancel. */
  | { at: 'keeping'; stop: AbortController }
  /** `version` when it became the newest capture of an article that was there. */
  | { at: 'kept'; article: Id; title: string; version: boolean; imagesLeftOut: ImageCounts }
  | { at: 'same'; article: Id; title: string }
  | { at: 'failed'; error: BelegError }

/** One source on its way into the notebook. */
export interface Item {
  key: number
  source: Source
  step: Step
  /** Whether it is kept although the notebook has the same bytes. */
  again: boolean
}

interface IntakeStore {
  items: Item[]
  /** How many files of the folders among what was dropped are no articles. */
  leftOut: number
  /**
   * Reads and keeps sources; what is already in the notebook is left out, and what has the address of an article becomes its newest
   * capture. Those of before that need nobody any more go from the list.
   */
  add(sources: readonly Source[], leftOut: number): void
  /** Stops this one, or all that are not done. */
  cancel(key?: number): void
  /** Tries this one once more, or all that failed. */
  retry(key?: number): void
  /** Keeps what the notebook already has as an article of its own. */
  keepAgain(key: number): void
  /** Empties the list and stops what is not done. */
  clear(): void
}

/** How many are read at once, as many as the Node side reads. */
const AT_ONCE = 2

const unknown = { sameAs: null, sameUrl: null }

let nextKey = 1

/** The sources that are brought in together, without looking at each. */
export const useIntake = create<IntakeStore>((set, get) => {
  let busy = 0
  let lastKept: Promise<unknown> = Promise.resolve()

  const move = (key: number, step: Step, again = false) =>
    set(({ items }) => ({
      items: items.map((item) => (item.key === key ? { ...item, step, again: item.again || again } : item)),
    }))

  const work = () => {
    const next = get().items.find(({ step }) => step.at === 'waiting')
    if (!next || busy >= AT_ONCE) return
    busy++
    void bring(next).finally(() => {
      busy--
      work()
    })
    work()
  }

  const bring = async ({ key, source, again }: Item): Promise<void> => {
    const stop = new AbortController()
    // What was cancelled may have been tried again meanwhile.
    const moveIfOurs = (step: Step) => {
      const now = get().items.find((item) => item.key === key)?.step
      if (now && 'stop' in now && now.stop === stop) move(key, step)
    }
    move(key, { at: 'reading', share: null, stop })
    try {
      const draft = await readSource(source, {
        signal: stop.signal,
        onShare: (share) => moveIfOurs({ at: 'reading', share, stop }),
      })
      if (stop.signal.aborted) return void (await call('import.discard', { draft: draft.draft }))
      moveIfOurs({ at: 'keeping', stop })
      const kept = lastKept.then(() => keep(draft, again))
      lastKept = kept.catch(() => undefined)
      moveIfOurs(await kept)
    } catch (error) {
      moveIfOurs({ at: 'failed', error: asBelegError(error) })
    }
  }

  /** One after the other, so that the same bytes twice in one drop are noticed. */
  const keep = async ({ draft, meta, images }: Draft, again: boolean): Promise<Step> => {
    const { sameAs, sameUrl } = again ? unknown : await call('import.known', { draft })
    if (sameAs) {
      await call('import.discard', { draft })
      return { at: 'same', article: sameAs.id, title: sameAs.title }
    }
    const { id, title } = await (sameUrl
      ? keepVersion(draft, sameUrl.id)
      : call('import.keep', { draft, meta }))
    return { at: 'kept', article: id, title, version: sameUrl !== null, imagesLeftOut: images.leftOut }
  }

  const change = (key: number | undefined, from: Step['at'][], to: 'waiting' | 'cancelled') => {
    for (const item of get().items)
      if ((key ?? item.key) === item.key && from.includes(item.step.at)) {
        if (item.step.at === 'reading') item.step.stop.abort()
        move(item.key, { at: to })
      }
    work()
  }

  return {
    items: [],
    leftOut: 0,
    add(sources, leftOut) {
      const running = isRunning(get().items)
      const before = running ? get().items : get().items.filter(({ step }) => step.at === 'failed')
      const added = sources.map((source): Item => ({
        key: nextKey++,
        source,
        step: { at: 'waiting' },
        again: false,
      }))
      set({ items: [...before, ...added], leftOut: leftOut + (running ? get().leftOut : 0) })
      work()
    },
    cancel: (key) => change(key, ['waiting', 'reading'], 'cancelled'),
    retry: (key) => change(key, ['failed', 'cancelled'], 'waiting'),
    keepAgain(key) {
      move(key, { at: 'waiting' }, true)
      work()
    },
    clear() {
      get().cancel()
      set({ items: [], leftOut: 0 })
    },
  }
})

/** As the newest capture of an article; what is said about that stays as it is. */
async function keepVersion(draft: string, versionOf: Id): Promise<ArticleView> {
  const { title, authors, publisher, url, published, language } = await call('articles.get', {
    id: versionOf,
  })
  const meta = { title, authors, publisher, url, published, language }
  return call('import.keep', { draft, meta, versionOf })
}

/** Whether any of them is not done. */
export function isRunning(items: readonly Item[]): boolean {
  return items.some(({ step }) => ['waiting', 'reading', 'keeping'].includes(step.at))
}

/** How many of them are at each step. */
export function countSteps(items: readonly Item[]): Record<Step['at'], number> {
  const counts = { waiting: 0, reading: 0, keeping: 0, kept: 0, same: 0, failed: 0, cancelled: 0 }
  for (const { step } of items) counts[step.at]++
  return counts
}
