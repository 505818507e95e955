import { rename, rm } from 'node:fs/promises'
import { BelegError } from '../../../shared/errors.ts'
import { isLive } from '../../../shared/model/article.ts'
import type { Id } from '../../../shared/model/id.ts'
import { saveError } from '../store/disk-errors.ts'
import { renamePatiently, syncFolder } from '../store/durable-file.ts'
import { articleFolder, ARTICLES, recordFile, removedFolder, within } from '../paths.ts'
import type { Change } from '../types.ts'
import { patchesFor, updateAll, type Homes } from '../changes/update-all.ts'
import { isMissing } from '../store/stamp.ts'
import { forgetVersions } from '../store/versions.ts'
import type { Emptying } from './plan.ts'
import { inboxWithout, recordWithout } from './without.ts'

/**
 * See `Notebook.empty`. What is going to happen is written down, then each article goes by one rename, then the rest is taken out of the
 * files that stay. The files of what is gone are removed last; what is left of them is tidied away by the next opening.
 */
export async function removeForGood(root: string, homes: Homes, emptying: Emptying): Promise<void> {
  const removing = [...emptying.articles]
  // Read in turn, which also waits for whatever is being saved there.
  for (const id of removing)
    if (isLive(await homes.articles.record(id))) throw new BelegError('trash-changed')
  const changes = emptying.homes.map((home): Change =>
    home === null
      ? { home, change: (inbox) => inboxWithout(inbox, emptying) }
      : { home, change: (record) => recordWithout(record, emptying) },
  )
  const edit = (await patchesFor(homes, changes)).filter((patch) => patch !== null)
  await homes.unfinished?.begin(edit, { removing })
  try {
    for (const id of removing)
      await renamePatiently(within(root, articleFolder(id)), within(root, removedFolder(id)))
    await syncFolder(within(root, ARTICLES))
    await updateAll(homes, changes, () => undefined)
  } catch (error) {
    // Where even going back fails, the next opening finishes what was begun.
    await putBack(root, removing)
      .then(() => homes.unfinished?.end(edit, { removing }))
      .catch((again: unknown) => console.error(again))
    throw saveError(error, ARTICLES)
  }
  for (const id of removing) homes.articles.removed(id)
  await homes.unfinished?.end(edit, { removing }).catch((error: unknown) => console.error(error))
  for (const id of removing) {
    await rm(within(root, removedFolder(id)), { recursive: true, force: true }).catch(() => undefined)
    await forgetVersions(root, recordFile(id))
  }
}

async function putBack(root: string, ids: readonly Id[]): Promise<void> {
  for (const id of ids)
    await rename(within(root, removedFolder(id)), within(root, articleFolder(id))).catch((error: unknown) => {
      if (!isMissing(error)) throw error
    })
  await syncFolder(within(root, ARTICLES))
}
