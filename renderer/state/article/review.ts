import { create } from 'zustand'
import type { Outcome, Review, ReviewItem } from '../../../shared/api/versions.ts'
import { isSame, type ComparedRow } from '../../../shared/compare/row.ts'
import type { BelegError } from '../../../shared/errors.ts'
import type { Id, Sha256 } from '../../../shared/model/id.ts'
import { call } from '../../host/client.ts'
import { asBelegError } from '../problem.ts'
import { useView } from '../window/view.ts'

interface ReviewStore {
  article: Id | null
  /** The capture that was asked for; null for the newest. */
  capture: Sha256 | null
  /** Null while it loads, and for the first capture. */
  review: Review | null
  rows: ComparedRow[] | null
  loaded: boolean
  failure: BelegError | null
  /** The annotation that is looked at: its highlight or appearance. */
  active: Id | null
  /** The row that is looked at. */
  row: number | null
  /** Which lists of annotations are unfolded. */
  unfolded: readonly Outcome[]
  unfold(outcome: Outcome, open: boolean): void
  /** Opens the review of a capture, at one of its annotations if that is given. */
  open(article: Id, at?: { capture?: Sha256 | null; anchored?: Id }): Promise<void>
  /** Reads it again after something was decided. */
  reload(): Promise<void>
  /** Looks at an annotation, and at where it stands or stood. */
  look(item: ReviewItem): void
  /** Looks at the next changed row, or the one before. */
  step(by: 1 | -1): void
  clear(): void
}

/** What asks for the analyst; it is listed first. */
const inDoubt: readonly Outcome[] = ['changed', 'ambiguous', 'lost']
/** The order of the lists. */
export const listed: readonly Outcome[] = [...inDoubt, 'moved', 'kept']

const nothing = { review: null, rows: null, loaded: false, failure: null, active: null, row: null }

let latest = 0

/** What a newer capture changed, in the text and for the annotations. */
export const useReview = create<ReviewStore>((set, get) => ({
  article: null,
  capture: null,
  ...nothing,
  unfolded: inDoubt,
  unfold: (outcome, open) =>
    set(({ unfolded }) => ({
      unfolded: open ? [...unfolded, outcome] : unfolded.filter((other) => other !== outcome),
    })),
  async open(article, { capture = null, anchored } = {}) {
    set({ article, capture, ...nothing })
    useView.getState().go('review')
    await get().reload()
    // Who has gone on to another review meanwhile is left there.
    if (get().article !== article || get().capture !== capture) return
    const items = get().review?.items ?? []
    const item = items.find((item) => item.anchored === anchored) ?? items.find(({ undecided }) => undecided)
    if (item) get().look(item)
  },
  async reload() {
    const { article, capture } = get()
    if (article === null) return
    const asked = ++latest
    try {
      const review = await call('versions.review', { article, ...(capture !== null && { capture }) })
      const { review: before, rows: known } = get()
      const same = before?.from.sha256 === review?.from.sha256 && before?.to.sha256 === review?.to.sha256
      const rows = review && (same && known ? known : await compared(article, review))
      if (asked !== latest) return
      // What is looked at may stand elsewhere now.
      const looked = review?.items.find(({ anchored }) => anchored === get().active)
      set({
        ...{ review, rows, loaded: true, failure: null },
        ...(looked && { row: rows && rowOf(rows, looked) }),
      })
    } catch (error) {
      if (asked === latest) set({ ...nothing, failure: asBelegError(error) })
    }
  },
  look(item) {
    if (!get().unfolded.includes(item.outcome)) get().unfold(item.outcome, true)
    set(({ rows }) => ({ active: item.anchored, row: rows && rowOf(rows, item) }))
  },
  step(by) {
    set(({ rows, row }) => {
      const changes = changesIn(rows ?? [])
      const here = row ?? (by === 1 ? -1 : Infinity)
      const next = by === 1 ? changes.find((at) => at > here) : changes.findLast((at) => at < here)
      return next === undefined ? {} : { row: next, active: null }
    })
  },
  clear() {
    latest++
    set({ article: null, capture: null, ...nothing })
  },
}))

/** The annotations of one outcome. */
export function itemsOf(review: Review, outcome: Outcome): ReviewItem[] {
  return review.items.filter((item) => item.outcome === outcome)
}

/** The annotation that is looked at. */
export function lookedItem(): ReviewItem | undefined {
  const { review, active } = useReview.getState()
  return review?.items.find(({ anchored }) => anchored === active)
}

/** What still waits for the analyst, in the order of the lists: first what comes after the annotation given. */
export function waitingAfter(review: Review, { anchored }: ReviewItem): ReviewItem[] {
  const all = listedItems(review, listed)
  const at = all.findIndex((item) => item.anchored === anchored)
  return [...all.slice(at + 1), ...all.slice(0, at)].filter(({ undecided }) => undecided)
}

/** The annotations as they are listed: by what became of them, without what is folded away. */
export function listedItems(review: Review, unfolded: readonly Outcome[]): ReviewItem[] {
  return listed.filter((outcome) => unfolded.includes(outcome)).flatMap((outcome) => itemsOf(review, outcome))
}

/** The rows in which something differs. */
export function changesIn(rows: readonly ComparedRow[]): number[] {
  return rows.flatMap((row, index) => (isSame(row) ? [] : [index]))
}

function compared(article: Id, { from, to }: Review): Promise<ComparedRow[]> {
  return call('versions.compare', { article, from: from.sha256, to: to.sha256 })
}

/** The row in which an annotation stands now, or where it stood. */
function rowOf(rows: readonly ComparedRow[], { before, after }: ReviewItem): number | null {
  const [side, at] = after ? (['after', after.start] as const) : (['before', before.start] as const)
  const found = rows.findLastIndex((row) => (row[side]?.start ?? Infinity) <= at)
  return found === -1 ? null : found
}
