import type { ArticleView } from '../../../shared/api/views.ts'
import type { Span } from '../../../shared/lens/mark.ts'
import { useMessages, useReadOnly } from '../../state/app.ts'
import { isOlder, useArticle } from '../../state/article.ts'
import { useFocus } from '../../state/focus.ts'
import { tellProblem } from '../../state/notices.ts'
import { save } from '../../state/save.ts'
import { useView } from '../../state/view.ts'
import { Button } from '../../ui/Button.tsx'
import { Marked } from '../../ui/Marked.tsx'
import type { Suggestion } from './suggestions.ts'

interface LensSuggestionProps {
  view: ArticleView
  text: string
  suggestion: Suggestion
  onDismiss: () => void
}

/** A sentence with the words that triggered the lens marked in it. Accepting makes an unconfirmed claim, never more. */
export function LensSuggestion({ view, text, suggestion, onDismiss }: LensSuggestionProps) {
  const m = useMessages()
  const readOnly = useReadOnly()
  const { sentence, marks, classes } = suggestion
  const words = (span: Span | undefined) => (span ? text.slice(span.start, span.end) : '')
  const speaker = marks.map((mark) => words(mark.speaker)).find((name) => name !== '') ?? ''
  const cues = marks
    .map(({ cue }) => ({ start: cue.start - sentence.start, end: cue.end - sentence.start }))
    .filter(({ start, end }) => start >= 0 && end <= sentence.end - sentence.start)
    .toSorted((a, b) => a.start - b.start)
    .filter((cue, index, all) => index === 0 || cue.start >= (all[index - 1]?.end ?? 0))
  const accept = async () => {
    const exact = words(sentence)
    const { appearance } = await save('claims.add', {
      ...{ article: view.id, span: { ...sentence, exact }, speaker, tags: [], reason: '' },
      cue: words(marks[0]?.cue),
      statement: exact.replaceAll(/\s+/g, ' ').trim(),
      status: 'unconfirmed',
    })
    onDismiss()
    useFocus.getState().activate(appearance)
    useView.getState().show('cards')
  }
  return (
    <li className="lens-item">
      <p className="lens-names">
        {classes.map((name) => (
          <span key={name} className={`lens-name lens-${name}`}>
            {m.lensClass(name)}
          </span>
        ))}
      </p>
      <button
        type="button"
        className="lens-sentence"
        dir="auto"
        onClick={() => void useArticle.getState().open(view.id, sentence).catch(tellProblem)}
      >
        <Marked text={words(sentence)} ranges={cues} />
      </button>
      <p className="lens-why">
        {speaker !== '' && `${m.claimSpeaker}: ${speaker} · `}
        {m.lensRule([...new Set(marks.map(({ rule }) => rule))].join(', '))}
      </p>
      <p className="lens-actions">
        {!readOnly && !isOlder(view) && (
          <Button look="quiet" onClick={() => void accept().catch(tellProblem)}>
            {m.lensAccept}
          </Button>
        )}
        <Button look="quiet" onClick={onDismiss}>
          {m.lensDismiss}
        </Button>
      </p>
    </li>
  )
}
