import { useDeferredValue } from 'react'
import type { ArticleView } from '../../../shared/api/views.ts'
import { useArticle } from './article.ts'

/**
 * The open article as the panes beside its text show it: another one once its text is on screen, which does not wait for cards and note. What
 * changes in the same one is there at once.
 */
export function useArticleBeside(): ArticleView | null {
  const view = useArticle((article) => article.view)
  const late = useDeferredValue(view)
  return late?.id === view?.id ? view : late
}
