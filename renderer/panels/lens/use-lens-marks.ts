import { useEffect, useMemo } from 'react'
import type { ArticleView } from '../../../shared/api/views.ts'
import { ofClasses } from '../../../shared/lens/by-sentence.ts'
import type { LensSentence } from '../../editor/ArticleEditor.tsx'
import { useLens, useLensChoice, useSuggestions } from '../../state/article/lens.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { mostTelling, type Suggestion } from '../../state/article/suggestions.ts'

/** What the lens marks in the text that is read (`live`), whenever that or its language is another; nothing while it is off. */
export function useLensMarks(
  view: ArticleView,
  live: boolean,
): { lens: readonly LensSentence[]; looked: number | null } {
  const { id, language } = view
  const { sha256 } = view.capture
  const looked = useLens((state) => state.looked)
  const { on, shown } = useLensChoice()
  const suggestions = useSuggestions(view)
  useEffect(() => {
    if (live) useLens.getState().read(id, sha256, language).catch(tellProblem)
  }, [id, sha256, language, live])
  const lens = useMemo(
    () => (on ? ofClasses(suggestions, shown).map(sentenceOf) : []),
    [on, shown, suggestions],
  )
  return { lens, looked: on && live ? looked : null }
}

function sentenceOf({ sentence, classes, marks }: Suggestion): LensSentence {
  return {
    ...sentence,
    kind: mostTelling(classes),
    cues: marks.map(({ cue, class: kind }) => ({ ...cue, kind })),
  }
}
