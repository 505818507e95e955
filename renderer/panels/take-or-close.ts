import { tellProblem } from '../state/window/notices.ts'
import { useView } from '../state/window/view.ts'

/** Takes the answer to what a dialog is about; where there is none, the dialog closes and what went wrong is told. @returns gives the answer up */
export function takeOrClose<T>(answer: Promise<T>, take: (value: T) => void): () => void {
  let wanted = true
  answer
    .then((value) => wanted && take(value))
    .catch((error: unknown) => {
      if (!wanted) return
      useView.getState().close()
      tellProblem(error)
    })
  return () => {
    wanted = false
  }
}
