import type { UndoState, UndoStep } from '../../../shared/api/undo.ts'
import type { Messages } from '../../../shared/i18n/index.ts'
import { call } from '../../host/client.ts'
import { followStep } from '../follow-tags.ts'
import { followTrashed, leaveTrashed } from '../cards/trashed-card.ts'
import { useLibrary } from '../library/library.ts'
import { useApp } from './app.ts'
import type { DeskStep } from './desk-steps.ts'
import { tellProblem, useNotices } from './notices.ts'
import { save } from './save.ts'

/** Names the step that was made just now, null where none was. */
export async function newestStep(): Promise<number | null> {
  return (await call('undo.state', {})).undo?.id ?? null
}

/**
 * Takes the newest step back, or makes the one taken back last again, and says so. @returns it, null where there is none
 * @throws BelegError as `undo.undo`
 */
export async function moveStep(direction: keyof UndoState): Promise<UndoStep | null> {
  if (direction === 'redo') leaveTrashed(useApp.getState().state?.undo.redo)
  const { done, state } = await save(`undo.${direction}`, {})
  if (done) follow(direction, done, state)
  tellMoved(direction, done)
  return done
}

/** Takes back a step and nothing else, whatever was done since. @throws BelegError as `undo.undo` */
export async function takeBack(step: number): Promise<void> {
  const { done, state } = await save('undo.undo', { step })
  if (done) follow('undo', done, state)
  await useLibrary.getState().load()
  tellMoved('undo', done)
}

/** Says what was taken back or done again, in place of what was before: going to and fro, one would read a heap of them. */
export function tellMoved(direction: keyof UndoState, done: Pick<UndoStep | DeskStep, 'label'> | null): void {
  const nothing = direction === 'undo' ? 'noticeNothingToUndo' : 'noticeNothingToRedo'
  const moved = direction === 'undo' ? 'noticeUndone' : 'noticeRedone'
  useNotices.getState().tell({
    tone: 'info',
    text: (m) => (done ? m[moved](done.label) : m[nothing]),
    about: 'moved step',
  })
}

/** Says what was done just now, with a way to take that back. @returns the step that does, null where there is none */
export async function tellUndoable(text: (m: Messages) => string): Promise<number | null> {
  const step = await newestStep()
  useNotices.getState().tell({
    tone: 'info',
    text,
    ...(step !== null && {
      about: aboutStep(step),
      action: { label: (m) => m.commandUndo, run: () => void takeBack(step).catch(tellProblem) },
    }),
  })
  return step
}

/** Offers to take nothing back any more that was told so far: what it was about has been dealt with in another way. */
export function withdrawOffers(): void {
  useNotices.getState().withdraw((about) => about.startsWith(aboutStep('')))
}

/** What follows a step there and back; a notice does not go on offering to take back what was taken back. */
function follow(direction: keyof UndoState, done: UndoStep, state: UndoState): void {
  useNotices.getState().withdraw((about) => about === aboutStep(done.id))
  followStep(direction, done, state)
  followTrashed(direction, done, state)
}

const aboutStep = (step: number | ''): string => `step ${step}`
