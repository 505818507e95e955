import { BelegError } from '../../shared/errors.ts'

/** Whatever was thrown, as an error that has a message in every language. */
export function asBelegError(error: unknown): BelegError {
  if (error instanceof BelegError) return error
  return new BelegError('internal', { reason: error instanceof Error ? error.message : String(error) })
}
