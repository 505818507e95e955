import type { Id } from '../../shared/model/id.ts'
import { useArticle, type Target } from '../state/article/article.ts'
import { tellProblem } from '../state/window/notices.ts'
import { enterTextOf, keepFocus } from './keep-focus.ts'

/** Opens an article, at a place in it. What had the focus and goes away with that hands it to the text; what stays, keeps it. */
export function openArticle(id: Id, target?: Target): void {
  useArticle
    .getState()
    .open(id, target)
    .then(() => keepFocus(), tellProblem)
}

/** {@link openArticle} to read on in it: from a dialog or another part of the notebook. */
export function readArticle(id: Id, target?: Target): void {
  enterTextOf(useArticle.getState().open(id, target)).catch(tellProblem)
}
