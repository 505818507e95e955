import { open, stat } from 'node:fs/promises'
import { MAX_IMPORT_BYTES } from '../../shared/api/articles.ts'
import { BelegError } from '../../shared/errors.ts'
import { readError } from '../notebook/disk-errors.ts'

/**
 * The bytes of a file, read to at most one more than may be taken in: what lies behind a name may have no end.
 * @throws BelegError `file-unreadable`, `file-too-large`
 */
export async function readOriginal(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file)
    if (found.isDirectory()) throw new BelegError('file-unreadable', { file, reason: 'it is a folder' })
    if (found.size > MAX_IMPORT_BYTES) throw tooLarge(file)
    const handle = await open(file)
    const chunks: Uint8Array[] = []
    for await (const chunk of handle.createReadStream({ end: MAX_IMPORT_BYTES }))
      chunks.push(chunk as Uint8Array)
    const bytes = Buffer.concat(chunks)
    if (bytes.length > MAX_IMPORT_BYTES) throw tooLarge(file)
    return bytes
  } catch (error) {
    throw readError(error, file)
  }
}

function tooLarge(file: string): BelegError {
  return new BelegError('file-too-large', { file, limit: MAX_IMPORT_BYTES })
}
