import { hostname } from 'node:os'
import { resolve } from 'node:path'
import type { LockHolder, Unwritable } from '../../shared/api/views.ts'
import { BelegError } from '../../shared/errors.ts'
import { reasons } from '../../shared/reasons.ts'
import type { NotebookFile } from '../../shared/model/notebook.ts'
import { Articles } from './articles.ts'
import { takeSnapshot } from './backup/take.ts'
import { CacheKeeper } from './catalog/cache-keeper.ts'
import { readLibraryCache } from './catalog/cache.ts'
import { Catalog } from './catalog/catalog.ts'
import { ClaimSearch } from './catalog/claim-search.ts'
import { createNotebook, lookAtFolder } from './create.ts'
import { DeskStore } from './desk-store.ts'
import { saveError } from './store/disk-errors.ts'
import { DurableAdapter, type Writing } from './store/durable-adapter.ts'
import { makeFolder } from './store/durable-file.ts'
import { encodeFile } from './store/file-kind.ts'
import { lookThrough, tidyNotebook } from './catalog/folder-look.ts'
import { Inbox } from './inbox.ts'
import { notebookKind } from './store/kinds.ts'
import type { Site } from './catalog/known-articles.ts'
import { acquireLock, currentHolder, isLock, type Lock } from './lock/lock.ts'
import { cannotWrite } from './cannot-write.ts'
import { DiskNotebook } from './notebook.ts'
import { LOCK, NOTEBOOK } from './paths.ts'
import { Problems } from './problems.ts'
import { newestGood, putInPlace } from './store/recovery.ts'
import { stampOf } from './store/stamp.ts'
import { TakingIn } from './catalog/taking-in.ts'
import type { Notebook, NotebookEvent, OpenNotebook } from './types.ts'
import { Unfinished } from './changes/unfinished.ts'
import { finishOne } from './changes/update-all.ts'
import { keepAdded, Versions, versionPath } from './store/versions.ts'

/**
 * Opens the notebook in `folder`. Where another process writes it, or nothing can be written there, it opens for reading
 * and says who or why.
 * @throws BelegError `folder-not-a-notebook`; `file-damaged` for a damaged notebook.json, with `good` in its detail
 *   saying when the version that `recoverNotebookFile` would put in its place was saved; `newer-version`,
 *   `file-unreadable`; what saving throws where a notebook is made
 */
export const openNotebook: OpenNotebook = async (
  folder,
  { program, readOnly = false, background = false, create },
) => {
  const root = resolve(folder)
  const vacant = (await lookAtFolder(root)) === 'vacant'
  if (vacant && (!create || readOnly)) throw new BelegError('folder-not-a-notebook', { folder: root })
  if (vacant) await makeFolder(root).catch((error: unknown) => Promise.reject(saveError(error, root)))
  const listeners = new Set<(event: NotebookEvent) => void>()
  const emit = (event: NotebookEvent): void => listeners.forEach((listener) => listener(event))
  const taken = readOnly ? null : await tryLock(root, program, vacant, () => emit({ type: 'lock-lost' }))
  const lock = taken && isLock(taken) ? taken : null
  try {
    const writing = lock && writingWith(root, lock)
    const name = create?.name
    const file =
      vacant && writing && name !== undefined
        ? await createUnlessThere(root, name, writing)
        : await readNotebookFile(root)
    const site: Site = {
      root,
      writing,
      catalog: new Catalog(),
      problems: new Problems(root, () => emit({ type: 'problems-changed' })),
      emit,
    }
    const holder = lock || (taken && !isLock(taken)) ? null : await currentHolder(root)
    const notebook = await putTogether(site, file, {
      lock,
      holder: taken && !isLock(taken) ? taken : (holder ?? ourselves(program)),
      listeners,
      background,
    })
    if (!background) await notebook.complete()
    return notebook
  } catch (error) {
    await lock?.release()
    throw error
  }
}

/**
 * Sets a damaged notebook.json aside and puts its newest good version in place.
 * @throws BelegError `nothing-to-recover`, `notebook-locked`, and what saving throws
 */
export async function recoverNotebookFile(folder: string, program: LockHolder['program']): Promise<void> {
  const root = resolve(folder)
  const lock = await takeLock(root, program, () => undefined)
  if (!isLock(lock)) throw cannotWrite(root, lock)
  try {
    if (await isReadable(root)) throw new BelegError('nothing-to-recover', { file: NOTEBOOK })
    await putInPlace(root, NOTEBOOK, await newestGood(root, NOTEBOOK))
  } finally {
    await lock.release()
  }
}

