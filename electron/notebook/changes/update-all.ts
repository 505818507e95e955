import type { ArticleRecord } from '../../../shared/model/article.ts'
import type { InboxFile } from '../../../shared/model/notebook.ts'
import type { Articles } from '../articles.ts'
import type { Inbox } from '../inbox.ts'
import { applyPatch, patchBetween, reversed } from './patch.ts'
import type { Change, Changed } from '../types.ts'
import type { Comings, PatchedHome, Unfinished } from './unfinished.ts'

/** What changing several files needs of the notebook. */
export interface Homes {
  articles: Articles
  inbox: Inbox
  /** Null when the notebook is only read. */
  unfinished: Unfinished | null
}

/** Articles that appear or go together with changes of files. */
export interface Move extends Comings {
  /** Lets them appear or go, once that is written down. */
  there(): Promise<void>
  back(): Promise<void>
  /** What is left to do when all of it is taken back for good. */
  forget?(): Promise<void>
}

/** From how many files on their order matters less than the time they take, and how many are then saved at once. */
const MANY = 20
const AT_ONCE = 8

/** See `Notebook.updateAll`; with articles that appear or go, before anything else is saved. */
export async function updateAll<R>(
  homes: Homes,
  changes: readonly Change[],
  saved: (changed: Changed, done: number) => R,
  move?: Move,
): Promise<R[]> {
  const alone = changes.length === 1 && !move
  const wanted = alone ? [] : await patchesFor(homes, changes)
  const needed = alone ? changes : changes.filter((_, index) => wanted[index] !== null)
  const edit = needed.length > 1 || move ? wanted.filter((patch) => patch !== null) : null
  if (edit) await homes.unfinished?.begin(edit, move)
  const results: R[] = []
  // Only what leads back is kept of a file that is done: thousands of whole records would be too much.
  const back: PatchedHome[] = []
  try {
    await move?.there()
    await inTurns(needed, async (change) => {
      const changed = await updateOne(homes, change)
      if (changed.before === changed.after) return
      back.push({ home: changed.home, patch: reversed(patchBetween(changed.before, changed.after)) })
      results.push(saved(changed, back.length))
    })
  } catch (error) {
    // Where even going back fails, the next opening finishes what was begun.
    await takeBack(homes, { back, edit, move }).catch((again: unknown) => console.error(again))
    throw error
  }
  // Everything is durable; a reminder that cannot be removed just now finds nothing to do at the next opening.
  if (edit) await homes.unfinished?.end(edit, move).catch((error: unknown) => console.error(error))
  return results
}

/** Few one after the other, many several at a time. After a failure nothing is begun any more, and what is under way is awaited. */
async function inTurns<T>(items: readonly T[], job: (item: T) => Promise<void>): Promise<void> {
  const left = items.values()
  let failed = false
  const work = async (): Promise<void> => {
    for (const item of left) {
      if (failed) return
      await job(item).catch((error: unknown) => {
        failed = true
        throw error
      })
    }
  }
  const results = await Promise.allSettled(Array.from({ length: items.length > MANY ? AT_ONCE : 1 }, work))
  const failure = results.find((result) => result.status === 'rejected')
  if (failure) throw failure.reason
}

/** Applies what an earlier program was about to do to one file. */
export async function finishOne({ articles, inbox }: Homes, { home, patch }: PatchedHome): Promise<void> {
  if (home === null) await inbox.update((file) => applyPatch(file, patch))
  else await articles.update(home, (record) => applyPatch(record, patch))
}

/** What each change is going to do, null for nothing; what cannot be done throws here, before anything is written. */
async function patchesFor(homes: Homes, changes: readonly Change[]): Promise<(PatchedHome | null)[]> {
  const patches = new Map<Change, PatchedHome | null>()
  await inTurns(changes, async (wanted) => {
    const { home, change } = wanted
    const before = home === null ? await homes.inbox.current() : await homes.articles.record(home)
    const after = (change as (value: InboxFile | ArticleRecord) => object)(before)
    patches.set(wanted, after === before ? null : { home, patch: patchBetween(before, after) })
  })
  return changes.map((change) => patches.get(change) ?? null)
}

async function updateOne({ articles, inbox }: Homes, wanted: Change): Promise<Changed> {
  let changed: Changed | undefined
  if (wanted.home === null) {
    const { home, change } = wanted
    const after = await inbox.update((before) => {
      const after = change(before)
      changed = { home, before, after }
      return after
    })
    return changed ?? { home, before: after, after }
  }
  const { home, change } = wanted
  const after = await articles.update(home, (before) => {
    const after = change(before)
    changed = { home, before, after }
    return after
  })
  return changed ?? { home, before: after, after }
}

async function takeBack(
  homes: Homes,
  { back, edit, move }: { back: readonly PatchedHome[]; edit: PatchedHome[] | null; move: Move | undefined },
): Promise<void> {
  for (const home of back.toReversed()) await finishOne(homes, home)
  await move?.back()
  if (edit) await homes.unfinished?.end(edit, move)
  await move?.forget?.()
}
