import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Problem } from '../../../shared/api/views.ts'
import { BelegError } from '../../../shared/errors.ts'
import { saveError } from './disk-errors.ts'
import { makeFolder, renamePatiently, replaceFile, syncFolder } from './durable-file.ts'
import { encodeFile, parseFile } from './file-kind.ts'
import { kindOf } from './kinds.ts'
import { timeInName, within } from '../paths.ts'
import { isMissing, stampOf } from './stamp.ts'
import { versionPath } from './versions.ts'

/** A version of a file that can be read. */
export interface GoodVersion {
  bytes: Uint8Array
  savedAt: string
}

/** Kept versions in the order in which they were saved, the oldest first, those before a migration (`schema-1`) behind the first. */
const saved = ['added', 'schema', 'opened', 'previous']

/**
 * The newest of the kept versions of `file` that can still be read; null when there is none. Their names tell their order: times of
 * files are those of copying where the notebook was copied, and go back with the clock.
 */
export async function newestGood(root: string, file: string): Promise<GoodVersion | null> {
  const kind = kindOf(file)
  if (!kind) return null
  const names = await readdir(versionPath(root, file, '')).catch(() => [])
  const versions = await Promise.all(
    names.map(async (name): Promise<Kept | null> => {
      try {
        const path = versionPath(root, file, name)
        const { mtime } = await stat(path)
        const bytes = await readFile(path)
        parseFile(bytes, file, kind)
        return { name, bytes, savedAt: mtime.toISOString() }
      } catch {
        return null
      }
    }),
  )
  const good = versions.filter((version) => version !== null).toSorted(newestFirst)
  const previous = good.find(({ name }) => name === 'previous')
  // Ours that gave way to another program's came before the last save or after it, which only their times tell.
  const replaced = good.find(({ name }) => name === 'replaced')
  const newest = replaced && (!previous || previous.savedAt < replaced.savedAt) ? replaced : good[0]
  return newest ? { bytes: newest.bytes, savedAt: newest.savedAt } : null
}

/** How the window shows a good version. */
export function goodForProblem(good: GoodVersion | null): Problem['good'] {
  return good && { savedAt: good.savedAt, bytes: good.bytes.length }
}

/** A state that is still in memory, as a good version. */
export function goodFromMemory(value: unknown): GoodVersion {
  return { bytes: encodeFile(value), savedAt: new Date().toISOString() }
}

/**
 * Sets the damaged `file` aside as `<name>.damaged-<time>`, untouched, and puts `good` in its place.
 * @throws BelegError `nothing-to-recover`, `disk-full`, `permission-denied`, `disk-failed`
 */
export async function putInPlace(root: string, file: string, good: GoodVersion | null): Promise<void> {
  if (!good) throw new BelegError('nothing-to-recover', { file })
  const path = within(root, file)
  try {
    await makeFolder(dirname(path))
    await replaceFile(path, good.bytes, async () => {
      const damaged = (await stampOf(path)) !== null
      if (damaged) await setAside(root, file)
      return null
    })
  } catch (error) {
    throw saveError(error, file)
  }
}

/** Renames a damaged file, so that its content stays what it is. @throws the system's errors */
export async function setAside(root: string, file: string): Promise<void> {
  const path = within(root, file)
  try {
    await renamePatiently(path, `${path}.damaged-${timeInName()}`)
    await syncFolder(dirname(path))
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

type Kept = GoodVersion & { name: string }

/** `replaced`, which is at no place of its own, and what somebody else put there come last. */
function newestFirst(a: Kept, b: Kept): number {
  const place = ({ name }: Kept): number => saved.indexOf(name.replace(/-\d+$/, ''))
  return place(b) - place(a)
}
