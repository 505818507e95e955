import type { UndoLabel, UndoState, UndoStep } from '../../shared/api/undo.ts'
import type { CommandId } from '../../shared/commands.ts'
import { printReport } from '../state/report/print.ts'
import { useArticle } from '../state/article/article.ts'
import { moveDeskStep } from '../state/window/desk-steps.ts'
import { tellWords } from '../state/window/notices.ts'
import { startTour } from '../state/window/tour.ts'
import { moveStep, tellMoved } from '../state/window/undoable.ts'
import { useView } from '../state/window/view.ts'
import type { Action } from './action.ts'
import { keepFocus } from './keep-focus.ts'
import { mayWrite } from './marks.ts'
import { subjectMeant } from './report-subject.ts'
import { isTypedIn } from './whereabouts.ts'

/** Steps of which no article shows anything. */
const ofLibrary: readonly UndoLabel[] = [
  'collection-add',
  'collection-rename',
  'collection-trash',
  'collection-fill',
  'tags-change',
]

/** Steps of which the trash shows what became. */
const ofTrash: readonly UndoLabel[] = [
  'article-trash',
  'highlight-trash',
  'claim-trash',
  'cards-trash',
  'evidence-trash',
  'claim-unlink',
  'restore',
]

/** What concerns the program or the whole notebook. */
export const program = {
  palette: () => useView.getState().open({ kind: 'palette' }),
  quickOpen: () => useView.getState().open({ kind: 'quick-open', beside: false }),
  bringIn() {
    if (mayWrite())
      useView.getState().open({ kind: 'bring-in', source: null, pasted: { text: '', html: '' } })
  },
  bringAnnotations() {
    const { view } = useArticle.getState()
    if (!view) return tellWords((m) => m.articleNone)
    if (mayWrite()) useView.getState().open({ kind: 'foreign', article: view })
  },
  notebooks: () => useView.getState().open({ kind: 'notebooks' }),
  report() {
    const subject = subjectMeant()
    if (!subject) return tellWords((m) => m.articleNone)
    useView.getState().open({ kind: 'report', subject })
  },
  pack: () => useView.getState().open({ kind: 'pack' }),
  backups: () => useView.getState().open({ kind: 'backups' }),
  tags: () => useView.getState().open({ kind: 'tags' }),
  settings: () => useView.getState().open({ kind: 'settings' }),
  tour: startTour,
  openLog: () => useView.getState().open({ kind: 'log' }),
  about: () => useView.getState().open({ kind: 'about' }),
  async print() {
    const { wanted } = useArticle.getState()
    if (wanted === null) return tellWords((m) => m.articleNone)
    await printReport({ type: 'articles', ids: [wanted] })
  },
  shortcuts: () => useView.getState().open({ kind: 'shortcuts' }),
  undo: () => move('undo'),
  redo: () => move('redo'),
} satisfies Partial<Record<CommandId, Action>>

async function move(direction: keyof UndoState): Promise<void> {
  // A menu asks us even while a field has the focus, which has an undo of its own.
  if (isTypedIn(document.activeElement)) return void document.execCommand(direction)
  if (!mayWrite()) return
  const marked = moveDeskStep(direction)
  if (marked) return tellMoved(direction, marked)
  const pane = document.activeElement?.closest('[data-panel]')
  const done = await moveStep(direction)
  if (!done) return
  await showStep(direction, done)
  keepFocus(pane)
}

/** Shows what became of a step: where it can be seen already, or else in its article, unless that is in the trash now. */
async function showStep(direction: keyof UndoState, { label, article }: UndoStep): Promise<void> {
  const { place } = useView.getState()
  const isGone = label === (direction === 'undo' ? 'restore' : 'article-trash')
  if (isGone || place === 'archive' || (place === 'trash' && ofTrash.includes(label))) return
  if (article === null || ofLibrary.includes(label)) return
  if (article !== useArticle.getState().wanted) await useArticle.getState().open(article)
  else if (place === 'trash') useView.getState().go('article')
}
