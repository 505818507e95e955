import type { Id } from '../model/id.ts'

/** What a step of undo did, as its name in every language. */
export type UndoLabel =
  | 'highlight-add'
  | 'highlight-change'
  | 'highlight-trash'
  | 'cards-change'
  | 'cards-trash'
  | 'claim-add'
  | 'claim-change'
  | 'claim-status'
  | 'claim-trash'
  | 'placement'
  | 'placements'
  | 'claim-recheck'
  | 'claim-link'
  | 'claim-unlink'
  | 'claim-merge'
  | 'claim-split'
  | 'evidence-add'
  | 'evidence-change'
  | 'evidence-trash'
  | 'tags-change'
  | 'lens-dismiss'
  | 'lens-bring-back'
  | 'annotations-import'
  | 'article-change'
  | 'collection-add'
  | 'collection-rename'
  | 'collection-trash'
  | 'collection-fill'
  | 'article-trash'
  | 'restore'

/** What the top of the undo or redo stack would do; `article` is where to look. */
export interface UndoStep {
  /** Names the step as long as the notebook is open. */
  id: number
  label: UndoLabel
  article: Id | null
}

export interface UndoState {
  undo: UndoStep | null
  redo: UndoStep | null
}
