import { createHash } from 'node:crypto'
import type { Id } from '../../../shared/model/id.ts'

/** The same id for the same words every time: a file that is only read is migrated anew at each opening. UUID version 8, RFC 9562. */
export function derivedId(words: string): Id {
  const bytes = createHash('sha256').update(words).digest()
  bytes[6] = 0x80 | (bytes[6]! & 0x0f)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
