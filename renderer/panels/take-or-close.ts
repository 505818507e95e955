import { tellProblem } from '../state/window/notices.ts'
import { useView } from '../state/window/view.ts'

/** The dialog that is open now: whether it still is, and what closes it, but not another that is open by then. */
export function thisDialog(): { isOpen: () => boolean; close: () => void } {
  const { dialog } = useView.getState()
  const isOpen = () => useView.getState().dialog === dialog
  return { isOpen, close: () => isOpen() && useView.getState().close() }
}

/** Takes the answer to what a dialog is about; where there is none, the dialog closes and what went wrong is told. @returns gives the answer up */
export function takeOrClose<T>(answer: Promise<T>, take: (value: T) => void): () => void {
  let wanted = true
  const { close } = thisDialog()
  answer
    .then((value) => wanted && take(value))
    .catch((error: unknown) => {
      if (!wanted) return
      close()
      tellProblem(error)
    })
  return () => {
    wanted = false
  }
}
