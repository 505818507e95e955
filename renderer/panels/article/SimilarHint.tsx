import { Link2 } from 'lucide-react'
import { useMessages } from '../../state/window/app.ts'
import { useArticle } from '../../state/article/article.ts'
import type { Span } from '../../state/article/focus.ts'
import { useMarking } from '../../state/article/marking.ts'
import { useSimilar } from '../../state/archive/similar.ts'

/** Least likeness that is worth a word to somebody who has not asked. */
const LIKE = 0.35

/** Says quietly that there are claims in similar words; it stands beside the toolbar, which stays where it is. */
export function SimilarHint({ span }: { span: Span }) {
  const m = useMessages()
  const here = useArticle(({ view }) => view?.claims)
  const touched = here?.filter(({ passage }) => passage.start < span.end && span.start < passage.end) ?? []
  const similar = useSimilar(span.exact).filter(
    // Who selects words that are marked already knows of that claim.
    ({ id, score }) => score >= LIKE && !touched.some((claim) => claim.id === id),
  )
  const [first] = similar
  if (!first) return null
  return (
    <button
      type="button"
      className="similar-hint"
      title={first.statement}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => useMarking.getState().ask('link')}
    >
      <Link2 aria-hidden />
      {m.linkSimilar(similar.length)}: <span className="one-line">{first.statement}</span>
    </button>
  )
}
