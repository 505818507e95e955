import { link, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { createHash } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import { lookAt, stateOf, type Holder, type SeenLock } from './lock-file.ts'
import { isMissing, systemCode } from '../store/stamp.ts'

/** How long another one may take to remove a stale lock, in milliseconds; it is a matter of a few. */
const RECOVERY = 10_000

/**
 * Creates the lock at `path` for `self`. A lock whose process is gone is removed first.
 * `beat` is how often a living holder touches its lock, in milliseconds.
 * @returns null when the lock is ours, else who holds it. @throws the system's errors.
 */
export async function takeLock(path: string, self: Holder, beat: number): Promise<SeenLock | null> {
  for (const until = performance.now() + RECOVERY; ;) {
    if (await create(path, self)) return null
    const seen = await lookAt(path)
    if (!seen) continue
    if (!(await isStale(path, seen, self, beat))) return seen
    if (await removeStale(path, seen, self, beat)) continue
    // Another is removing it. Who that is will hold the lock in a moment.
    if (performance.now() > until) return seen
    await wait(20)
  }
}

/** Removes the lock at `path` if it is the one `raw` describes. */
export async function removeOwn(path: string, raw: string): Promise<void> {
  if ((await lookAt(path))?.raw === raw) await rm(path, { force: true })
}

/** What a holder's lock file holds, byte for byte. */
export const lockContent = (holder: Holder): string => `${JSON.stringify(holder, null, 2)}\n`

/** A lock appears whole: written aside and linked into place, so that nobody ever reads half of one. */
async function create(path: string, self: Holder): Promise<boolean> {
  const temporary = `${path}.${uuidv7()}.tmp`
  try {
    await writeFile(temporary, lockContent(self), { flag: 'wx' })
    await link(temporary, path)
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    // Who has it by now tidies away what lies in the notebook: also what was about to become a lock.
    if (isMissing(error) && (await lookAt(path)) !== null) return false
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'UNKNOWN'].includes(systemCode(error)))
      throw error
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined)
  }
  return createWithoutLinks(path, self)
}

async function createWithoutLinks(path: string, self: Holder): Promise<boolean> {
  try {
    const handle = await open(path, 'wx')
    try {
      await handle.writeFile(lockContent(self))
    } finally {
      await handle.close()
    }
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  }
}

/** Where the process cannot be asked, the heartbeat is: two intervals without a sign of life. Clocks are not compared. */
async function isStale(path: string, seen: SeenLock, self: Holder, beat: number): Promise<boolean> {
  const state = await stateOf(seen.holder, self)
  if (state !== 'unknown') return state === 'dead'
  const until = performance.now() + 2.2 * beat
  while (performance.now() < until) {
    await wait(Math.min(beat / 4, 250))
    const now = await lookAt(path)
    if (now?.raw !== seen.raw || now.stamp !== seen.stamp) return false
  }
  return true
}

/**
 * Removes the very lock that was judged. Two who judged the same one must not both act, or the slower would remove the
 * quicker one's new lock: whoever acts holds a lock named after the judged one while doing so.
 * @returns false when another is at it.
 */
async function removeStale(path: string, judged: SeenLock, self: Holder, beat: number): Promise<boolean> {
  const name = createHash('sha256').update(judged.raw).digest('hex').slice(0, 16)
  const turn = `${path}.${name}.recovery`
  if (await takeLock(turn, self, beat)) return false
  try {
    const now = await lookAt(path)
    if (now?.raw !== judged.raw) return true
    const aside = `${path}.${uuidv7()}.tmp`
    await rename(path, aside)
    if ((await readFile(aside, 'utf8')) !== judged.raw) await link(aside, path)
    await rm(aside, { force: true })
    return true
  } catch (error) {
    if (isMissing(error)) return true
    throw error
  } finally {
    await removeOwn(turn, lockContent(self))
  }
}
