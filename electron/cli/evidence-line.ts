import { assertNever } from '../../shared/errors.ts'
import type { Citation, Evidence } from '../../shared/model/evidence.ts'

/** A piece of evidence as a row for people: id, stance, grade, what it cites, where it comes from. */
export function evidenceLine({
  id,
  stance,
  source,
  information,
  citation,
  origin,
  note,
}: Evidence): string[] {
  return [id, stance, `${source}${information}`, cited(citation), origin, note]
}

function cited(citation: Citation): string {
  switch (citation.type) {
    case 'article':
      return `article ${citation.article}${citation.passage ? `: ${citation.passage.exact}` : ''}`
    case 'url':
      return citation.url
    case 'file':
      return `file ${citation.file}`
    case 'text':
      return citation.text
    default:
      return assertNever(citation)
  }
}
