import type { Time } from '../../shared/model/id.ts'

/** The time as it is stored. */
export function now(): Time {
  return new Date().toISOString()
}
