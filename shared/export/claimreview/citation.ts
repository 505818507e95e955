import { assertNever } from '../../errors.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Id } from '../../model/id.ts'
import { iriOf, webAddress } from '../names.ts'
import type { Source } from '../report.ts'
import { articleNode } from './article-node.ts'

/** What evidence points to, as a work that a review cites. */
export function citationOf(evidence: Evidence, sources: ReadonlyMap<Id, Source>): object {
  const { note, origin, date } = evidence
  return {
    '@type': 'CreativeWork',
    ...workOf(evidence, sources),
    ...(origin !== '' && { sourceOrganization: { name: origin } }),
    ...(date !== '' && { dateCreated: date }),
    ...(note !== '' && { description: note }),
  }
}

function workOf({ citation }: Evidence, sources: ReadonlyMap<Id, Source>): object {
  switch (citation.type) {
    case 'article': {
      const source = sources.get(citation.article)
      return source ? articleNode(source) : { '@id': iriOf(citation.article) }
    }
    case 'url': {
      const url = webAddress(citation.url)
      return { name: citation.title || citation.url, ...(url !== null && { url }) }
    }
    case 'file':
      return { name: citation.file }
    case 'text':
      return { text: citation.text }
    default:
      return assertNever(citation)
  }
}
