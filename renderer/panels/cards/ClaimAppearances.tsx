import { CornerDownRight } from 'lucide-react'
import type { AppearanceRef, ClaimView } from '../../../shared/api/views.ts'
import { openArticle } from '../../commands/open-article.ts'
import { useMessages } from '../../state/window/app.ts'
import { useLibrary } from '../../state/library/library.ts'
import './claim-appearances.css'

/** Where else the claim is made; a click goes there, and Alt+Left comes back. */
export function ClaimAppearances({ claim }: { claim: ClaimView }) {
  const m = useMessages()
  const titles = useLibrary(({ articles }) => articles)
  const elsewhere = claim.appearances.filter(({ id }) => id !== claim.appearance)
  if (elsewhere.length === 0) return null
  const titleOf = ({ article }: AppearanceRef) =>
    titles?.find(({ id }) => id === article)?.title ?? m.evidenceArticleGone
  return (
    <section className="claim-elsewhere" aria-label={m.claimElsewhere(elsewhere.length)}>
      <h2>{m.claimElsewhere(elsewhere.length)}</h2>
      <ul>
        {elsewhere.map((place) => (
          <li key={place.id}>
            <button
              type="button"
              className="claim-place"
              aria-label={`${m.claimElsewhereOpen(titleOf(place))}: ${place.passage.exact}`}
              onClick={() => openArticle(place.article, { annotation: place.id })}
            >
              <CornerDownRight aria-hidden />
              <span className="claim-place-title one-line" dir="auto">
                {titleOf(place)}
              </span>
              <span className="claim-place-quote one-line" dir="auto">
                {place.passage.exact}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
