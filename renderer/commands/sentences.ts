import type { CommandId } from '../../shared/commands.ts'
import type { Step } from '../editor/extensions/sentence-cursor/move.ts'
import { useArticle } from '../state/article/article.ts'
import { useHandles } from '../state/article/handles.ts'
import { tellWords } from '../state/window/notices.ts'
import type { Action } from './action.ts'

/** Reading and marking by sentences and words. */
export const sentences = {
  nextSentence: () => step({ by: 'sentences', to: 'next', extend: false }),
  previousSentence: () => step({ by: 'sentences', to: 'previous', extend: false }),
  nextWord: () => step({ by: 'words', to: 'next', extend: false }),
  previousWord: () => step({ by: 'words', to: 'previous', extend: false }),
  extendSentence: () => step({ by: 'sentences', to: 'next', extend: true }),
  shrinkSentence: () => step({ by: 'sentences', to: 'previous', extend: true }),
  extendWord: () => step({ by: 'words', to: 'next', extend: true }),
  shrinkWord: () => step({ by: 'words', to: 'previous', extend: true }),
} satisfies Partial<Record<CommandId, Action>>

function step(step: Step): void {
  if (!useArticle.getState().view) return tellWords((m) => m.articleNone)
  useHandles.getState().article?.moveCursor(step)
}
