import type { Status } from '../../model/claim.ts'
import type { Words } from '../words.ts'
import { strong, type Inlines } from './nodes.ts'

/** The sign of each status where nothing can be drawn. */
export const statusSigns: Record<Status, string> = { unconfirmed: '○', confirmed: '✓', refuted: '✗' }

/** How a claim stands, sign and words. */
export function verdict({ m }: Words, status: Status): Inlines {
  return [`${statusSigns[status]} `, strong(m.reportVerdict(status))]
}
