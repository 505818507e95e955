import { create } from 'zustand'
import type { Status } from '../../../shared/model/claim.ts'
import type { HighlightColor } from '../../../shared/model/highlight.ts'
import type { Id } from '../../../shared/model/id.ts'

/** What a mark looks like in the text. */
export type MarkLook = { kind: 'highlight'; color: HighlightColor } | { kind: 'claim'; status: Status }

/** A mark that is being saved: `[start, end)` in UTF-16 units of the newest text of `article`. */
export type UnsavedMark = { id: string; article: Id; start: number; end: number } & MarkLook

/**
 * Marks on their way to the disk. The text shows them at once; cards, counts and the save indicator know only what was
 * acknowledged.
 */
export const useUnsavedMarks = create<{ marks: readonly UnsavedMark[] }>(() => ({ marks: [] }))

/** Resolves when no mark of an article is on its way to the disk any more; null when none is. */
export function marksSaved(article: Id): Promise<void> | null {
  const isSaved = () => useUnsavedMarks.getState().marks.every((mark) => mark.article !== article)
  if (isSaved()) return null
  return new Promise((resolve) => {
    const stop = useUnsavedMarks.subscribe(() => {
      if (!isSaved()) return
      stop()
      resolve()
    })
  })
}

let made = 0

/** Shows a mark in its text until the returned function is called: when it is saved, or could not be. */
export function showUnsaved(
  { article, span: { start, end } }: { article: Id; span: { start: number; end: number } },
  look: MarkLook,
): () => void {
  const mark: UnsavedMark = { id: `unsaved ${++made}`, article, start, end, ...look }
  useUnsavedMarks.setState(({ marks }) => ({ marks: [...marks, mark] }))
  return () => useUnsavedMarks.setState(({ marks }) => ({ marks: marks.filter(({ id }) => id !== mark.id) }))
}
