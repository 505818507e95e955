import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { renamePatiently, syncFolder, writeNew } from '../notebook/store/durable-file.ts'

/** Puts a file in place whole and durable, over one that is there. Throws the system's errors; then the old one stands. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${uuidv7()}.tmp`
  try {
    await writeNew(temporary, bytes)
    await renamePatiently(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
  await syncFolder(dirname(path))
}
