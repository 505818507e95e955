import { open } from 'node:fs/promises'
import { BelegError } from '../../shared/errors.ts'
import type { Bytes } from '../../shared/bundle/zip-directory.ts'
import { readError } from '../notebook/store/disk-errors.ts'
import { isMissing } from '../notebook/store/stamp.ts'

/** Lets `work` read anywhere in a file. @throws BelegError `file-missing`, `not-a-file`, `file-unreadable`, and what `work` throws */
export async function withFile<T>(file: string, work: (bytes: Bytes) => Promise<T>): Promise<T> {
  const handle = await open(file, 'r').catch((error: unknown) => {
    throw isMissing(error) ? new BelegError('file-missing', { file }) : readError(error, file)
  })
  try {
    const found = await handle.stat()
    if (!found.isFile())
      throw new BelegError('not-a-file', { file, kind: found.isDirectory() ? 'no-folder' : 'device' })
    return await work({
      size: found.size,
      async read(from, length) {
        const wanted = Math.max(0, Math.min(length, found.size - from))
        const buffer = new Uint8Array(wanted)
        const { bytesRead } = await handle.read(buffer, 0, wanted, from)
        return buffer.subarray(0, bytesRead)
      },
    })
  } finally {
    await handle.close()
  }
}
