import type { ArticleMeta } from '../model/article.ts'
import type { Id, Sha256 } from '../model/id.ts'
import { safeLink } from './safe-link.ts'

/** The name of anything of ours for the world: its id as an IRI. */
export function iriOf(id: Id): string {
  return `urn:uuid:${id}`
}

/** The name of a capture: the hash of its original bytes as an IRI. */
export function captureIri(sha256: Sha256): string {
  return `urn:sha256:${sha256}`
}

/** What an article is known by elsewhere: its address, or a name of its own where it has none a link could carry. */
export function sourceIri({ id, url }: Pick<ArticleMeta, 'url'> & { id: Id }): string {
  const link = webAddress(url)
  return link ?? iriOf(id)
}

/** The address on the web as an IRI, which some characters cannot stand in; null for what is none. */
export function webAddress(url: string): string | null {
  const link = safeLink(url)
  if (link === null || !/^https?:/iu.test(link)) return null
  return link.replace(/[<>"{}|\\^`]/g, (sign) => encodeURIComponent(sign))
}
