import { assertNever } from '../../../shared/errors.ts'
import type { Messages } from '../../../shared/i18n/index.ts'
import type { Citation } from '../../../shared/model/evidence.ts'
import type { Id } from '../../../shared/model/id.ts'
import { useMessages } from '../../state/window/app.ts'
import { useLibrary } from '../../state/library/library.ts'

/** Says in one line what evidence cites; `short` leaves out the quoted passage. */
export function useCited(short = false): (citation: Citation) => string {
  const m = useMessages()
  const articles = useLibrary((library) => library.articles)
  const titleOf = (id: Id): string | undefined => articles?.find((article) => article.id === id)?.title
  return (citation) =>
    citedIn(m, short && citation.type === 'article' ? { ...citation, passage: null } : citation, titleOf)
}

function citedIn(m: Messages, citation: Citation, titleOf: (id: Id) => string | undefined): string {
  switch (citation.type) {
    case 'article': {
      const title = titleOf(citation.article) ?? m.evidenceArticleGone
      return citation.passage ? `${title}: ${m.quoted(citation.passage.exact)}` : title
    }
    case 'url':
      return citation.title || citation.url
    case 'file':
      return citation.file
    case 'text':
      return citation.text
    default:
      return assertNever(citation)
  }
}
