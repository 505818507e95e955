import type { z } from 'zod'
import { BelegError } from '../../../shared/errors.ts'

/** No annotations can be got from a file. */
export function unreadable(file: string, reason: string): BelegError {
  return new BelegError('annotations-unreadable', { file, reason })
}

/**
 * A value as a schema knows it; `at` says where in the file it is.
 * @throws BelegError `annotations-unreadable`
 */
export function parsed<T extends z.ZodType>(
  schema: T,
  value: unknown,
  { file, at }: { file: string; at: string },
): z.output<T> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const path = [at, ...(issue?.path ?? [])].map(String).join('.')
  throw unreadable(file, `${path}: ${issue?.message ?? 'not as it should be'}`)
}
