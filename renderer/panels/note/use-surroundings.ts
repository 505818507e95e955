import { useMemo } from 'react'
import type { Id } from '../../../shared/model/id.ts'
import { openArticle } from '../../commands/open-article.ts'
import type { Note } from '../../../shared/model/note.ts'
import type { Passage } from '../../../shared/model/passage.ts'
import type { NoteSurroundings } from '../../editor/extensions/note-things/note-context.ts'
import { useMessages } from '../../state/window/app.ts'
import { useLibrary } from '../../state/library/library.ts'
import { useView } from '../../state/window/view.ts'
import { openClaim } from '../archive/open-claim.ts'
import { useNoteClaims, useNoteSearch } from './use-note-links.ts'

const openPassage = (article: Id, passage: Passage) => openArticle(article, { passage })

const openLink = (href: string) => useView.getState().open({ kind: 'link', href })

/** What the nodes of a note with this content need of the window. */
export function useSurroundings(content: Note['content'] | null): NoteSurroundings {
  const m = useMessages()
  const { claims, gone } = useNoteClaims(content)
  const articles = useLibrary((library) => library.articles)
  const { findClaims, findArticles } = useNoteSearch()
  return useMemo(
    () => ({
      ...{ m, claims, gone, findClaims, findArticles },
      aboutArticle: (id: Id) => articles?.find((article) => article.id === id) ?? null,
      onOpenLink: openLink,
      onOpenPassage: openPassage,
      onOpenArticle: (id: Id) => openArticle(id),
      onOpenClaim: (id: Id) => {
        const claim = claims.find((claim) => claim.id === id)
        if (!claim) return
        useView.getState().show('cards')
        openClaim(claim)
      },
    }),
    [m, claims, gone, articles, findClaims, findArticles],
  )
}