type Rest = {
  lock: Lock | null
  holder: LockHolder | Unwritable
  listeners: Set<(event: NotebookEvent) => void>
}

async function putTogether(
  site: Site,
  file: NotebookFile,
  { background, ...rest }: Rest & { background: boolean },
): Promise<Notebook> {
  const { root, writing } = site
  const articles = new Articles(site)
  const inbox = new Inbox(site)
  const unfinished = writing && new Unfinished(root, writing)
  if (writing) {
    await unfinished?.finishAdding()
    await unfinished?.finishRemoving()
    await tidyNotebook(root)
    await keepFirstVersion(root, file)
  }
  site.problems.noteCopies('', (await lookThrough(root, '')).copies)
  const foreseen = await readLibraryCache(root)
  site.catalog.foresee(foreseen)
  // What is wrong with the inbox is among the problems now.
  await inbox.current().catch(() => undefined)
  await unfinished?.finish((home) => finishOne({ articles, inbox, unfinished }, home))
  const desk = await DeskStore.open(root, writing)
  const search = new ClaimSearch(site.catalog)
  return new DiskNotebook({
    file,
    site,
    articles,
    inbox,
    desk,
    unfinished,
    search,
    cache: new CacheKeeper(root, articles),
    takingIn: new TakingIn({
      articles,
      patient: background && foreseen.length > 0,
      search: background ? search : null,
      tidy: writing !== null,
      emit: site.emit,
    }),
    ...rest,
  })
}

/** The lock, or what stands against it. What cannot be written can still be read; only a new notebook has to be written. */
async function tryLock(
  root: string,
  program: LockHolder['program'],
  vacant: boolean,
  onLost: () => void,
): Promise<Lock | LockHolder | Unwritable> {
  try {
    return await takeLock(root, program, onLost)
  } catch (error) {
    const { code, detail } = error as BelegError
    if (vacant || (code !== 'permission-denied' && code !== 'disk-full')) throw error
    return { program: null, code, reason: String(detail['reason']) }
  }
}

/** @throws BelegError `permission-denied`, `disk-full`, `disk-failed` */
async function takeLock(
  root: string,
  program: LockHolder['program'],
  onLost: () => void,
): Promise<Lock | LockHolder> {
  try {
    return await acquireLock(root, program, onLost)
  } catch (error) {
    throw saveError(error, LOCK)
  }
}

function writingWith(root: string, lock: Lock): Writing {
  let backup: Promise<void> | undefined
  return {
    versions: new Versions(root),
    // The file itself is kept too: where the whole cannot be, that is no reason not to save.
    beforeMigrating: () =>
      (backup ??= takeSnapshot(root, 'migration').then(
        () => undefined,
        (error: unknown) => console.error(error),
      )),
    guard: async () => {
      if (!(await lock.verify()) && lock.takenBy) throw cannotWrite(root, lock.takenBy)
    },
  }
}

/** Somebody else may have made the notebook while we waited for the lock. */
async function createUnlessThere(root: string, name: string, writing: Writing): Promise<NotebookFile> {
  return (await lookAtFolder(root)) === 'vacant'
    ? createNotebook(root, name, writing)
    : readNotebookFile(root)
}

async function readNotebookFile(root: string): Promise<NotebookFile> {
  try {
    const file = await new DurableAdapter(root, NOTEBOOK, notebookKind, null).read()
    if (file) return file
  } catch (error) {
    if (!(error instanceof BelegError) || error.code !== 'file-damaged') throw error
    const good = await newestGood(root, NOTEBOOK)
    throw new BelegError(
      error.code,
      { ...error.detail, ...(good && { good: good.savedAt }) },
      { cause: error },
    )
  }
  const good = await newestGood(root, NOTEBOOK)
  if (!good) throw new BelegError('folder-not-a-notebook', { folder: root })
  throw new BelegError('file-damaged', { file: NOTEBOOK, reason: reasons.missing, good: good.savedAt })
}

async function isReadable(root: string): Promise<boolean> {
  return readNotebookFile(root).then(
    () => true,
    () => false,
  )
}

/** A notebook that was copied without its backups gets the first one again. */
async function keepFirstVersion(root: string, file: NotebookFile): Promise<void> {
  if ((await stampOf(versionPath(root, NOTEBOOK, 'added'))) !== null) return
  await keepAdded(root, NOTEBOOK, encodeFile(file)).catch(() => undefined)
}

function ourselves(program: LockHolder['program']): LockHolder {
  return { program, pid: process.pid, host: hostname(), since: new Date().toISOString() }
}
