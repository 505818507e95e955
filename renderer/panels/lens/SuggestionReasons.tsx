import { shortened } from '../../../shared/anchor/text/shortened.ts'
import type { LensMark } from '../../../shared/lens/mark.ts'
import { useMessages } from '../../state/window/app.ts'
import type { Suggestion } from '../../state/article/suggestions.ts'
import './lens-name.css'

/** The longest cue that is repeated, in UTF-16 units; a quotation is a sentence of its own. */
const LONGEST = 60

/** Why the lens suggests a sentence: class, words and rule of each mark, and whom it names. */
export function SuggestionReasons({ suggestion }: { suggestion: Suggestion }) {
  const m = useMessages()
  const { marks, exact, sentence, speaker, proposed } = suggestion
  const cueOf = ({ cue }: LensMark) => exact.slice(cue.start - sentence.start, cue.end - sentence.start)
  return (
    <>
      <ul className="lens-reasons">
        {marks.map((mark) => (
          <li key={`${mark.rule} ${mark.cue.start}`}>
            <span className={`lens-name lens-${mark.class}`}>{m.lensClass(mark.class)}</span>{' '}
            <q dir="auto">{shortened(cueOf(mark), LONGEST)}</q>{' '}
            <span className="lens-rule">{m.lensRule(mark.rule)}</span>
          </li>
        ))}
      </ul>
      {(speaker !== '' || proposed !== '') && (
        <p className="lens-why" dir="auto">
          {m.claimSpeaker}: {[speaker, proposed && m.lensProposed(proposed)].filter(Boolean).join(', ')}
        </p>
      )}
    </>
  )
}
