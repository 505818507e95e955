import type { StatusCounts } from '../../../shared/api/views.ts'
import { statuses } from '../../../shared/model/claim.ts'

/** How many claims there are of every status together. */
export function sumOf(claims: StatusCounts): number {
  return statuses.reduce((sum, status) => sum + claims[status], 0)
}
