import { useMemo } from 'react'
import { pageAt } from '../../../shared/model/page-at.ts'
import { useMessages } from '../../state/window/app.ts'
import { useArticle } from '../../state/article/article.ts'
import { isPlaced, type Card } from '../../state/cards/cards.ts'

/** The page on which a card's passage begins, in small print; nothing where the article has no pages. */
export function CardPage({ card }: { card: Card }) {
  const m = useMessages()
  const blocks = useArticle((article) => article.view?.blocks)
  const { start } = card.passage
  const placed = isPlaced(card)
  const found = useMemo(() => (blocks && placed ? pageAt(blocks, start) : null), [blocks, placed, start])
  if (found === null) return null
  const { page, pageLabel } = found
  const name = m.pageOf(m.pageNumber(page, pageLabel))
  return (
    <span className="card-page" title={name}>
      <span aria-hidden>{m.cardPage(pageLabel ?? String(page))}</span>
      <span className="visually-hidden">{name}</span>
    </span>
  )
}
