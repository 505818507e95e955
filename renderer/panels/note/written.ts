import { create } from 'zustand'
import type { Note } from '../../../shared/model/note.ts'

/** What the note on screen says, a moment after it was written. */
export const useWritten = create<{ content: Note['content'] | null }>(() => ({ content: null }))
