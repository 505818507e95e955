import type { Sha256 } from '../model/id.ts'
import { headOf, type NewHash } from './chain.ts'
import { historiesIn, type Manifest } from './manifest.ts'
import { HISTORIES, holdsClaims } from './names.ts'
import type { BundleProblem } from './problem.ts'
import type { Read } from './read.ts'

/** Compares the history of every claim, entry by entry, with the chains that were made when the bundle was. */
export function compareHistories(
  manifest: Manifest,
  { claims, hashes, texts }: Read,
  hash: NewHash,
): BundleProblem[] {
  const chains = historiesIn(json(texts.get(HISTORIES) ?? ''))?.claims
  if (!chains) return [{ kind: 'unreadable', file: HISTORIES }]
  const problems: BundleProblem[] = []
  if (headOf(chains, hash) !== manifest.histories.head) problems.push({ kind: 'hash', file: HISTORIES })
  for (const file of hashes.keys())
    if (holdsClaims(file) && !claims.has(file)) problems.push({ kind: 'unreadable', file })
  const left = new Map([...claims].map(([file, own]) => [file, new Map(own.map((one) => [one.claim, one]))]))
  for (const { claim, file, entries } of chains) {
    const own = left.get(file)?.get(claim)
    left.get(file)?.delete(claim)
    if (!own && !claims.has(file)) continue
    if (own) problems.push(...compareChain(file, claim, own.entries, entries))
    else problems.push({ kind: 'claim-missing', file, claim })
  }
  for (const [file, own] of left)
    for (const claim of own.keys()) problems.push({ kind: 'claim-unlisted', file, claim })
  return problems
}

function compareChain(
  file: string,
  claim: string,
  own: readonly Sha256[],
  stated: readonly Sha256[],
): BundleProblem[] {
  const wrong = stated.findIndex((entry, index) => own[index] !== undefined && own[index] !== entry)
  if (wrong >= 0) return [{ kind: 'entry', file, claim, entry: wrong + 1, of: stated.length }]
  return own.length === stated.length ? [] : [{ kind: 'history-length', file, claim, of: stated.length }]
}

/** What a text says as JSON; undefined when that is nothing. */
export function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
