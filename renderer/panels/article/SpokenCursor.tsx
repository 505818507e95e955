import type { ArticleView } from '../../../shared/api/views.ts'
import type { Messages } from '../../../shared/i18n/index.ts'
import { useMessages } from '../../state/window/app.ts'
import { cardsOf, isPlaced, nameOf } from '../../state/cards/cards.ts'
import { useFocus, type Span } from '../../state/article/focus.ts'

/** What is under the cursor, for a screen reader: its words, and what is marked there, which otherwise can only be seen. */
export function SpokenCursor({ view }: { view: ArticleView }) {
  const m = useMessages()
  const span = useFocus((focus) => focus.span)
  const lang = view.language || undefined
  return (
    <output className="visually-hidden">
      {span?.quiet && (
        <>
          <span lang={lang}>{span.exact}</span> {marksIn(view, span, m).join(', ')}
        </>
      )}
    </output>
  )
}

function marksIn(view: ArticleView, { start, end }: Span, m: Messages): string[] {
  return cardsOf(view)
    .filter((card) => isPlaced(card) && card.passage.start < end && card.passage.end > start)
    .map((card) => nameOf(card, m))
}
