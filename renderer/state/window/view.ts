import { create } from 'zustand'
import type { InputOf } from '../../../shared/api/index.ts'
import type { CollectionView } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import type { Source } from '../intake/read-source.ts'

/** What a report is about. */
export type Subject = InputOf<'reports.make'>['subject']

export type Place = 'article' | 'review' | 'archive' | 'trash'
/** What was pasted; `html` is the same with its formatting, empty when there is none. */
export interface Pasted {
  text: string
  html: string
}

export type Side = 'cards' | 'note' | 'details' | 'lens'

/** The dialog that is open; at most one at a time. */
export type Dialog =
  /** A source to be looked at, or a text to begin with. */
  | { kind: 'bring-in'; source: Source | null; pasted: Pasted }
  /** What was brought in together. */
  | { kind: 'intake' }
  | { kind: 'foreign'; article: { id: Id; title: string } }
  | { kind: 'report'; subject: Subject }
  | { kind: 'pack' }
  /** A bundle to be looked through and brought in. */
  | { kind: 'bring-bundle'; file: string; blob: Blob }
  | { kind: 'backups' }
  | { kind: 'about' }
  | { kind: 'log' }
  | { kind: 'notebooks' }
  | { kind: 'palette' }
  /** With `beside` for the other side of what is read. */
  | { kind: 'quick-open'; beside: boolean }
  | { kind: 'find-everywhere' }
  | { kind: 'settings' }
  | { kind: 'shortcuts' }
  | { kind: 'link'; href: string }
  | { kind: 'note-versions'; article: Id }
  | { kind: 'tags' }
  | { kind: 'tag-articles'; articles: readonly Id[] }
  | { kind: 'collect-articles'; articles: readonly Id[] }
  /** Null for a new one, with these articles in it. */
  | { kind: 'name-collection'; collection: CollectionView | null; articles: readonly Id[] }
  | { kind: 'choose-shelf' }
  | { kind: 'sort-library' }
  /** Of one article in the trash, or of all of it (null). */
  | { kind: 'empty-trash'; article: Id | null }
  | { kind: 'merge-claims'; claim: Id }
  | { kind: 'split-claim'; claim: Id }
  /** `url` is valid while its article is open. */
  | { kind: 'image'; url: string; width: number; height: number; text: string }

interface ViewStore {
  place: Place
  side: Side
  dialog: Dialog | null
  go(place: Place): void
  show(side: Side): void
  open(dialog: Dialog): void
  close(): void
}

/** What is shown where; nothing of it is work. */
export const useView = create<ViewStore>((set) => ({
  place: 'article',
  side: 'cards',
  dialog: null,
  go: (place) => set({ place }),
  show: (side) => set({ side }),
  open: (dialog) => set({ dialog }),
  close: () => set({ dialog: null }),
}))
