import { createContext } from 'react'
import type { Messages } from '../../../../shared/i18n/index.ts'
import type { Passage } from '../../../../shared/model/passage.ts'

/** What the nodes inside a note need from the panel around it. */
export interface NoteSurroundings {
  m: Messages
  onOpenPassage: (article: string, passage: Passage) => void
}

export const NoteContext = createContext<NoteSurroundings | null>(null)
