import { testOf } from '../../frame.ts'
import { tokenAt, type Range, type Sentence } from '../../sentence.ts'
import { isReported } from '../reported-forms.ts'

/** Words that negate. */
export const NOT =
  'nicht nie niemals nichts kein keine keinen keinerlei keinem keiner keinem keiner niemanden weder'
/** The verb of what others have said: Konjunktiv of “haben” and “sein”. */
export const REPORTED = 'habe hätte hätten sei seien wäre wären'
/** Verbs and persons that say it themselves. */
export const SAYS = `klar klargestellt klarstellte sagte sagt sagten gesagt erklärte erklärt erklärten betonte betont betonten versicherte versichert schrieb schreibt teilte teilt
  entgegnete erwiderte beteuerte beteuert hieß heißt so`

/** Verbs with which one speaks for oneself. */
export const SPEAKS = `sagte sagt sagten erklärte erklärt erklärten betonte betont beteuerte beteuert versicherte versichert argumentierte argumentiert
  schrieb meinte behauptete behauptet so`

const says = testOf(SAYS)
const reported = testOf(REPORTED)
const SOURCE = /^(?:laut|zufolge)$/u

/** Somebody says it: a verb of saying, or the Konjunktiv alone. */
export function isSaid(sentence: Sentence, { from, to }: Range): boolean {
  for (let at = Math.max(0, from - 14); at < to + 14; at++) {
    const { lower, quotation } = tokenAt(sentence, at)
    if (
      says(lower) ||
      SOURCE.test(lower) ||
      reported(lower) ||
      isReported(sentence, at) ||
      (quotation !== -1 && at >= from && at < to)
    )
      return true
  }
  return false
}
