import { rm } from 'node:fs/promises'
import type { BackupReason } from '../../../shared/api/backups.ts'
import type { Id, Sha256 } from '../../../shared/model/id.ts'
import { saveError } from '../store/disk-errors.ts'
import { makeFolder, syncFolder, writeWhole } from '../store/durable-file.ts'
import type { Following } from '../following.ts'
import { encodeFile } from '../store/file-kind.ts'
import { timeInName, within } from '../paths.ts'
import { Collecting } from './collect.ts'
import { Pool } from './pool.ts'
import { filesIn, listSnapshots, SNAPSHOTS, type KeptFile, type Snapshot } from './snapshot.ts'

/**
 * Makes a backup of the notebook at `root`: everything that is work, as it is now, and what is damaged as it last was. What has not
 * changed since the last backup is neither read nor kept twice. An automatic one is not made where nothing has changed.
 * @returns the backup; null when there was no need for one
 * @throws BelegError `disk-full`, `permission-denied`, `disk-failed`
 */
export async function takeSnapshot(
  root: string,
  reason: BackupReason,
  now = new Date(),
  following: Following = {},
): Promise<(Snapshot & { name: string }) | null> {
  const pool = new Pool(root)
  try {
    const [last] = await listSnapshots(root, now)
    const before = last ? await filesIn(pool, last).catch(() => []) : []
    const collecting = new Collecting(root, pool, before)
    const articles = await collecting.articles(following)
    const parts = inParts(articles, await collecting.own())
    const trees: Sha256[] = []
    for (const files of parts) trees.push(await pool.put(encodeFile({ files })))
    if (reason === 'auto' && trees.join() === last?.trees.join()) return null
    await pool.settle()
    const files = parts.flat()
    const snapshot: Snapshot = {
      schemaVersion: 1,
      at: now.toISOString(),
      reason,
      articles: [...articles.values()].filter((own) => own.length > 0).length,
      claims: files.reduce((sum, { claims }) => sum + (claims ?? 0), 0),
      files: files.length,
      bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
      damaged: collecting.damaged.toSorted(),
      trees,
    }
    const name = `${timeInName(now)}-${reason}`
    await makeFolder(within(root, SNAPSHOTS))
    const path = within(root, `${SNAPSHOTS}/${name}.json`)
    await writeWhole(path, encodeFile(snapshot))
    await syncFolder(within(root, SNAPSHOTS)).catch(async (error: unknown) => {
      // Nobody may find it whose contents are taken back.
      await rm(path, { force: true })
      throw error
    })
    return { ...snapshot, name }
  } catch (error) {
    const failure = saveError(error, SNAPSHOTS)
    if (failure.code === 'disk-full') await pool.takeBack()
    throw failure
  }
}

/** The own files, and the articles by the end of their ids, which is random: an edit changes one of few hundred small parts. */
function inParts(articles: ReadonlyMap<Id, KeptFile[]>, own: KeptFile[]): KeptFile[][] {
  const parts = new Map<string, KeptFile[]>()
  for (const [id, files] of [...articles].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const part = parts.get(id.slice(-2)) ?? []
    part.push(...files)
    parts.set(id.slice(-2), part)
  }
  return [own, ...[...parts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, files]) => files)]
}
