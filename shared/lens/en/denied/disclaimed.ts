import { testOf } from '../../frame.ts'
import type { Rule } from '../../rule.ts'
import { tokenAt, type Sentence } from '../../sentence.ts'
import { wordsOf } from '../../words.ts'
import { isBorder } from '../clause.ts'
import { adverbs, auxiliaries } from '../words.ts'

const CONTRACTED = `didn't didn’t hasn't hasn’t haven't haven’t hadn't hadn’t wasn't wasn’t weren't weren’t doesn't doesn’t`
const isSaying = testOf(
  'said says say insisted insists insist told tells maintained maintains testified swore swears claimed claims protested argued stressed replied clear saying insisting claiming maintaining testifying swearing telling',
)
const isAuxiliary = testOf('had has have did does do was were is are am')
const isSelf = testOf('he she it they we i')
/** How far before the negation somebody says it: “told the judge on Monday that he had”. */
const REACH = 9
/** What is thought, felt or wished is nobody's accusation, nor is what has only not come about yet. */
const isHarmless =
  testOf(`know known knew think thought believe believed want wanted like liked love see seen saw expect expected understand understood
  remember recall feel felt care cared mind need needed worry worried trust agree agreed consider considered wish hope hoped fear realise realize
  mean sure certain clear familiar critical surprised concerned afraid happy satisfied convinced opposed interested ready able going yet decided
  heard hear won lost finished played eaten slept only just merely always even so enough mention mentioned look looked feel find found seem exclude rule obtained obtain received receive get got intend plan regard favour favor doubt hesitate need possible necessary available
  support back favor object objected oppose opposed resigning quitting leaving stepping retiring going running matter quite very too as a an the that this in on at to for good well easy concluded determined established reached identified verified confirmed much many long win lose score yes`)

/** “said he had not been drinking”: what somebody says not to have done, whatever it is. */
export const disclaimed: Rule = {
  name: 'disclaimed',
  class: 'denied',
  words: wordsOf(`not never ${CONTRACTED}`),
  find(sentence, at) {
    const { quotation } = tokenAt(sentence, at)
    const deed = done(sentence, at)
    if (quotation !== -1 || isHarmless(deed) || hasNone(sentence, at, deed)) return null
    const subject = subjectBefore(sentence, at)
    if (isImpersonal(sentence, subject) && !deed.endsWith('ing')) return null
    const says = saysBefore(sentence, subject)
    return says === -1 ? null : { cue: { from: says, to: at + 1 } }
  },
  examples: [
    'He said he had not been drinking before the crash.',
    'The site says it does not sell data to anyone.',
    'Her husband told the judge that he did not do it.',
    'The clerk made clear that he never advised the mayor.',
    'The guard insisted he never left his post.',
    'The accused stressed that he never “planned or assisted” a robbery.',
    'She signed a statement saying she has never sold drugs.',
  ],
  counterExamples: [
    'He said it is not enforced anywhere.',
    'She said she did not like the stadium.',
    'He said he was not worried.',
    'The mayor said he does not support the plan.',
    'The pilots said they would not fly.',
    'He said the train did not stop.',
    'She did not stop, he said.',
    'He told the paper he was not resigning.',
    'The agency said it has not concluded if ice was the cause.',
    'The firm said it did not have any evidence that data was misused.',
  ],
}

/** “said it didn't have any evidence”: it knows nothing, and has denied nothing. */
const hasNone = (sentence: Sentence, at: number, deed: string) =>
  deed === 'have' &&
  [2, 3, 4].some((step) =>
    /^(?:evidence|information|details|proof|comment|plans|time|knowledge|word)$/u.test(
      tokenAt(sentence, at + step).lower,
    ),
  )

/** “said it is not enforced”: of the matter, not of who says it. */
const isImpersonal = (sentence: Sentence, subject: number) =>
  tokenAt(sentence, subject).lower === 'it' &&
  /^(?:is|was|isn['’]t|wasn['’]t)$/u.test(tokenAt(sentence, subject + 1).lower)

/** What is negated: past adverbs and “been”; empty where nothing follows. */
function done(sentence: Sentence, at: number): string {
  let next = at + 1
  while (next < at + 4 && (isBetween(tokenAt(sentence, next).lower) || opensQuotation(sentence, next))) next++
  const { lower, kind } = tokenAt(sentence, next)
  return kind === 'word' ? lower : 'yes'
}

/** “never “planned” it”. */
const opensQuotation = (sentence: Sentence, at: number) =>
  tokenAt(sentence, at).kind === 'sign' && tokenAt(sentence, at + 1).quotation !== -1

const isBetween = (lower: string) =>
  lower === 'been' || lower === 'be' || adverbs.has(lower) || (lower.endsWith('ly') && lower.length > 4)

/** The pronoun before the negation and its auxiliary; -1 for another subject. */
function subjectBefore(sentence: Sentence, at: number): number {
  const { lower } = tokenAt(sentence, at)
  const before = tokenAt(sentence, at - 1).lower
  if (isSelf(before)) return lower === 'not' ? -1 : at - 1
  if (!isAuxiliary(before) || !auxiliaries.has(before)) return -1
  return isSelf(tokenAt(sentence, at - 2).lower) ? at - 2 : -1
}

/** The verb of saying that the clause of the pronoun hangs on. */
function saysBefore(sentence: Sentence, subject: number): number {
  if (subject === -1) return -1
  for (let other = subject - 1; other > subject - REACH && !isBorder(sentence, other); other--) {
    const { lower } = tokenAt(sentence, other)
    if (isSaying(lower)) return tokenAt(sentence, other - 1).lower === 'by' ? -1 : other
    if (/^(?:because|whether|if|who|which|when|why|how|while|since|but|what|unless|until)$/u.test(lower))
      return -1
  }
  return -1
}
