import { CornerDownRight } from 'lucide-react'
import { useState } from 'react'
import type { AppearanceRef, ClaimView } from '../../../shared/api/views.ts'
import { openArticle } from '../../commands/open-article.ts'
import { useMessages } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { useLibrary } from '../../state/library/library.ts'
import { Button } from '../../ui/Button.tsx'
import './claim-appearances.css'

/** How many are shown before somebody asks for all: a claim of every wire report would bury the cards below it. */
const SHOWN = 8

/** Where else the claim is made; a click goes there, and Alt+Left comes back. */
export function ClaimAppearances({ claim }: { claim: ClaimView }) {
  const m = useMessages()
  const titles = useLibrary(({ articles }) => articles)
  const format = useFormat()
  const [all, setAll] = useState(false)
  const elsewhere = claim.appearances.filter(({ id }) => id !== claim.appearance)
  if (elsewhere.length === 0) return null
  const shown = all ? elsewhere : elsewhere.slice(0, SHOWN)
  const rest = elsewhere.length - shown.length
  const titleOf = ({ article }: AppearanceRef) =>
    titles?.find(({ id }) => id === article)?.title ?? m.evidenceArticleGone
  return (
    <section className="claim-elsewhere" aria-label={m.claimElsewhere(elsewhere.length)}>
      <h2>{m.claimElsewhere(elsewhere.length)}</h2>
      <ul>
        {shown.map((place) => (
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
      {rest > 0 && (
        <Button look="quiet" aria-expanded={false} onClick={() => setAll(true)}>
          {m.facetMore(format.number(rest))}
        </Button>
      )}
    </section>
  )
}
