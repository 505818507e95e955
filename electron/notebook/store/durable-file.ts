import { constants, copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { uuidv7 } from 'uuidv7'
import { isMissing, systemCode } from './stamp.ts'

/** File systems without hard links refuse them in one of these ways. */
const noLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV', 'EINVAL', 'UNKNOWN']

/**
 * Replaces the file at `path` so that after a crash or a power cut either the old or the new content is there, whole:
 * a new file beside it, written and flushed, renamed over it, and the folder flushed.
 *
 * `beforeRename` runs when the new content is safe and the old still in place; it may refuse by throwing, and answers
 * where a copy of the old content is (null when there was none), from which a failed last step is taken back.
 * @throws the system's errors; the old content is then in place.
 */
export async function replaceFile(
  path: string,
  bytes: Uint8Array,
  beforeRename: () => Promise<string | null>,
): Promise<void> {
  const temporary = `${path}.${uuidv7()}.tmp`
  let kept: string | null
  try {
    await writeNew(temporary, bytes)
    kept = await beforeRename()
    await renamePatiently(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
  try {
    await syncFolder(dirname(path))
  } catch (error) {
    await putBack(path, kept).catch(() => undefined)
    throw error
  }
}

/** Writes a file that must not exist yet and flushes it; the caller flushes the folder. */
export async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Puts a file in place whole, its content flushed, or leaves nothing of it; the caller flushes the folder. */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  temporary = `${path}.${uuidv7()}.tmp`,
): Promise<void> {
  try {
    await writeNew(temporary, bytes)
    await renamePatiently(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
}

/** Makes the content of a file that was written durable. */
export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes a folder and those above it that are missing, each flushed into its parent. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return
    if (!isMissing(error)) throw error
    await makeFolder(dirname(path))
    return makeFolder(path)
  }
  await syncFolder(dirname(path))
}

/** Makes the names in a folder durable. Windows cannot flush folders and says so in one of three ways. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const handle = await open(path, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (!['EPERM', 'EISDIR', 'EINVAL'].includes(systemCode(error))) throw error
  }
}

/** Renames; on Windows a virus scanner or an indexer may hold the file for a moment, so that is tried for a second. */
export async function renamePatiently(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(from, to)
    } catch (error) {
      if (attempt === 8 || !['EPERM', 'EBUSY'].includes(systemCode(error))) throw error
      await wait(attempt * 30)
    }
  }
}

/** A second name for the content at `from`, or a copy where the file system has no links. `to` must not exist. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if (!noLinks.includes(systemCode(error))) throw error
    await copyFile(from, to, constants.COPYFILE_EXCL)
  }
}

async function putBack(path: string, kept: string | null): Promise<void> {
  if (kept === null) return rm(path)
  const temporary = `${path}.${uuidv7()}.tmp`
  await linkOrCopy(kept, temporary)
  await rename(temporary, path)
}
