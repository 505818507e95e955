import { readdir, rm } from 'node:fs/promises'
import type { Id } from '../../../shared/model/id.ts'
import {
  articleFolder,
  ARTICLES,
  BACKUP,
  CACHE,
  FILES,
  isArticleFolder,
  isCopyOfArticle,
  isImportingFolder,
  isRemovedFolder,
  isTemporary,
  temporaryId,
  within,
} from '../paths.ts'
import { tidyIncoming } from '../incoming-folder.ts'
import { isMissing } from '../store/stamp.ts'

/** What a look through a folder finds besides the files that belong there. */
export interface Look {
  /** Names of files. */
  files: string[]
  /** Copies made by sync tools, by the system, or by us when a change could not be merged. */
  copies: string[]
}

/**
 * True for the name of a second version of one of our files. Every sync tool and system has its own way to name it, and all of them
 * put something between the name and its end.
 */
const isCopy = (name: string): boolean => /^(?:record|notebook|inbox)[^a-z].*\.json$/i.test(name)

/** Looks through one folder of the notebook; a folder that is not there is empty. */
export async function lookThrough(root: string, folder: string): Promise<Look> {
  const files = await namesIn(within(root, folder))
  const copies = files.filter(isCopy).map((name) => (folder === '' ? name : `${folder}/${name}`))
  return { files, copies }
}

/** The ids of all article folders, and copies of whole folders. */
export async function listArticles(root: string): Promise<{ ids: Id[]; copies: string[] }> {
  const names = await namesIn(within(root, ARTICLES))
  const copies = names.filter(isCopyOfArticle)
  return { ids: names.filter(isArticleFolder), copies: copies.map((name) => `${ARTICLES}/${name}`) }
}

/** True for an article's folder in which there is nothing but what a killed save left. */
export async function holdsNothing(root: string, id: Id): Promise<boolean> {
  const here = await namesIn(within(root, articleFolder(id)))
  const captures = await namesIn(within(root, `${articleFolder(id)}/captures`))
  return [...here.filter((name) => name !== 'captures'), ...captures].every(isTemporary)
}

/**
 * Removes what a killed save, import or emptying of the trash left in the notebook's own folders: files and folders that bear a name only we
 * give, and nothing a person could have put there. Only for who holds the lock.
 */
export async function tidyNotebook(root: string): Promise<void> {
  await sweep(within(root, ''))
  await sweep(within(root, CACHE))
  await sweep(within(root, FILES))
  await tidyIncoming(root)
  for (const name of await namesIn(within(root, ARTICLES)))
    if (isImportingFolder(name) || isRemovedFolder(name))
      await rm(within(root, `${ARTICLES}/${name}`), { recursive: true, force: true })
}

/**
 * The same for one article, of whose folder the names are known, as far as it was left before a moment, given as a uuidv7: what
 * is younger is a save under way. A save that left nothing there left no
 * version either.
 */
export async function tidyArticle(root: string, id: Id, names: readonly string[], before: Id): Promise<void> {
  if (!names.some(isTemporary)) return
  await sweep(within(root, articleFolder(id)), before)
  await sweep(within(root, `${BACKUP}/${articleFolder(id)}/record.json`), before)
}

async function sweep(folder: string, before?: Id): Promise<void> {
  for (const name of await namesIn(folder))
    if (isTemporary(name) && (before === undefined || temporaryId(name) < before))
      await rm(`${folder}/${name}`, { force: true })
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).toSorted()
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
