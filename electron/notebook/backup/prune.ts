import { rm } from 'node:fs/promises'
import type { Sha256 } from '../../../shared/model/id.ts'
import { timeInName, within } from '../paths.ts'
import { Pool } from './pool.ts'
import { filesIn, listSnapshots, snapshotNames, SNAPSHOTS, type KeptFile, type Snapshot } from './snapshot.ts'
import { readVerified } from './verify.ts'

const DAY = 24 * 60 * 60 * 1000
/** For how long each backup is kept, and the last of every day, in milliseconds. */
const EACH = 7 * DAY
const DAILY = 30 * DAY
/** The last of so many days stays however old it is: a clock that runs ahead makes all of them old at once. */
const DAYS = 7
/** How long a content nothing refers to is left alone: a backup that is being made may. */
const UNDER_WAY = 60 * 60 * 1000
/** All backups together take at most this many bytes, or four times what the newest holds where that is more. */
const LARGEST = 2 * 1024 ** 3
const TIMES = 4

type Named = Snapshot & { name: string }

/**
 * Takes away backups that are too old, or, the oldest first, for which there is no room. The newest one and the one that was restored
 * last to prove it stay whatever happens. `largest` is in bytes, `times` a multiple of the newest. Only for who holds the lock.
 */
export async function pruneSnapshots(
  root: string,
  now = new Date(),
  { largest, times } = { largest: LARGEST, times: TIMES },
): Promise<void> {
  const pool = new Pool(root)
  const all = await listSnapshots(root, now)
  const verified = (await readVerified(root))?.name
  const protectedOnes = new Set([all[0]?.name, verified])
  const young = youngEnough(all, now)
  const inTime = all.filter(({ name }) => protectedOnes.has(name) || young.has(name))
  const wanted = new Set<Sha256>()
  const kept = new Set<string>()
  let bytes = 0
  // One that cannot be read, just now or by this program, may need anything.
  const oldest = timeInName(new Date(now.getTime() - DAILY))
  const known = new Set(all.map(({ name }) => name))
  let sure = (await snapshotNames(root)).every((name) => known.has(name) || name < oldest)
  for (const snapshot of inTime) {
    // Most parts are those of a backup before it, and counted with all that is in them.
    const trees = snapshot.trees.filter((tree) => !wanted.has(tree))
    const files = await filesIn(pool, { trees }).catch((): KeptFile[] => {
      sure = false
      return []
    })
    const added = files.filter(({ sha256 }) => !wanted.has(sha256))
    const more = [...new Map(added.map((file) => [file.sha256, file.bytes])).values()]
    const total = bytes + more.reduce((sum, size) => sum + size, 0)
    const room = Math.max(largest, times * (all[0]?.bytes ?? 0))
    if (total > room && !protectedOnes.has(snapshot.name)) continue
    bytes = total
    kept.add(snapshot.name)
    for (const sha256 of [...trees, ...files.map((file) => file.sha256)]) wanted.add(sha256)
  }
  const gone = all.filter(({ name }) => !kept.has(name))
  for (const { name } of gone) await rm(within(root, `${SNAPSHOTS}/${name}.json`), { force: true })
  if (gone.length > 0 && sure) await pool.sweep(wanted, new Date(now.getTime() - UNDER_WAY))
}

/** Each for a week, what was not made by itself and the last of every day for a month, the last of some days for ever. */
function youngEnough(all: readonly Named[], now: Date): ReadonlySet<string> {
  // They are sorted, newest first.
  const days = new Map(all.toReversed().map((one) => [one.at.slice(0, 10), one.name]))
  const lastOfDay = new Set(days.values())
  const whateverAge = new Set([...days.values()].slice(-DAYS))
  const young = all.filter(({ name, at, reason }) => {
    const age = now.getTime() - Date.parse(at)
    if (age <= EACH || whateverAge.has(name)) return true
    return age <= DAILY && (lastOfDay.has(name) || reason !== 'auto')
  })
  return new Set(young.map(({ name }) => name))
}
