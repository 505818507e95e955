import { createContext } from 'react'
import type { NoteClaim } from '../../../../shared/api/views.ts'
import type { Messages } from '../../../../shared/i18n/index.ts'
import type { Passage } from '../../../../shared/model/passage.ts'

/** What the nodes inside a note need from the panel around it. */
export interface NoteSurroundings {
  m: Messages
  onOpenPassage: (article: string, passage: Passage) => void
  /** The claims the note shows, as they stand now; null until they are known. */
  claims: readonly NoteClaim[] | null
  onOpenClaim: (claim: string) => void
  onOpenArticle: (article: string) => void
  findClaims: (text: string) => Promise<readonly NoteClaim[]>
  findArticles: (text: string) => readonly { id: string; title: string }[]
}

export const NoteContext = createContext<NoteSurroundings | null>(null)
