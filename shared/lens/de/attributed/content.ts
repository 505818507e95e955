import { fits, hasWord, testOf } from '../../frame.ts'
import { REACH, tokenAt, type Range, type Sentence } from '../../sentence.ts'
import { wordSet } from '../../words.ts'
import { clauseEnd, clauseStart, isBorder } from '../clause.ts'
import { isReported } from '../reported-forms.ts'
import type { GermanFrame } from '../speech-verbs.ts'

const OPENERS = wordSet(
  'dass daß ob wie wer was warum wann wo weshalb wieso welche welcher welches wohin woher inwieweit',
)

/** What stands for a Konjunktiv I that would look like the present: “erklärte, die Fragen hätten sich erledigt”. */
const INSTEAD = wordSet('hätten wären würden')

/** True when something reported stands around the words of `cue`. */
export function hasContent(sentence: Sentence, cue: Range): boolean {
  if (isBorder(sentence, cue.from - 1) && cue.from > 0) return true
  const first = Math.max(0, cue.from - REACH)
  for (let at = first; at < Math.min(sentence.tokens.length, cue.to + REACH); at++) {
    const { text, quotation } = tokenAt(sentence, at)
    if (quotation !== -1 || (text === ':' && at >= cue.to)) return true
    if (text === ',' && opensContent(sentence, at + 1)) return true
    if (isReported(sentence, at)) return true
  }
  return false
}

function opensContent(sentence: Sentence, at: number): boolean {
  const { lower } = tokenAt(sentence, at)
  // “die Botschaft, welche half”: a relative clause.
  const relative = lower.startsWith('welche') && tokenAt(sentence, at - 2).capital
  if (OPENERS.has(lower) && !relative) return true
  const end = clauseEnd(sentence, at)
  for (let other = at + 1; other < end - 1; other++)
    if (INSTEAD.has(tokenAt(sentence, other).lower)) return true
  return tokenAt(sentence, end - 2).lower === 'zu' || /zu\p{L}{3,}en$/u.test(tokenAt(sentence, end - 1).lower)
}

/** True when a verb with this frame reports somebody's word here. */
export function fitsFrame(sentence: Sentence, cue: Range, frame: GermanFrame): boolean {
  const clause = { from: clauseStart(sentence, cue.from), to: endWithApposition(sentence, cue.to - 1) + 2 }
  if (frame.self !== undefined && hasWord(sentence, clause, 'sich') !== frame.self) return false
  return fits(sentence, clause, frame, () => hasContent(sentence, cue))
}

/** Where the clause ends, past a name between commas: “nannte die Direktorin, Mina Odd, den Fall ein Missverständnis”. */
function endWithApposition(sentence: Sentence, at: number): number {
  const end = clauseEnd(sentence, at)
  if (tokenAt(sentence, end).text !== ',' || !tokenAt(sentence, end + 1).capital) return end
  const next = clauseEnd(sentence, end + 1)
  const name = tokenAt(sentence, next).text === ',' && next - end <= 5
  return name ? clauseEnd(sentence, next + 1) : end
}

/** The cue with the noun that makes the verb one of speech, up to 16 tokens on either side; null without it. */
export function withNoun(sentence: Sentence, { from, to }: Range, noun: string): Range | null {
  const test = testOf(noun)
  // “geht aus einem Bericht hervor”
  for (let at = from; at < to; at++) if (test(tokenAt(sentence, at).lower)) return { from, to }
  for (let distance = 0; distance < 16; distance++) {
    if (test(tokenAt(sentence, to + distance).lower)) return { from, to: to + distance + 1 }
    if (test(tokenAt(sentence, from - 1 - distance).lower)) return { from: from - 1 - distance, to }
  }
  return null
}
