import { mkdir, readdir, realpath, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { isKnownName, isUnsafeName } from '../../../shared/bundle/names.ts'
import { BelegError } from '../../../shared/errors.ts'
import { reasons } from '../../../shared/reasons.ts'
import { atOnce } from '../at-once.ts'
import type { Following } from '../following.ts'
import { saveError } from '../store/disk-errors.ts'
import { makeFolder, renamePatiently, syncFolder, writeNew } from '../store/durable-file.ts'
import { DESK, isRestoring, within } from '../paths.ts'
import { isMissing } from '../store/stamp.ts'
import { Pool } from './pool.ts'
import { filesIn, listSnapshots, type Snapshot } from './snapshot.ts'

/**
 * Restores a backup into a folder that is new or empty and not in the notebook itself; it is there whole or not at all.
 * @param name that of a backup; null for the newest
 * @throws BelegError `backup-not-found`, `not-allowed`, `file-damaged`, and what saving throws
 */
export async function restoreTo(
  root: string,
  name: string | null,
  to: string,
  options: Following = {},
): Promise<Snapshot & { name: string }> {
  const snapshot = await snapshotNamed(root, name)
  const target = resolve(to)
  await refuse(root, target)
  const building = `${target}.${uuidv7()}.restoring`
  try {
    await makeFolder(dirname(target))
    await removeLeft(target)
    await atOnce(await copyOut(root, snapshot, building, { ...options, write: writeNew }), syncFolder)
    await rmdir(target).catch((error: unknown) => {
      if (!isMissing(error)) throw error
    })
    await renamePatiently(building, target)
    await syncFolder(dirname(target))
  } catch (error) {
    await rm(building, { recursive: true, force: true }).catch(() => undefined)
    throw saveError(error, to)
  }
  return snapshot
}

/**
 * Writes all files of a backup, each compared with its hash, into a folder that must not exist.
 * @param options `write` puts one file down
 * @returns the folders that were made
 */
export async function copyOut(
  root: string,
  snapshot: Snapshot,
  folder: string,
  options: Following & { write: (path: string, bytes: Uint8Array) => Promise<void> },
): Promise<ReadonlySet<string>> {
  const { onProgress, goOn, write } = options
  const pool = new Pool(root)
  const files = await filesIn(pool, snapshot)
  const made = new Set<string>([folder])
  const makeAll = async (inner: string): Promise<void> => {
    await mkdir(inner, { recursive: true })
    for (let path = inner; path !== folder; path = dirname(path)) made.add(path)
  }
  await mkdir(folder, { recursive: true })
  let done = 0
  await atOnce(files, async ({ file, sha256 }) => {
    goOn?.()
    if (isUnsafeName(file) || !(isKnownName(file) || file === DESK))
      throw new BelegError('file-damaged', { file, reason: reasons.noBackupFile })
    const path = within(folder, file)
    if (!made.has(dirname(path))) await makeAll(dirname(path))
    await write(path, await pool.get(sha256))
    done += 1
    onProgress?.(done, files.length)
  })
  return made
}

/** A backup by its name, or the newest. @throws BelegError `backup-not-found` */
export async function snapshotNamed(root: string, name: string | null): Promise<Snapshot & { name: string }> {
  const all = await listSnapshots(root)
  const found = name === null ? all[0] : all.find((snapshot) => snapshot.name === name)
  if (!found) throw new BelegError('backup-not-found', { name: name ?? '' })
  return found
}

/** What a restore into the same folder left that was killed: of two at once none but the later could come to its end. */
async function removeLeft(target: string): Promise<void> {
  for (const name of await readdir(dirname(target)))
    if (name.startsWith(`${basename(target)}.`) && isRestoring(name))
      await rm(join(dirname(target), name), { recursive: true, force: true })
}

async function refuse(root: string, target: string): Promise<void> {
  const [notebook, place] = [await placeOf(resolve(root)), await placeOf(target)]
  const inside = place === notebook || place.startsWith(`${notebook}${sep}`)
  if (inside) throw new BelegError('not-allowed', { folder: target, reason: reasons.inNotebook })
  const names = await readdir(target).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw new BelegError('not-allowed', { folder: target, reason: reasons.noFolder })
  })
  if (names.length > 0) throw new BelegError('not-allowed', { folder: target, reason: reasons.notEmpty })
}

/** Where a path leads, links followed; of what is not there, where it would be. */
async function placeOf(path: string): Promise<string> {
  const above = dirname(path)
  return realpath(path).catch(async () =>
    above === path ? path : join(await placeOf(above), basename(path)),
  )
}
