import type { ClaimRow } from '../../../shared/api/views.ts'
import { readArticle } from '../../commands/open-article.ts'
import { useNotices } from '../../state/window/notices.ts'

/** Opens the article of a claim at the claim's passage, its card being the active one; says why where there is none. */
export function openClaim({
  id,
  article,
  passage,
  anchor,
}: Pick<ClaimRow, 'id' | 'article' | 'passage' | 'anchor'>): void {
  const { tell } = useNotices.getState()
  if (article === null) return tell({ tone: 'info', text: (m) => m.archiveNoArticle })
  if (article.trashed) return tell({ tone: 'info', text: (m) => m.archiveArticleTrashed(article.title) })
  const placed = passage && (anchor === 'placed' || anchor === 'changed')
  if (!placed) tell({ tone: 'info', text: (m) => m.archiveNoPlace })
  const place = placed ? { place: { start: passage.start, end: passage.end } } : {}
  readArticle(article.id, { claim: id, ...place })
}
