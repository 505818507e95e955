import type { UndoLabel } from '../../../shared/api/undo.ts'
import { useApp } from './app.ts'
import { useDesk } from './desk.ts'
import { tellWords } from './notices.ts'

/** What a person is shown, one after the other; each step is done by doing it. */
export const tourSteps = ['mark', 'claim', 'report'] as const
export type TourStep = (typeof tourSteps)[number]

/** What, newly at the top of undo, means that a step was done. */
const doneBy: Partial<Record<UndoLabel, TourStep>> = {
  'highlight-add': 'mark',
  'claim-add': 'mark',
  'evidence-add': 'claim',
}

/** The step that is shown now, null while nobody is shown around. */
export function useTourStep(): TourStep | null {
  return useDesk(({ desk }) => stepOf(desk?.tour))
}

function stepOf(tour: number | null | undefined): TourStep | null {
  return tour == null ? null : (tourSteps[tour] ?? null)
}

/** Begins the tour, or begins it again. */
export function startTour(): void {
  useDesk.getState().keep({ tour: 0 })
}

/** Leaves the tour where it is. */
export function endTour(): void {
  useDesk.getState().keep({ tour: null })
}

/** Goes on to the step after `step`, if that is the one that is shown. */
export function leaveStep(step: TourStep): void {
  const { desk, keep } = useDesk.getState()
  if (stepOf(desk?.tour) !== step) return
  const next = tourSteps.indexOf(step) + 1
  keep({ tour: next < tourSteps.length ? next : null })
  if (next === tourSteps.length) tellWords((m) => m.tourEnd)
}

/** Goes on whenever the person does what the step is about. */
export function followTour(): () => void {
  return useApp.subscribe(({ state }, { state: before }) => {
    const done = state?.undo.undo
    if (!done || done === before?.undo.undo || before?.notebook?.id !== state?.notebook?.id) return
    const step = doneBy[done.label]
    if (step) leaveStep(step)
  })
}
