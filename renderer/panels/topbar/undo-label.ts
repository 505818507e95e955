import type { UndoLabel } from '../../../shared/api/views.ts'
import type { Messages } from '../../../shared/i18n/index.ts'

/** What a step of undo or redo is called. */
export function labelOfUndo(m: Messages, label: UndoLabel): string {
  const names: Record<UndoLabel, string> = {
    'highlight-add': m.undoHighlightAdd,
    'highlight-change': m.undoHighlightChange,
    'highlight-trash': m.undoHighlightTrash,
    'claim-add': m.undoClaimAdd,
    'claim-change': m.undoClaimChange,
    'claim-status': m.undoClaimStatus,
    'claim-trash': m.undoClaimTrash,
    'article-change': m.undoArticleChange,
    'article-trash': m.undoArticleTrash,
    restore: m.undoRestore,
  }
  return names[label]
}
