import { create } from 'zustand'
import type { HighlightColor } from '../../../shared/model/highlight.ts'
import type { Id } from '../../../shared/model/id.ts'
import { useArticle } from './article.ts'
import { useFocus } from './focus.ts'

/** What the toolbar of a selection can ask for. */
export type MarkingField = 'comment' | 'tags' | 'reason' | 'link'

/** What was typed about a selection and not yet kept. */
export interface MarkingDraft {
  comment: string
  tags: string[]
  reason: string
}

interface MarkingStore {
  /** The open field, with the selection it is about. */
  field: { kind: MarkingField; key: string } | null
  drafts: Readonly<Record<string, MarkingDraft>>
  /** The colour of the next highlight. */
  color: HighlightColor
  ask(kind: MarkingField): void
  write(change: Partial<MarkingDraft>): void
  /** Closes the field; what was typed waits for the same selection. */
  close(): void
  /** A selection, by default the one there is, was acted upon: field, draft and selection are done with, no others. */
  done(key?: string | null): void
}

const nothing: MarkingDraft = { comment: '', tags: [], reason: '' }

/** Names a selection in an article. */
export function keyOfSelection(article: Id | null, { start, end }: { start: number; end: number }): string {
  return `${article} ${start} ${end}`
}

/** Names the selection, null for none. */
export function selectionKey(): string | null {
  const { span } = useFocus.getState()
  return span && keyOfSelection(useArticle.getState().wanted, span)
}

/** How a selection is being turned into an annotation. */
export const useMarking = create<MarkingStore>((set, get) => ({
  field: null,
  drafts: {},
  color: 'yellow',
  ask(kind) {
    const key = selectionKey()
    set({ field: key === null ? null : { kind, key } })
  },
  write(change) {
    const key = selectionKey()
    const { drafts } = get()
    if (key !== null) set({ drafts: { ...drafts, [key]: { ...nothing, ...drafts[key], ...change } } })
  },
  close: () => set({ field: null }),
  done(key = selectionKey()) {
    const { [key ?? '']: _, ...drafts } = get().drafts
    set(({ field }) => ({ drafts, field: field?.key === key ? null : field }))
    if (selectionKey() === key) useFocus.getState().select(null)
  },
}))

/** What was typed about the current selection. */
export function currentDraft(): MarkingDraft {
  return useMarking.getState().drafts[selectionKey() ?? ''] ?? nothing
}

/** {@link currentDraft} for components, with the field that is open about this very selection. */
export function useCurrentMarking(): { field: MarkingField | null; draft: MarkingDraft } {
  const span = useFocus((focus) => focus.span)
  const field = useMarking((marking) => marking.field)
  const drafts = useMarking((marking) => marking.drafts)
  const key = span && selectionKey()
  return { field: field?.key === key ? (field?.kind ?? null) : null, draft: drafts[key ?? ''] ?? nothing }
}
