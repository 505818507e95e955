import type { Id, Sha256 } from '../model/id.ts'

/** A SHA-256 under way. */
export interface Hash {
  /** A text counts as its UTF-8. */
  update(content: Uint8Array | string): Hash
  hex(): Sha256
}
export type NewHash = () => Hash

/** JSON with the keys of every object in the order of their UTF-16 units and no white space (as RFC 8785): the same for equal values. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`
}

/**
 * The chain of a claim's history: of each entry the SHA-256 of the one before it (of the first the claim's id), a line feed and
 * the entry as canonical JSON. No entry can be changed, left out or moved without all that follow it.
 */
export function chainOf(claim: Id, history: readonly unknown[], hash: NewHash): Sha256[] {
  let before: string = claim
  return history.map(
    (entry) =>
      (before = hash()
        .update(`${before}\n${canonicalJson(entry)}`)
        .hex()),
  )
}

/** One hash over the heads of all chains; a claim nobody has judged counts with its id. */
export function headOf(chains: readonly { claim: Id; entries: readonly Sha256[] }[], hash: NewHash): Sha256 {
  const whole = hash()
  for (const { claim, entries } of chains) whole.update(`${entries.at(-1) ?? claim}\n`)
  return whole.hex()
}

/** The claims in the JSON of a record or an inbox, as far as they have a shape to be chained; null when it is neither. */
export function claimsIn(content: unknown): { id: Id; history: unknown[] }[] | null {
  const claims: unknown =
    typeof content === 'object' && content && 'claims' in content ? content.claims : null
  if (!Array.isArray(claims)) return null
  const shaped = claims.map((claim: unknown) => {
    const { id, history } = Object(claim) as { id?: unknown; history?: unknown }
    return typeof id === 'string' && Array.isArray(history) ? { id, history: history as unknown[] } : null
  })
  return shaped.includes(null) ? null : (shaped as { id: Id; history: unknown[] }[])
}
