import type { ReportInput } from './report.ts'
import type { Words } from './words.ts'

/** What a report says of itself, as terms and values: what is in it, what is not, and of which day it is. */
export function contentsOf(
  { m, day }: Words,
  { included, leftOut, trashed, choices }: ReportInput,
): [string, string][] {
  const inTrash = m.reportCounts(trashed)
  return [
    [m.reportIncluded, m.reportCounts(included) || m.reportNothing],
    [m.reportLeftOut, m.reportMissing(leftOut) || m.reportNothing],
    ...(inTrash === '' ? [] : [[m.reportInTrash, inTrash] satisfies [string, string]]),
    ...(choices.asOf === undefined
      ? []
      : [[m.reportState, m.reportAsOf(day(choices.asOf))] satisfies [string, string]]),
  ]
}
