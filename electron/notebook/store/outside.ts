import { dirname } from 'node:path'
import { saveError } from './disk-errors.ts'
import type { DurableAdapter } from './durable-adapter.ts'
import { makeFolder, syncFolder, writeNew, writeWhole } from './durable-file.ts'
import { encodeFile } from './file-kind.ts'
import { DESK, timeInName, within } from '../paths.ts'
import { versionPath } from './versions.ts'

/** Keeps our last state as the version `replaced`, before another program's takes its place. */
export async function keepReplaced<T extends object>(adapter: DurableAdapter<T>, value: T): Promise<void> {
  if (!adapter.writing) return
  const path = versionPath(adapter.root, adapter.file, 'replaced')
  try {
    await makeFolder(dirname(path))
    await writeWhole(path, encodeFile(value))
  } catch (error) {
    throw saveError(error, adapter.file)
  }
}

/** Keeps another program's version beside the file, whole and under a name that says when. @returns the name */
export async function keepBeside<T extends object>(
  adapter: DurableAdapter<T>,
  bytes: Uint8Array,
): Promise<string | null> {
  // Nothing in the desk file is work.
  if (!adapter.writing || adapter.file === DESK) return null
  const file = adapter.file.replace(/\.json$/, `.outside-${timeInName()}.json`)
  const path = within(adapter.root, file)
  try {
    await writeNew(path, bytes)
    await syncFolder(dirname(path))
  } catch (error) {
    throw saveError(error, file)
  }
  return file
}
