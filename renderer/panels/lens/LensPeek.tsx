import { useMemo, useRef, type RefObject } from 'react'
import type { ArticleView } from '../../../shared/api/views.ts'
import { ofClasses } from '../../../shared/lens/by-sentence.ts'
import { useMessages } from '../../state/window/app.ts'
import { useFocus } from '../../state/article/focus.ts'
import { useLens, useLensChoice, useSuggestions } from '../../state/article/lens.ts'
import { type Suggestion } from '../../state/article/suggestions.ts'
import { useBeside } from '../article/use-beside.ts'
import { SuggestionActions } from './SuggestionActions.tsx'
import { SuggestionReasons } from './SuggestionReasons.tsx'
import './lens-peek.css'

/** Beside the marked sentence that mouse, caret or key came to: what the lens sees there, and what can be made of it. */
export function LensPeek({ view, pane }: { view: ArticleView; pane: RefObject<HTMLElement | null> }) {
  const looked = useLens((lens) => lens.looked)
  const selecting = useFocus((focus) => focus.span !== null)
  const { on, shown } = useLensChoice()
  const suggestions = useSuggestions(view)
  const suggestion = useMemo(() => {
    const found = suggestions.find(({ sentence }) => sentence.start === looked)
    return found && ofClasses([found], shown)[0]
  }, [suggestions, looked, shown])
  return on && !selecting && suggestion ? (
    <Peek key={suggestion.sentence.start} view={view} suggestion={suggestion} pane={pane} />
  ) : null
}

interface PeekProps {
  view: ArticleView
  suggestion: Suggestion
  pane: RefObject<HTMLElement | null>
}

function Peek({ view, suggestion, pane }: PeekProps) {
  const m = useMessages()
  const ref = useRef<HTMLElement>(null)
  const style = useBeside(suggestion.sentence, pane, ref)
  return (
    <aside ref={ref} className="lens-peek" aria-label={m.lensPeek} style={style}>
      <div role="status">
        <SuggestionReasons suggestion={suggestion} />
      </div>
      <SuggestionActions view={view} suggestion={suggestion} />
    </aside>
  )
}
