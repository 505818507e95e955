import type { Messages } from '../../../shared/i18n/index.ts'
import { call } from '../../host/client.ts'
import { useLibrary } from '../library/library.ts'
import { tellProblem, tellWords, useNotices } from './notices.ts'
import { save } from './save.ts'

/** Names the step that was made just now, null where none was. */
export async function newestStep(): Promise<number | null> {
  return (await call('undo.state', {})).undo?.id ?? null
}

/** Takes back a step and nothing else, whatever was done since. @throws BelegError as `undo.undo` */
export async function takeBack(step: number): Promise<void> {
  const { done } = await save('undo.undo', { step })
  await useLibrary.getState().load()
  tellWords((m) => (done ? m.noticeUndone(done.label) : m.noticeNothingToUndo))
}

/** Says what was done just now, with a way to take that back. */
export async function tellUndoable(text: (m: Messages) => string): Promise<void> {
  const step = await newestStep()
  useNotices.getState().tell({
    tone: 'info',
    text,
    ...(step !== null && {
      action: { label: (m) => m.commandUndo, run: () => void takeBack(step).catch(tellProblem) },
    }),
  })
}
