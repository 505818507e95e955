import { useEffect } from 'react'
import type { ArticleView } from '../../../shared/api/views.ts'
import { useArticle } from '../../state/article.ts'
import { useFocus } from '../../state/focus.ts'
import { useHandles } from '../../state/handles.ts'

/** Name of the passage that is lit among the annotations. */
export const LIT = 'lit'
/** Milliseconds a passage that was jumped to stays visible. */
const LIT_FOR = 1500

/** Goes where the article was asked to be opened, once its text is there. */
export function useTarget(view: ArticleView): void {
  const target = useArticle((article) => article.target)
  const handle = useHandles((handles) => handles.article)
  const lit = useFocus((focus) => focus.lit)

  useEffect(() => {
    const there = handle?.rectOf(0, 0) != null && view.blocks.length > 0
    if (!target || !handle || !there) return
    if ('annotation' in target) {
      handle.scrollTo(target.annotation)
      handle.flash(target.annotation)
    } else {
      handle.scrollTo(target.start)
      useFocus.getState().light({ start: target.start, end: target.end })
    }
    useArticle.getState().reached()
  }, [target, handle, view])

  useEffect(() => {
    if (!lit) return undefined
    handle?.flash(LIT)
    const timer = setTimeout(() => useFocus.getState().light(null), LIT_FOR)
    return () => clearTimeout(timer)
  }, [lit, handle])
}
