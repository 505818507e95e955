import { createHash } from 'node:crypto'
import { isLive, type ArticleRecord } from '../../../shared/model/article.ts'
import { iriOf } from '../../../shared/export/names.ts'
import type { Anchored } from '../../../shared/model/placement.ts'
import type { ForeignAnnotation } from './foreign.ts'

/** Which annotations an article has. Can be sent to a worker. */
export type Known = ReadonlySet<string>

/** The id under which an annotation is remembered: that of its tool, or else one made of its words, place, comment and tags. */
export function idOf({ id, quotes, statement, comment, tags }: ForeignAnnotation): string {
  const exact = quotes.map((quote) => quote.exact).join('\n')
  return id || fingerprint({ exact, start: quotes[0]?.start?.at }, [statement, comment], tags)
}

/** What an article has from other tools, and what was made in it here. */
export function knownIn({ highlights, claims, appearances }: ArticleRecord): Set<string> {
  const own = new Map(claims.map((claim) => [claim.id, claim]))
  const marked = highlights.filter(isLive)
  // An appearance outlives its claim in the trash, but nobody sees it there.
  const claimed = appearances.filter(
    (appearance) => isLive(appearance) && isLive(own.get(appearance.claim) ?? appearance),
  )
  const live = [...marked, ...claims.filter(isLive), ...claimed]
  return new Set([
    ...live.flatMap(({ importedFrom: from }) => (from ? [keyOf(from.tool, from.id)] : [])),
    ...live.flatMap(({ id }) => [id, iriOf(id)]),
    ...marked.flatMap((highlight) => fingerprints(highlight, ['', highlight.comment], highlight.tags)),
    ...claimed.flatMap((appearance) => {
      const claim = own.get(appearance.claim)
      return claim ? fingerprints(appearance, [claim.statement, ''], claim.tags) : []
    }),
  ])
}

/** True for what came from that tool under that id, or was made here. */
export function isKnown(known: Known, tool: string, id: string): boolean {
  return known.has(keyOf(tool, id)) || known.has(id)
}

/** How something from a tool is remembered. */
export function keyOf(tool: string, id: string): string {
  return `${tool} ${id}`
}

/** Of what has its words at some places: each is known with the place it has there, and by its words alone. */
function fingerprints({ passage, placements }: Anchored, ...said: unknown[]): string[] {
  const passages = [passage, ...placements.flatMap(({ passage }) => passage ?? [])]
  return passages.flatMap(({ exact, start }) => [
    fingerprint({ exact }, ...said),
    fingerprint({ exact, start }, ...said),
  ])
}

function fingerprint(
  { exact, start }: { exact: string; start?: number | undefined },
  ...said: unknown[]
): string {
  const words = [exact, ...said, ...(start === undefined ? [] : [start])]
  return `sha256:${createHash('sha256').update(JSON.stringify(words)).digest('hex')}`
}
