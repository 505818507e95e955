import { useState } from 'react'
import type { ArticleView } from '../../../shared/api/views.ts'
import { ofClasses } from '../../../shared/lens/by-sentence.ts'
import { useMessages } from '../../state/window/app.ts'
import { useArticleBeside } from '../../state/article/beside.ts'
import { useLens, useLensChoice, useSuggestions } from '../../state/article/lens.ts'
import { onlyOf } from '../../state/article/suggestions.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Dismissed } from './Dismissed.tsx'
import { LensLegend } from './LensLegend.tsx'
import { LensSuggestion } from './LensSuggestion.tsx'
import './lens.css'

/** How many suggestions are listed at first, and how many more at a time: a book has thousands. */
const PAGE = 100

/** What the lens sees in the open article: suggestions, each with the words that triggered it, and nothing decided. */
export function LensPane() {
  const m = useMessages()
  const view = useArticleBeside()
  return view ? (
    <LensOf key={view.capture.sha256} view={view} />
  ) : (
    <EmptyState title={m.articleNone}>{m.articleNoneHint}</EmptyState>
  )
}

function LensOf({ view }: { view: ArticleView }) {
  const m = useMessages()
  const reading = useLens((lens) => lens.reading)
  const only = useLens((lens) => lens.only)
  const { shown } = useLensChoice()
  const all = useSuggestions(view)
  const [length, setLength] = useState(PAGE)
  if (reading?.capture !== view.capture.sha256) return null
  if (reading.language === null) return <EmptyState title={m.lensNoLanguage} />

  const suggestions = only ? onlyOf(all, only) : ofClasses(all, shown)
  return (
    <div className="lens-pane">
      <p className="lens-hint">{m.lensHint}</p>
      <LensLegend summary={reading.summary} />
      <Dismissed view={view} />
      {only && (
        <p className="lens-only">
          {m.lensOnly(only.kind === 'class' ? m.lensClass(only.name) : only.name)}
          <Button look="quiet" onClick={() => useLens.getState().narrow(null)}>
            {m.lensAll}
          </Button>
        </p>
      )}
      {suggestions.length === 0 ? (
        <EmptyState title={m.lensNothing}>{m.lensNothingHint}</EmptyState>
      ) : (
        <ol className="lens-list" aria-label={m.lensTab}>
          {suggestions.slice(0, length).map((suggestion) => (
            <LensSuggestion key={suggestion.sentence.start} view={view} suggestion={suggestion} />
          ))}
        </ol>
      )}
      {suggestions.length > length && (
        <Button look="quiet" onClick={() => setLength(length + PAGE)}>
          {m.lensMore}
        </Button>
      )}
    </div>
  )
}
