import { create } from 'zustand'
import type { ArticleView, Draft, ImageCounts } from '../../../shared/api/views.ts'
import type { BelegError } from '../../../shared/errors.ts'
import type { Id } from '../../../shared/model/id.ts'
import { call } from '../../host/client.ts'
import { asBelegError } from '../problem.ts'
import { readSource, type Source } from './read-source.ts'

/** How far one source is. */
export type Step =
  | { at: 'waiting' | 'cancelled' | 'omitted' }
  /** `share` from 0 to 1, null while it is not known. */
  | { at: 'reading'; share: number | null; stop: AbortController }
  /** On its way to the disk: too late to cancel. */
  | { at: 'keeping'; stop: AbortController }
  /** `version` when it became the newest capture of an article that was there. */
  | {
      at: 'kept'
      article: Id
      title: string
      version: boolean
      imagesLeftOut: ImageCounts
      pagesWithoutText: number[]
      hiddenText: number
      filesLeftOut: string[]
    }
  /** `same` bytes are in the notebook; or `asked`: an article has its address, and it is the person's to say what this is. */
  | { at: 'same' | 'asked'; article: Id; title: string }
  | { at: 'failed'; error: BelegError }

/** One source on its way into the notebook. */
export interface Item {
  key: number
  source: Source
  step: Step
  as: KeepAs
}

/** What a source is kept as: as an article if nothing is known of it, or as what the person said. */
export type KeepAs = 'unless-known' | 'article' | 'version'

interface IntakeStore {
  items: Item[]
  /** How many files of the folders among what was dropped are no articles. */
  leftOut: number
  /**
   * Reads and keeps sources. What is already in the notebook is not kept, and what has the address of an article waits to be
   * decided about. Those of before that need nobody any more go from the list.
   */
  add(sources: readonly Source[], leftOut: number): void
  /** Stops this one, or all that are not done. */
  cancel(key?: number): void
  /** Tries this one once more, or all that failed. */
  retry(key?: number): void
  /** Keeps what is known as an article of its own or as a newer version; this one, or all that wait to be decided about. */
  keepAs(as: 'article' | 'version', key?: number): void
  /** Leaves out one that waits to be decided about. */
  omit(key: number): void
  /** Empties the list and stops what is not done. */
  clear(): void
}

/** How many are read at once, as many as the Node side reads. */
const AT_ONCE = 2

let nextKey = 1

/** The sources that are brought in together, without looking at each. */
export const useIntake = create<IntakeStore>((set, get) => {
  let busy = 0
  let lastKept: Promise<unknown> = Promise.resolve()
  const underWay = new Map<number, Promise<void>>()

  const move = (key: number, step: Step, as?: KeepAs) =>
    set(({ items }) => ({
      items: items.map((item) => (item.key === key ? { ...item, step, as: as ?? item.as } : item)),
    }))

  const work = () => {
    const next = get().items.find(({ step }) => step.at === 'waiting')
    if (!next || busy >= AT_ONCE) return
    busy++
    const brought = bring(next).finally(() => {
      busy--
      underWay.delete(next.key)
      work()
    })
    underWay.set(next.key, brought)
    work()
  }

  /** What may be the same bytes, by its length, and is before it in the list: the first of them is the one to keep. */
  const twinsBefore = ({ key, source }: Item) =>
    get()
      .items.filter((other) => other.key < key && other.source.blob.size === source.blob.size)
      .flatMap((twin) => underWay.get(twin.key) ?? [])

  const bring = async (item: Item): Promise<void> => {
    const { key, source, as } = item
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
      await Promise.all(twinsBefore(item))
      if (stop.signal.aborted) return void (await call('import.discard', { draft: draft.draft }))
      moveIfOurs({ at: 'keeping', stop })
      const kept = lastKept.then(() => keep(draft, as))
      lastKept = kept.catch(() => undefined)
      moveIfOurs(await kept)
    } catch (error) {
      moveIfOurs({ at: 'failed', error: asBelegError(error) })
    }
  }

  /** One after the other, so that the same bytes twice in one drop are noticed. */
  const keep = async ({ draft, meta, images, ...read }: Draft, as: KeepAs): Promise<Step> => {
    const { sameAs, sameUrl } = await call('import.known', { draft })
    const known = sameAs ?? sameUrl
    if (known && as === 'unless-known') {
      await call('import.discard', { draft })
      return { at: sameAs ? 'same' : 'asked', article: known.id, title: known.title }
    }
    const versionOf = as === 'version' ? sameUrl : null
    const { id, title } = await (versionOf
      ? keepVersion(draft, versionOf.id)
      : call('import.keep', { draft, meta }))
    return {
      at: 'kept',
      article: id,
      title,
      version: versionOf !== null,
      imagesLeftOut: images.leftOut,
      pagesWithoutText: read.pagesWithoutText,
      hiddenText: read.hiddenText,
      filesLeftOut: read.filesLeftOut,
    }
  }

  const change = (
    key: number | undefined,
    from: Step['at'][],
    to: 'waiting' | 'cancelled' | 'omitted',
    as?: KeepAs,
  ) => {
    for (const item of get().items)
      if ((key ?? item.key) === item.key && from.includes(item.step.at)) {
        if (item.step.at === 'reading') item.step.stop.abort()
        move(item.key, { at: to }, as)
      }
    work()
  }

  return {
    items: [],
    leftOut: 0,
    add(sources, leftOut) {
      const running = isRunning(get().items)
      const before = running ? get().items : get().items.filter(({ step }) => needsPerson(step))
      const added = sources.map((source): Item => ({
        key: nextKey++,
        source,
        step: { at: 'waiting' },
        as: 'unless-known',
      }))
      set({ items: [...before, ...added], leftOut: leftOut + (running ? get().leftOut : 0) })
      work()
    },
    cancel: (key) => change(key, ['waiting', 'reading'], 'cancelled'),
    retry: (key) => change(key, ['failed', 'cancelled', 'omitted'], 'waiting'),
    keepAs: (as, key) => change(key, key === undefined ? ['asked'] : ['asked', 'same'], 'waiting', as),
    omit: (key) => change(key, ['asked'], 'omitted'),
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

/** Whether it has to be seen before it may go from the list: it failed, or it waits to be decided about. */
function needsPerson({ at }: Step): boolean {
  return at === 'failed' || at === 'asked'
}

/** How many of them are at each step. */
export function countSteps(items: readonly Item[]): Record<Step['at'], number> {
  const ended = { kept: 0, same: 0, asked: 0, failed: 0, cancelled: 0, omitted: 0 }
  const counts = { waiting: 0, reading: 0, keeping: 0, ...ended }
  for (const { step } of items) counts[step.at]++
  return counts
}
