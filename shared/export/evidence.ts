import { assertNever } from '../errors.ts'
import type { Citation } from '../model/evidence.ts'
import type { ReportInput } from './report.ts'
import { safeLink } from './safe-link.ts'
import type { Words } from './words.ts'

/** What a piece of evidence points to, as words: its name, the words it quotes, and an address that may be linked. */
export interface Cited {
  name: string
  quote: string
  href: string | null
  /** SHA-256 of the file or of the capture it was read in; empty for what has no bytes. */
  sha256: string
}

/** A citation with the name of the article it points to. */
export function cited({ m }: Words, { sources }: Pick<ReportInput, 'sources'>, citation: Citation): Cited {
  const nothing = { quote: '', href: null, sha256: '' }
  switch (citation.type) {
    case 'article': {
      const source = sources.get(citation.article)
      return {
        name: source ? nameOf(source) : m.reportSourceGone,
        quote: citation.passage?.exact ?? '',
        href: safeLink(source?.url),
        sha256: citation.capture,
      }
    }
    case 'url':
      return { ...nothing, name: citation.title || citation.url, href: safeLink(citation.url) }
    case 'file':
      return { ...nothing, name: citation.file, sha256: citation.sha256 }
    case 'text':
      return { ...nothing, name: citation.text }
    default:
      return assertNever(citation)
  }
}

/** An article as it is named in one line. */
export function nameOf({ title, publisher }: { title: string; publisher: string }): string {
  return publisher === '' ? title : `${title} (${publisher})`
}
