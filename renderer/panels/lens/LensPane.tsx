import { useEffect, useMemo, useState } from 'react'
import type { LensView } from '../../../shared/api/lens.ts'
import type { ArticleView } from '../../../shared/api/views.ts'
import { lensClasses, type LensClass } from '../../../shared/lens/mark.ts'
import { textOf } from '../../../shared/model/block.ts'
import { call } from '../../host/client.ts'
import { useMessages } from '../../state/app.ts'
import { useArticle } from '../../state/article.ts'
import { useFormat } from '../../state/format.ts'
import { tellProblem } from '../../state/notices.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LensSuggestion } from './LensSuggestion.tsx'
import { suggestionsOf } from './suggestions.ts'
import './lens.css'

/** What the lens sees in the open article: suggestions, each with the words that triggered it, and nothing decided. */
export function LensPane() {
  const m = useMessages()
  const view = useArticle((article) => article.view)
  return view ? <LensOf key={view.capture.sha256} view={view} /> : <EmptyState title={m.noteNoArticle} />
}

/** Figures are everywhere: they are shown when asked for. */
const firstShown: ReadonlySet<LensClass> = new Set(lensClasses.filter((name) => name !== 'figure'))

function LensOf({ view }: { view: ArticleView }) {
  const m = useMessages()
  const format = useFormat()
  const [lens, setLens] = useState<LensView | null>(null)
  const [shown, setShown] = useState(firstShown)
  const [dismissed, setDismissed] = useState<ReadonlySet<number>>(new Set())
  useEffect(() => {
    let current = true
    call('lens.read', { article: view.id, capture: view.capture.sha256 })
      .then((answer) => current && setLens(answer))
      .catch(tellProblem)
    return () => {
      current = false
    }
  }, [view.id, view.capture.sha256])
  const text = useMemo(() => textOf(view.blocks), [view.blocks])
  if (!lens) return null
  if (lens.language === null) return <EmptyState title={m.lensNoLanguage} />

  const { summary, marks } = lens
  const suggestions = suggestionsOf(marks, shown, dismissed)
  const toggle = (name: LensClass) =>
    setShown((before) => new Set(lensClasses.filter((one) => before.has(one) !== (one === name))))
  return (
    <div className="lens-pane">
      <p className="lens-hint">{m.lensHint}</p>
      <fieldset className="lens-classes">
        <legend className="visually-hidden">{m.lensShow}</legend>
        {lensClasses.map((name) => (
          <button
            key={name}
            type="button"
            className={`lens-class lens-${name}`}
            aria-pressed={shown.has(name)}
            onClick={() => toggle(name)}
          >
            <span>{m.lensClass(name)}</span>
            <span className="facet-count">
              {m.lensShare(format.number(summary.classes[name]), format.number(summary.sentences))}
            </span>
          </button>
        ))}
      </fieldset>
      {summary.speakers.length > 0 && (
        <p className="lens-speakers" dir="auto">
          {summary.speakers
            .slice(0, 6)
            .map(({ name, sentences }) => `${name} ${format.number(sentences)}`)
            .join(' · ')}
        </p>
      )}
      {suggestions.length === 0 ? (
        <EmptyState title={m.lensNothing} />
      ) : (
        <ol className="lens-list" aria-label={m.lensTab}>
          {suggestions.map((suggestion) => (
            <LensSuggestion
              key={suggestion.sentence.start}
              view={view}
              text={text}
              suggestion={suggestion}
              onDismiss={() => setDismissed(new Set([...dismissed, suggestion.sentence.start]))}
            />
          ))}
        </ol>
      )}
    </div>
  )
}
