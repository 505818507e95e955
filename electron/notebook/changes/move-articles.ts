import type { Id } from '../../../shared/model/id.ts'
import { saveError } from '../store/disk-errors.ts'
import { renamePatiently, syncFolder } from '../store/durable-file.ts'
import { articleFolder, ARTICLES, within } from '../paths.ts'
import { isMissing } from '../store/stamp.ts'

/**
 * Gives the folders of articles another name, for good; those that have it already are not where they were.
 * @throws BelegError `disk-full`, `permission-denied`, `disk-failed`
 */
export async function moveArticles(
  root: string,
  ids: readonly Id[],
  from: (id: Id) => string,
  to: (id: Id) => string,
): Promise<void> {
  try {
    for (const id of ids)
      await renamePatiently(within(root, from(id)), within(root, to(id))).catch((error: unknown) => {
        if (!isMissing(error)) throw saveError(error, articleFolder(id))
      })
    if (ids.length > 0) await syncFolder(within(root, ARTICLES))
  } catch (error) {
    throw saveError(error, ARTICLES)
  }
}
