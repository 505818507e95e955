import { BelegError, type ErrorCode } from '../../../shared/errors.ts'
import { systemCode } from './stamp.ts'

const saveCodes: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'permission-denied',
  EPERM: 'permission-denied',
  EROFS: 'permission-denied',
}

/** What a person is told when `file` could not be saved. Our own errors pass unchanged. */
export function saveError(error: unknown, file: string): BelegError {
  if (error instanceof BelegError) return error
  const code = saveCodes[systemCode(error)] ?? 'disk-failed'
  return new BelegError(code, { file, reason: reasonOf(error) }, { cause: error })
}

/** What a person is told when `file` is there and cannot be read. Our own errors pass unchanged. */
export function readError(error: unknown, file: string): BelegError {
  if (error instanceof BelegError) return error
  return new BelegError('file-unreadable', { file, reason: reasonOf(error) }, { cause: error })
}

/** The system's or the parser's own words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
