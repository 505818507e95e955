import type { FoundClaim, FoundIn, FoundPage } from '../../../shared/api/finding.ts'
import type { Status } from '../../../shared/model/claim.ts'
import type { Snippet } from '../../../shared/search/snippet.ts'
import { useArticle } from '../../state/article/article.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { usePanes } from '../../state/window/panes.ts'
import { useView } from '../../state/window/view.ts'
import { openClaim } from '../archive/open-claim.ts'
import { giveFocus, intoNote } from '../../commands/keep-focus.ts'
import { readArticle } from '../../commands/open-article.ts'

/** A place something was found in. */
export type FoundPlace = {
  key: string
  /** The article it is in. */
  title: string
  snippet: Snippet
  /** Goes there. */
  open: () => void
} & ({ kind: 'articles' | 'highlights' | 'notes' } | { kind: 'claims'; status: Status })

/** All places in which something was found. */
export function placesIn(
  { articles, highlights, notes }: Pick<FoundPage, 'articles' | 'highlights' | 'notes'>,
  claims: readonly FoundClaim[],
): FoundPlace[] {
  return [
    ...articles.map(({ article, snippet }) => ({
      ...{ kind: 'articles' as const, key: `article-${article.id}`, title: nameOf(article), snippet },
      open: () => readArticle(article.id, snippet.at ?? undefined),
    })),
    ...highlights.map(({ article, id, snippet }) => ({
      ...{ kind: 'highlights' as const, key: `highlight-${id}`, title: nameOf(article), snippet },
      open: () => readArticle(article.id, { annotation: id }),
    })),
    ...claims.map((claim) => ({
      ...{ kind: 'claims' as const, key: `claim-${claim.id}`, status: claim.status },
      ...{ title: claim.article ? nameOf(claim.article) : '', snippet: claim.snippet },
      open: () => openClaim(claim),
    })),
    ...notes.map(({ article, snippet }) => ({
      ...{ kind: 'notes' as const, key: `note-${article.id}`, title: nameOf(article), snippet },
      open: () => openNote(article),
    })),
  ]
}

function nameOf({ title, publisher }: FoundIn): string {
  return [title, publisher].filter((part) => part !== '').join(' · ')
}

function openNote({ id }: FoundIn): void {
  usePanes.getState().set({ side: true })
  useView.getState().show('note')
  useArticle
    .getState()
    .open(id)
    .then(() => giveFocus(intoNote), tellProblem)
}
