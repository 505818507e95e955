import { create } from 'zustand'
import type { Id } from '../../../shared/model/id.ts'
import type { Note } from '../../../shared/model/note.ts'
import type { NoteThing } from '../../../shared/model/note-thing.ts'

/** A step of the cursor that goes through the text by sentences or words; `extend` moves one of its edges only. */
export interface CursorStep {
  by: 'sentences' | 'words'
  to: 'next' | 'previous'
  extend: boolean
}

/** What can be asked of the article on screen. Offsets are UTF-16 units of its text. */
export interface ArticleHandle {
  focus(): void
  hasFocus(): boolean
  /** To an offset, or to an annotation by its id. */
  scrollTo(target: number | Id): void
  /** Puts the line of an offset at the top. */
  scrollTop(offset: number): void
  /** Brings a passage into view, if nothing of it is. */
  reveal(start: number, end: number): void
  select(start: number, end: number): void
  /** Gives the text the keyboard, with the caret where the selection began. Nothing moves on the screen. */
  clearSelection(): void
  moveCursor(step: CursorStep): void
  /** True while what is selected is what the cursor has gone to. */
  hasCursor(): boolean
  flash(id: Id): void
  /** Where `[start, end)` is in the window now; null while the text is not there yet. */
  rectOf(start: number, end: number): DOMRect | null
}

/** What can be asked of the note on screen. */
export interface NoteHandle {
  insert(thing: NoteThing): void
  /** Puts this in the place of all that is there, so that undo takes it back. */
  replace(content: Note['content']): void
  focus(): void
}

interface HandlesStore {
  article: ArticleHandle | null
  note: NoteHandle | null
  cards: { focus(): void } | null
  library: { focus(): void } | null
  libraryFilter: { focus(): void } | null
}

/** The parts of the window that commands reach into; null while they are not on screen. */
export const useHandles = create<HandlesStore>(() => ({
  article: null,
  note: null,
  cards: null,
  library: null,
  libraryFilter: null,
}))
