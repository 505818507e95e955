import type { UndoLabel, UndoStep } from '../../shared/api/undo.ts'
import type { CommandId } from '../../shared/commands.ts'
import { printReport } from '../state/report/print.ts'
import { useArticle } from '../state/article/article.ts'
import { moveDeskStep } from '../state/window/desk-steps.ts'
import { tellWords } from '../state/window/notices.ts'
import { startTour } from '../state/window/tour.ts'
import { moveStep } from '../state/window/undoable.ts'
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
  async undo() {
    // A menu asks us even while a field has the focus, which has an undo of its own.
    if (isTypedIn(document.activeElement)) return void document.execCommand('undo')
    if (!mayWrite()) return
    const marked = moveDeskStep('undo')
    if (marked) return tellWords((m) => m.noticeUndone(marked.label))
    const done = await moveStep('undo')
    if (!done) return tellWords((m) => m.noticeNothingToUndo)
    tellWords((m) => m.noticeUndone(done.label))
    if (done.label !== 'restore' && !ofLibrary.includes(done.label)) await showStep(done)
    keepFocus()
  },
  async redo() {
    if (isTypedIn(document.activeElement)) return void document.execCommand('redo')
    if (!mayWrite()) return
    const marked = moveDeskStep('redo')
    if (marked) return tellWords((m) => m.noticeRedone(marked.label))
    const done = await moveStep('redo')
    if (!done) return tellWords((m) => m.noticeNothingToRedo)
    tellWords((m) => m.noticeRedone(done.label))
    if (done.label !== 'article-trash' && !ofLibrary.includes(done.label)) await showStep(done)
    keepFocus()
  },
} satisfies Partial<Record<CommandId, Action>>

/** Opens the article in which a step was, unless it is open or the archive shows what became of it. */
async function showStep({ article }: UndoStep): Promise<void> {
  if (useView.getState().place === 'archive') return
  if (article !== null && article !== useArticle.getState().wanted) await useArticle.getState().open(article)
}
