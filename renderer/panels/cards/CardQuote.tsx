import { useMessages } from '../../state/window/app.ts'
import { useArticle } from '../../state/article/article.ts'
import { isPlaced, type Card } from '../../state/cards/cards.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { openReview } from '../../commands/review.ts'
import { AnchorIcon } from '../../ui/AnchorIcon.tsx'

/** The words of the article a card is about, and, where a newer version changed or lost them, that it is so. */
export function CardQuote({ card }: { card: Card }) {
  const m = useMessages()
  const { anchor } = card
  return (
    <>
      <blockquote className="card-quote" dir="auto" aria-label={m.cardQuote}>
        {card.passage.exact}
      </blockquote>
      {anchor !== 'placed' && (
        <p className={isPlaced(card) ? 'card-anchor' : 'card-anchor card-anchor-lost'}>
          <AnchorIcon anchor={anchor} />
          {m.anchorName(anchor)}{' '}
          {card.undecided && (
            <button
              type="button"
              className="card-review"
              onClick={() => void review(card).catch(tellProblem)}
            >
              {m.cardReview}
            </button>
          )}
        </p>
      )}
    </>
  )
}

async function review({ key }: Card): Promise<void> {
  const { wanted } = useArticle.getState()
  if (wanted !== null) await openReview(wanted, { anchored: key })
}
