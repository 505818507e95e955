import { statuses, type Status } from '../model/claim.ts'

/** The tag that makes a claim of an annotation in tools that know no claims, and says how it stands. */
export function claimTag(status: Status): string {
  return `claim:${status}`
}

/** How the claim stands that a tag speaks of; undefined for any other tag. */
export function statusOfTag(tag: string): Status | undefined {
  return statuses.find((status) => claimTag(status) === tag)
}
