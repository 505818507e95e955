import type { CommandId } from '../../shared/commands.ts'
import { useArticle } from '../state/article/article.ts'
import { flushAll } from '../state/window/closing.ts'
import { useNoteFind } from '../state/finding/note-find.ts'
import { tellWords } from '../state/window/notices.ts'
import { usePanes } from '../state/window/panes.ts'
import { useView } from '../state/window/view.ts'
import type { Action } from './action.ts'

/** What can be done with the note of the open article. */
export const note = {
  async noteVersions() {
    const { wanted } = useArticle.getState()
    if (wanted === null) return tellWords((m) => m.articleNone)
    // What has just been written is a part of what a version is compared with.
    await flushAll()
    useView.getState().open({ kind: 'note-versions', article: wanted })
  },
  replaceInNote() {
    if (useArticle.getState().wanted === null) return tellWords((m) => m.articleNone)
    usePanes.getState().set({ side: true })
    useView.getState().show('note')
    useNoteFind.getState().show(true)
  },
} satisfies Partial<Record<CommandId, Action>>
