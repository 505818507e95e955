import { BelegError } from '../../shared/errors.ts'
import type { LockHolder, Unwritable } from '../../shared/api/views.ts'

/** The error that says why the notebook in `folder` can only be read. */
export function cannotWrite(folder: string, readOnly: LockHolder | Unwritable): BelegError {
  if (readOnly.program === null)
    return new BelegError(readOnly.code, { file: folder, reason: readOnly.reason })
  const { program, pid, host, since } = readOnly
  return new BelegError('notebook-locked', { folder, program, pid, host, since })
}
