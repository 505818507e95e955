import type { ArticleView } from '../../../shared/api/views.ts'
import { useArticle } from '../../state/article/article.ts'
import { useLens } from '../../state/article/lens.ts'
import { tellProblem } from '../../state/window/notices.ts'
import type { Suggestion } from '../../state/article/suggestions.ts'
import { Marked } from '../../ui/Marked.tsx'
import { SuggestionActions } from './SuggestionActions.tsx'
import { SuggestionReasons } from './SuggestionReasons.tsx'

/** A sentence with the words that triggered the lens marked in it. Accepting makes an unconfirmed claim, never more. */
export function LensSuggestion({ view, suggestion }: { view: ArticleView; suggestion: Suggestion }) {
  const { sentence, exact, marks } = suggestion
  const looked = useLens((lens) => lens.looked === sentence.start)
  const cues = marks
    .map(({ cue }) => ({ start: cue.start - sentence.start, end: cue.end - sentence.start }))
    .filter(({ start, end }) => start >= 0 && end <= exact.length)
    .toSorted((a, b) => a.start - b.start)
    .filter((cue, index, all) => index === 0 || cue.start >= (all[index - 1]?.end ?? 0))
  const go = async () => {
    await useArticle.getState().open(view.id, sentence)
    useLens.getState().look(sentence.start)
  }
  return (
    <li className="lens-item" aria-current={looked ? 'true' : undefined}>
      <button
        type="button"
        className="lens-sentence"
        dir="auto"
        lang={view.language || undefined}
        onClick={() => void go().catch(tellProblem)}
      >
        <Marked text={exact} ranges={cues} />
      </button>
      <SuggestionReasons suggestion={suggestion} />
      <SuggestionActions view={view} suggestion={suggestion} />
    </li>
  )
}
