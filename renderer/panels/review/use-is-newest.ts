import { useArticle } from '../../state/article/article.ts'
import { useReview } from '../../state/article/review.ts'

/** True while the reviewed version is the article's newest: only there can something be decided. */
export function useIsNewest(): boolean {
  const article = useReview((state) => state.article)
  const to = useReview(({ review }) => review?.to.sha256)
  return useArticle(({ view }) => view?.id === article && view.captures.at(-1)?.sha256 === to)
}
