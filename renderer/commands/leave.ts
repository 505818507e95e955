import { goBack } from '../state/finding/back.ts'
import { useView } from '../state/window/view.ts'
import { keepFocus } from './keep-focus.ts'

/** Leaves archive, trash or review for where the person came from, or for the article, and keys go on there. */
export function leave(): void {
  if (!goBack()) useView.getState().go('article')
  keepFocus()
}
