import type { UndoState, UndoStep } from '../../../shared/api/undo.ts'
import { BelegError } from '../../../shared/errors.ts'
import type { Step } from './step.ts'

/** How many steps can be taken back. */
const MAX_STEPS = 200

type Direction = keyof UndoState

/** The steps that can be taken back and done again in one open notebook, over all its articles. */
export interface Journal {
  state(): UndoState
  /** Runs one task after the other, in the order in which they were asked for. */
  inOrder<T>(task: () => Promise<T>): Promise<T>
  /** Remembers a new step; what had been taken back can no longer be done again. */
  push(step: Step): void
  /** Forgets steps, to be taken back or done again, that would lead to what is no longer there. */
  forget(isGone: (step: Step) => boolean): void
  /**
   * Takes the newest step back, or does the one taken back last again, or the one that is `named`; null when there is none. `revert`
   * answers with the step that leads back. A step that can never be taken back any more (`undo-conflict`) is forgotten.
   */
  move(
    direction: Direction,
    revert: (step: Step) => Promise<Step | null>,
    named?: number,
  ): Promise<UndoStep | null>
}

/** An empty journal. */
export function startJournal(): Journal {
  const steps: Record<Direction, Step[]> = { undo: [], redo: [] }
  const ids = new WeakMap<Step, number>()
  let nextId = 1
  let last: Promise<unknown> = Promise.resolve()

  const add = (direction: Direction, step: Step): void => {
    ids.set(step, nextId++)
    steps[direction] = [...steps[direction], step].slice(-MAX_STEPS)
  }
  const shown = (step: Step | undefined): UndoStep | null =>
    step
      ? {
          id: ids.get(step) ?? 0,
          label: step.label,
          article: step.parts.find(({ home }) => home !== null)?.home ?? null,
        }
      : null
  const top = (direction: Direction) => shown(steps[direction].at(-1))
  return {
    state: () => ({ undo: top('undo'), redo: top('redo') }),
    inOrder(task) {
      const done = last.then(task)
      last = done.catch(() => undefined)
      return done
    },
    push(step) {
      add('undo', step)
      steps.redo = []
    },
    forget(isGone) {
      for (const direction of ['undo', 'redo'] as const)
        steps[direction] = steps[direction].filter((step) => !isGone(step))
    },
    async move(direction, revert, named) {
      const step = steps[direction].findLast((step) => named === undefined || ids.get(step) === named)
      if (!step) return null
      const forget = () => (steps[direction] = steps[direction].filter((other) => other !== step))
      try {
        const back = await revert(step)
        forget()
        if (back) add(direction === 'undo' ? 'redo' : 'undo', back)
      } catch (error) {
        if (error instanceof BelegError && error.code === 'undo-conflict') forget()
        throw error
      }
      return shown(step)
    },
  }
}
