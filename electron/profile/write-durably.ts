import { dirname } from 'node:path'
import { syncFolder, writeWhole } from '../notebook/store/durable-file.ts'

/** Puts a file in place whole and durable, over one that is there. Throws the system's errors; then the old one stands. */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  await writeWhole(path, bytes)
  await syncFolder(dirname(path))
}
