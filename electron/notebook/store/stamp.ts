import { stat } from 'node:fs/promises'
import { constants } from 'node:os'

/** Tells two states of a file apart without reading it: inode, length, times of content and of metadata. */
export type Stamp = string

/** The stamp of what is at `path` now; null when nothing is there. */
export async function stampOf(path: string): Promise<Stamp | null> {
  try {
    const { ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true })
    return `${ino}:${size}:${mtimeNs}:${ctimeNs}`
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** The length in a stamp, in bytes. */
export const sizeIn = (stamp: Stamp): string | undefined => stamp.split(':')[1]

/** True when two stamps differ in nothing but metadata, as after a further link to the file. */
export function sameContent(a: Stamp | null, b: Stamp | null): boolean {
  const content = (stamp: Stamp): string => stamp.slice(0, stamp.lastIndexOf(':'))
  return a === null || b === null ? a === b : content(a) === content(b)
}

/** The system's name of an error, such as ENOSPC; empty for errors that are none of the system's. */
export function systemCode(error: unknown): string {
  if (!(error instanceof Error)) return ''
  // Node has no name for this one.
  if ('errno' in error && error.errno === -constants.errno.EDQUOT) return 'EDQUOT'
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** True when the error says that there is no such file. */
export function isMissing(error: unknown): boolean {
  const code = systemCode(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
}
