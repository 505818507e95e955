import { create } from 'zustand'
import { useNotices } from './notices.ts'

/** A step of the desk, which the notebook knows nothing of: what is taken back is named as a step of the notebook is. */
export interface DeskStep {
  label: 'marked-read' | 'marked-unread'
  undo(): void
  redo(): void
}

/** What a notice is about that offers to take such a step back. */
export const aboutDeskStep = 'desk step'

/** Steps that were made after the newest one of the notebook, or taken back before it, the newest last. */
export const useDeskSteps = create<{ undo: readonly DeskStep[]; redo: readonly DeskStep[] }>(() => ({
  undo: [],
  redo: [],
}))

/** Notes a step that was made just now: the next undo takes it back. */
export function noteDeskStep(step: DeskStep): void {
  useDeskSteps.setState(({ undo }) => ({ undo: [...undo, step], redo: [] }))
}

/** Takes back the newest step of the desk, or makes the one taken back last again. @returns the step, undefined where there is none */
export function moveDeskStep(direction: 'undo' | 'redo'): DeskStep | undefined {
  const { [direction]: from } = useDeskSteps.getState()
  const step = from.at(-1)
  if (!step) return undefined
  step[direction]()
  // What offers to take it back would take nothing back.
  useNotices.getState().withdraw((about) => about === aboutDeskStep)
  const other = direction === 'undo' ? 'redo' : 'undo'
  useDeskSteps.setState((steps) => ({ [direction]: from.slice(0, -1), [other]: [...steps[other], step] }))
  return step
}

/** Takes back a step and nothing else, whatever was done since. */
export function takeBackDeskStep(step: DeskStep): void {
  step.undo()
  useDeskSteps.setState(({ undo, redo }) => ({ undo: undo.filter((one) => one !== step), redo }))
}

/** Forgets them: a step of the notebook came after them, or another notebook. */
export function forgetDeskSteps(): void {
  useDeskSteps.setState({ undo: [], redo: [] })
}
