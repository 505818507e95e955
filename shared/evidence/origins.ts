import { assertNever } from '../errors.ts'
import type { Citation, Evidence } from '../model/evidence.ts'
import { fold } from '../search/fold.ts'

/** Evidence that goes back to one source. `origin` is its name as first given; empty when nobody has named it. */
export interface Origin {
  origin: string
  evidence: Evidence[]
}

/**
 * Live evidence by where it comes from, in the order in which it was recorded: what names the same origin is one source,
 * whatever it cites. What names none belongs to the source that its citation is already counted for, else it is one of its own.
 */
export function originsOf(evidence: readonly Evidence[]): Origin[] {
  const live = evidence.filter(({ trashedAt }) => trashedAt === null)
  const sources = new Map<string, Origin>()
  const counted = new Map<string, string>()
  for (const one of live.filter(({ origin }) => foldName(origin) !== '')) {
    const key = `origin ${foldName(one.origin)}`
    add(sources, key, one)
    const cited = citationKey(one.citation)
    if (!counted.has(cited)) counted.set(cited, key)
  }
  for (const one of live.filter(({ origin }) => foldName(origin) === '')) {
    const cited = citationKey(one.citation)
    add(sources, counted.get(cited) ?? cited, one)
  }
  const first = (origin: Origin): number => Math.min(...origin.evidence.map(({ seq }) => seq))
  return [...sources.values()].toSorted((a, b) => first(a) - first(b))
}

/** Names of origins as they are compared. */
function foldName(origin: string): string {
  return fold(origin).trim()
}

/** The same for two citations of one thing: an article, a file, a page whatever its query, the same words. */
export function citationKey(citation: Citation): string {
  switch (citation.type) {
    case 'article':
      return `article ${citation.article}`
    case 'url':
      return `url ${pageOf(citation.url)}`
    case 'file':
      return `file ${citation.sha256}`
    case 'text':
      return `text ${fold(citation.text).trim()}`
    default:
      return assertNever(citation)
  }
}

function add(sources: Map<string, Origin>, key: string, evidence: Evidence): void {
  const known = sources.get(key)
  if (known) known.evidence.push(evidence)
  else sources.set(key, { origin: evidence.origin.trim(), evidence: [evidence] })
}

/** Host and path of an address, without what leads to the same page all the same. */
function pageOf(address: string): string {
  const match = /^(?:[a-z][a-z0-9+.-]*:)?\/*(?:[^/?#@]*@)?([^/?#]*)([^?#]*)/iu.exec(address.trim())
  const [, host = '', path = ''] = match ?? []
  return `${host.toLowerCase().replace(/^www\./, '')}${path.replace(/\/+$/, '')}`
}
