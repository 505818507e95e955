import type { CommandId } from '../../shared/commands.ts'
import { useArchive } from '../state/archive/archive.ts'
import { useArticle } from '../state/article/article.ts'
import { useFind } from '../state/finding/find.ts'
import { useFocus } from '../state/article/focus.ts'
import { useHandles } from '../state/article/handles.ts'
import { useNoteFind } from '../state/finding/note-find.ts'
import { tellWords } from '../state/window/notices.ts'
import { useView } from '../state/window/view.ts'
import type { Action } from './action.ts'

/** Selected words up to this long, in UTF-16 units, are what one wants to look for; longer ones are where. */
const WORDS = 120

/** Finding words. */
export const find = {
  find() {
    if (isInNote()) return useNoteFind.getState().show(useNoteFind.getState().replacing)
    if (useView.getState().place === 'archive') return useArchive.getState().search()
    if (!useArticle.getState().view) return tellWords((m) => m.articleNone)
    useView.getState().go('article')
    const selected = useFocus.getState().span?.exact ?? ''
    const short = selected !== '' && selected.length <= WORDS && !selected.includes('\n')
    useFind.getState().show(short ? selected : undefined)
  },
  findEverywhere: () => useView.getState().open({ kind: 'find-everywhere' }),
  findNext: () => step(1),
  findPrevious: () => step(-1),
} satisfies Partial<Record<CommandId, Action>>

/** Closes the bar; reading goes on at the hit that was looked at, which is selected, or where it was. */
export function leaveFind(): void {
  const { hits, at, close } = useFind.getState()
  const { article } = useHandles.getState()
  const hit = hits[at]
  close()
  if (hit) article?.select(hit.start, hit.end)
  else article?.focus()
}

/** True while the focus is in the note, or in what belongs to it. */
function isInNote(): boolean {
  return document.activeElement?.closest('.note-pane') != null
}

function step(by: 1 | -1): void {
  const inNote = isInNote() ? useNoteFind.getState().step : null
  if (inNote) return inNote(by)
  if (!useArticle.getState().view) return tellWords((m) => m.articleNone)
  useView.getState().go('article')
  if (useFind.getState().text === '') useFind.getState().show()
  else useFind.getState().step(by)
}
