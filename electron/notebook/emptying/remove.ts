import { rm } from 'node:fs/promises'
import { BelegError } from '../../../shared/errors.ts'
import { isLive } from '../../../shared/model/article.ts'
import { articleFolder, recordFile, removedFolder, within } from '../paths.ts'
import type { Change } from '../types.ts'
import { moveArticles } from '../changes/move-articles.ts'
import { updateAll, type Homes } from '../changes/update-all.ts'
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
  await updateAll(homes, changes, () => undefined, {
    removing,
    there: () => moveArticles(root, removing, articleFolder, removedFolder),
    back: () => moveArticles(root, removing, removedFolder, articleFolder),
  })
  for (const id of removing) homes.articles.removed(id)
  for (const id of removing) {
    await rm(within(root, removedFolder(id)), { recursive: true, force: true }).catch(() => undefined)
    await forgetVersions(root, recordFile(id))
  }
}
