import type { StatusChange } from '../../model/claim.ts'
import type { Words } from '../words.ts'
import { statusSigns } from './status.ts'

/** One judgement in a line: from, to, when and why. */
export function changeText(words: Words, { from, to, at, reason, undoes, evidence }: StatusChange): string {
  const { m } = words
  const states = [from, to].map((status) => `${statusSigns[status]} ${m.reportStatus(status)}`).join(' → ')
  const without =
    undoes !== undefined ? m.reportUndone : evidence.length > 0 ? m.reportByEvidence : m.reportNoReason
  return `${states}, ${words.time(at)}: ${reason === '' ? without : reason}`
}
