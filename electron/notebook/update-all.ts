import type { ArticleRecord } from '../../shared/model/article.ts'
import type { InboxFile } from '../../shared/model/notebook.ts'
import type { Articles } from './articles.ts'
import type { Inbox } from './inbox.ts'
import { applyPatch, patchBetween, reversed, type Patch } from './patch.ts'
import type { Change, Changed } from './types.ts'
import type { PatchedHome, Unfinished } from './unfinished.ts'

/** What changing several files needs of the notebook. */
export interface Homes {
  articles: Articles
  inbox: Inbox
  /** Null when the notebook is only read. */
  unfinished: Unfinished | null
}

/** See `Notebook.updateAll`. */
export async function updateAll(
  homes: Homes,
  changes: readonly Change[],
  saved: (done: number) => void = () => undefined,
): Promise<Changed[]> {
  const alone = changes.length === 1
  const wanted = alone ? [] : await patchesFor(homes, changes)
  const needed = alone ? changes : changes.filter((_, index) => wanted[index] !== null)
  const edit = needed.length > 1 ? wanted.filter((patch) => patch !== null) : null
  if (edit) await homes.unfinished?.begin(edit)
  const done: Changed[] = []
  try {
    for (const change of needed) saved(done.push(await updateOne(homes, change)))
  } catch (error) {
    // Where even going back fails, the next opening finishes what was begun.
    await takeBack(homes, done, edit).catch((again: unknown) => console.error(again))
    throw error
  }
  // Everything is durable; a reminder that cannot be removed just now finds nothing to do at the next opening.
  if (edit) await homes.unfinished?.end(edit).catch((error: unknown) => console.error(error))
  return done
}

/** Applies what an earlier program was about to do to one file. */
export async function finishOne({ articles, inbox }: Homes, { home, patch }: PatchedHome): Promise<void> {
  if (home === null) await inbox.update((file) => applyPatch(file, patch))
  else await articles.update(home, (record) => applyPatch(record, patch))
}

/** What each change is going to do, null for nothing; what cannot be done throws here, before anything is written. */
async function patchesFor(homes: Homes, changes: readonly Change[]): Promise<(PatchedHome | null)[]> {
  const patches: (PatchedHome | null)[] = []
  for (const { home, change } of changes) {
    const before = home === null ? await homes.inbox.current() : await homes.articles.record(home)
    const after = (change as (value: InboxFile | ArticleRecord) => object)(before)
    patches.push(after === before ? null : { home, patch: patchBetween(before, after) })
  }
  return patches
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

async function takeBack(homes: Homes, done: readonly Changed[], edit: PatchedHome[] | null): Promise<void> {
  for (const { home, before, after } of done.toReversed()) {
    const patch: Patch = reversed(patchBetween(before, after))
    await finishOne(homes, { home, patch })
  }
  if (edit) await homes.unfinished?.end(edit)
}
