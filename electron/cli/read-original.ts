import { constants, type BigIntStats } from 'node:fs'
import { open, stat, type FileHandle } from 'node:fs/promises'
import { MAX_IMPORT_BYTES } from '../../shared/api/articles.ts'
import { BelegError, type ErrorCode } from '../../shared/errors.ts'
import { readError } from '../notebook/store/disk-errors.ts'
import { systemCode } from '../notebook/store/stamp.ts'
import { pathOf } from './path-of.ts'

const codes: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EACCES: 'permission-denied',
  EPERM: 'permission-denied',
}
/** How much is read at once, in bytes. */
const CHUNK = 1024 * 1024
/** Without waiting for the other end of a pipe. Windows has no such pipes. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * The bytes of a file, as it was at one moment.
 * @throws BelegError `file-missing`, `permission-denied`, `not-a-file`, `file-too-large`, `file-changed`, `name-not-utf8`, `file-unreadable`
 */
export async function readOriginal(file: string): Promise<Uint8Array> {
  let handle: FileHandle | undefined
  try {
    const path = await pathOf(file)
    // Before it is opened: that alone does something to some devices.
    refuse(file, await stat(path, { bigint: true }))
    handle = await open(path, FLAGS)
    const before = await handle.stat({ bigint: true })
    refuse(file, before)
    const bytes = await readAll(handle, Number(before.size))
    const after = await handle.stat({ bigint: true })
    if (
      bytes.length !== Number(before.size) ||
      after.mtimeNs !== before.mtimeNs ||
      after.size !== before.size
    )
      throw new BelegError('file-changed', { file })
    return bytes
  } catch (error) {
    const code = codes[systemCode(error)]
    throw code ? new BelegError(code, { file }, { cause: error }) : readError(error, file)
  } finally {
    await handle?.close()
  }
}

function refuse(file: string, found: BigIntStats): void {
  if (!found.isFile()) throw new BelegError('not-a-file', { file, kind: kindOf(found) })
  if (found.size > MAX_IMPORT_BYTES) throw new BelegError('file-too-large', { file, limit: MAX_IMPORT_BYTES })
}

function kindOf(found: BigIntStats): string {
  if (found.isDirectory()) return 'no-folder'
  if (found.isFIFO()) return 'pipe'
  return found.isSocket() ? 'socket' : 'device'
}

/** To its end, but no further than a byte beyond `size`. */
async function readAll(handle: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(size + 1)
  let at = 0
  for (;;) {
    const { bytesRead } = await handle.read(bytes, at, Math.min(CHUNK, bytes.length - at), at)
    at += bytesRead
    if (bytesRead === 0 || at === bytes.length) return bytes.subarray(0, at)
  }
}
