import { createHash } from 'node:crypto'
import { isLive, type ArticleRecord } from '../../../shared/model/article.ts'
import type { ForeignAnnotation } from './foreign.ts'

/** Which annotations an article has. Can be sent to a worker. */
export type Known = ReadonlySet<string>

/** The id under which an annotation is remembered: that of its tool, or else one made of its words, comment and tags. */
export function idOf({ id, quotes, statement, comment, tags }: ForeignAnnotation): string {
  return id || fingerprint(quotes.map(({ exact }) => exact).join('\n'), [statement, comment], tags)
}

/** What an article has from other tools, and what was made in it here. */
export function knownIn({ highlights, claims, appearances }: ArticleRecord): Set<string> {
  const live = [...highlights, ...claims].filter(isLive)
  const imported = live.flatMap(({ importedFrom: from }) => (from ? [keyOf(from.tool, from.id)] : []))
  const own = [...live, ...appearances.filter(isLive)].map(({ id }) => `urn:uuid:${id}`)
  const words = highlights
    .filter(isLive)
    .map(({ passage, comment, tags }) => fingerprint(passage.exact, ['', comment], tags))
  return new Set([...imported, ...own, ...words])
}

/** True for what came from that tool under that id, or was made here. */
export function isKnown(known: Known, tool: string, id: string): boolean {
  return known.has(keyOf(tool, id)) || known.has(id)
}

/** How something from a tool is remembered. */
export function keyOf(tool: string, id: string): string {
  return `${tool} ${id}`
}

function fingerprint(...said: unknown[]): string {
  return `sha256:${createHash('sha256').update(JSON.stringify(said)).digest('hex')}`
}
