import { useMessages } from '../../state/app.ts'
import { isPlaced, type Card } from '../../state/cards.ts'

/** The words of the article a card is about, and, where they have no certain place any more, that it is so. */
export function CardQuote({ card }: { card: Card }) {
  const m = useMessages()
  return (
    <>
      <blockquote className="card-quote" aria-label={m.cardQuote}>
        {card.passage.exact}
      </blockquote>
      {card.anchor !== 'placed' && (
        <p className={isPlaced(card) ? 'card-anchor' : 'card-anchor card-anchor-lost'}>
          {m.anchorName(card.anchor)}
        </p>
      )}
    </>
  )
}
