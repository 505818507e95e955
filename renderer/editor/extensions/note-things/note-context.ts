import { createContext } from 'react'
import type { NoteClaim } from '../../../../shared/api/views.ts'
import type { Messages } from '../../../../shared/i18n/index.ts'
import type { Passage } from '../../../../shared/model/passage.ts'

/** What the nodes inside a note need from the panel around it. */
export interface NoteSurroundings {
  m: Messages
  onOpenPassage: (article: string, passage: Passage) => void
  /** The claims the note shows, as they stand now, as far as they are known yet. */
  claims: readonly NoteClaim[]
  /** The ids of those the notebook has not got any more. */
  gone: ReadonlySet<string>
  onOpenClaim: (claim: string) => void
  onOpenArticle: (article: string) => void
  /** What the notebook knows of an article; null for one it has not. */
  aboutArticle: (article: string) => { title: string; publisher: string; published: string } | null
  /** Asked for by the person; nothing is opened before they have seen where it leads. */
  onOpenLink: (url: string) => void
  findClaims: (text: string) => Promise<readonly NoteClaim[]>
  findArticles: (text: string) => readonly { id: string; title: string }[]
}

export const NoteContext = createContext<NoteSurroundings | null>(null)
