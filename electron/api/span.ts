import { describe } from '../../shared/anchor/describe.ts'
import { BelegError } from '../../shared/errors.ts'
import type { Passage } from '../../shared/model/passage.ts'

/**
 * The passage a window has selected, if its text is what the window shows there.
 * @throws BelegError `passage-mismatch`
 */
export function passageAt(text: string, span: { start: number; end: number; exact: string }): Passage {
  const { start, end, exact } = span
  if (end > text.length || start >= end || text.slice(start, end) !== exact)
    throw new BelegError('passage-mismatch', { start, end })
  return describe(text, start, end)
}
