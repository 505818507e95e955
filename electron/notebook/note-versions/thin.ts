import { timeOfVersion } from '../../../shared/model/note-version.ts'

/** A kept version and how long its file is, in bytes. */
export interface Sized {
  version: string
  bytes: number
}

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
/** Up to which age, in milliseconds, versions are thinned to those of a span; younger ones than the first are all kept. */
const spans = [
  { from: 2 * HOUR, span: HOUR },
  { from: 2 * DAY, span: DAY },
  { from: 60 * DAY, span: 7 * DAY },
]

/**
 * The versions that can go: all of two hours are kept, then those of every hour for two days, of every day for two months,
 * of every week for ever. Of each span the last stays, and the longest: what was deleted later is what one looks for.
 * @param now milliseconds since 1970
 */
export function superfluous(versions: readonly Sized[], now: number): string[] {
  const groups = new Map<string, Sized[]>()
  for (const one of versions) {
    const at = Date.parse(timeOfVersion(one.version))
    const span = spans.findLast(({ from }) => now - at > from)?.span
    if (span === undefined) continue
    const group = `${span} ${Math.floor(at / span)}`
    const others = groups.get(group)
    if (others) others.push(one)
    else groups.set(group, [one])
  }
  return [...groups.values()].flatMap((group) => {
    const last = group.reduce((a, b) => (b.version > a.version ? b : a))
    const longest = group.reduce((a, b) => (b.bytes > a.bytes ? b : a))
    return group.filter((one) => one !== last && one !== longest).map(({ version }) => version)
  })
}
