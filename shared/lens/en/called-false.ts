import { testOf } from '../frame.ts'
import type { Rule } from '../rule.ts'
import { tokenAt, type Sentence } from '../sentence.ts'
import { wordsOf } from '../words.ts'
import { clauseEnd, clauseStart } from './clause.ts'
import { adverbs, auxiliaries, determiners } from './words.ts'

/** What is called so is denied, whatever it is. */
const STRONG = `false untrue baseless groundless unfounded bogus fabricated fabrication fabrications nonsense rubbish lie lies hoax fake fakes slanderous
  defamatory libelous libellous meritless made-up misinformation disinformation propaganda smear smears slander forgery forgeries invention
  inventions unsubstantiated fiction tosh balderdash hogwash bunk garbage witch-hunt doctored photoshopped forged debunked`
/** These are opinions too: only a statement that is called so is denied. */
const WEAK = `wrong inaccurate incorrect absurd ridiculous preposterous ludicrous laughable misleading mistaken myth speculation scurrilous erroneous
  electioneering uninformed manipulated witch`
/** To call it so. */
const CALLS = `denouncing slamming branding labelling labeling termed terms terming blasting decrying condemning characterizing called calls calling call described
  describes describing describe dismissed dismisses dismissing dismiss branded brands labelled labeled labels slammed slams denounced denounces
  blasted rejected rejects rejecting decried condemned deemed considers considered speaks spoke spoken scoffed scoffs laughed laughs
  characterized characterised declared`
const IS = "is are was were be been being 's ’s it's it’s that's that’s proved proven turned prove"
/** What can be untrue. */
const STATEMENTS = `claim claims report reports story stories allegation allegations accusation accusations rumour rumours rumor rumors video photo photos
  picture image clip footage quote letter document documents post posts news statement statements figure figures numbers account version
  assertion assertions suggestion suggestions narrative findings poster tweet tweets screenshot message messages theory theories memo email
  recording charge charges speculation criticism link links idea notion conclusion conclusions information testimony coverage talk`
const POINTING = "that this it none those these it's it’s that's that’s all everything what"
/** How far before the word a verb of calling is looked for, and the statement before a form of “be”. */
const CALL_REACH = 14
const SUBJECT_REACH = 9

const isStrong = testOf(STRONG)
const isCall = testOf(CALLS)
const isBe = testOf(IS)
const isStatement = testOf(STATEMENTS)
const isPointing = testOf(POINTING)
const isElsewhere = testOf('court judge motion appeal lawsuit pretenses pretences start alarm way drawn')

/** Somebody calls a statement untrue. */
export const calledFalse: Rule = {
  name: 'called-false',
  class: 'denied',
  words: wordsOf(`${STRONG} ${WEAK}`),
  find(sentence, at) {
    const call = callBefore(sentence, at)
    if (call === -1 || hasElsewhere(sentence, at)) return null
    return { cue: { from: call, to: at + 1 } }
  },
  examples: [
    'The player called the rumour "total rubbish".',
    'The government speaks of misinformation.',
    'The campaign called the charges unsubstantiated.',
    'He dismissed as nonsense the claims about his taxes.',
  ],
  counterExamples: [
    'The picture hangs the wrong way round.',
    'The fake now hangs in a museum.',
    'She called the plan absurd.',
    'They obtained the signatures under what were termed false pretenses.',
  ],
}

function callBefore(sentence: Sentence, at: number): number {
  const strong = isStrong(tokenAt(sentence, at).lower)
  let statement = [1, 2, 3, 4].some((step) => isStatement(tokenAt(sentence, at + step).lower))
  for (let other = at - 1; other >= Math.max(0, at - CALL_REACH); other--) {
    const { lower, text } = tokenAt(sentence, other)
    if (/^[.;!?]$/u.test(text)) return -1
    if (isCall(lower)) {
      const of = tokenAt(sentence, other + 1).lower === 'of'
      const before = [1, 2, 3, 4, 5, 6].some((step) => isStatement(tokenAt(sentence, other - step).lower))
      return statement || before || (strong && of) ? other : -1
    }
    if (isStatement(lower) || (strong && isPointing(lower))) statement = true
  }
  return -1
}

/** A statement is untrue: “that is a lie”, “the picture has been doctored”. */
export const isFalse: Rule = {
  name: 'is-false',
  class: 'denied',
  words: wordsOf(`${STRONG} ${WEAK}`),
  find(sentence, at) {
    const be = beBefore(sentence, at)
    if (be === -1 || hasElsewhere(sentence, at)) return null
    const subject = subjectBefore(sentence, be, isStrong(tokenAt(sentence, at).lower))
    return subject === -1 ? null : { cue: { from: subject, to: at + 1 } }
  },
  examples: [
    'The claim is demonstrably untrue.',
    'The picture has been doctored.',
    'The news proved to be a hoax.',
    'That is a lie, the boss said.',
    "It's nonsense, I haven't done anything wrong.",
  ],
  counterExamples: [
    'The report is long.',
    'It was a false start.',
    'The story is not a lie, he said.',
    'He is wrong to bring the mayor into this, she said.',
    'Some of the things they ask are ridiculous.',
  ],
}

/** Back over what only makes it stronger: “is a total and utter”. */
function beBefore(sentence: Sentence, at: number): number {
  for (let other = at; other > at - 6; other--) {
    const { lower, kind } = tokenAt(sentence, other)
    if (other < at && /^(?:not|never|.*n['’]t)$/u.test(lower)) return -1
    if (isBe(lower)) return /^(?:not|never|.*n['’]t)$/u.test(tokenAt(sentence, other - 1).lower) ? -1 : other
    if (other === at || kind === 'sign' || determiners.has(lower) || adverbs.has(lower)) continue
    if (!DEGREE.test(lower)) return -1
  }
  return -1
}

const DEGREE =
  /(?:ly|^(?:to|be|out|total|complete|utter|absolute|pure|big|outright|flat-out|blatant|vicious|100|percent|per|cent|and|just|so|dead|very|not|yet|another|more|old|deliberate|malicious|political|russian))$/u

/** The statement a form of “be” has as its subject; a pronoun only before what is always a denial. */
function subjectBefore(sentence: Sentence, be: number, strong: boolean): number {
  const start = clauseStart(sentence, be)
  let first = be
  while (
    first > start &&
    (auxiliaries.has(tokenAt(sentence, first - 1).lower) || tokenAt(sentence, first - 1).lower.endsWith('ly'))
  )
    first--
  if (strong && /['’]s$/u.test(tokenAt(sentence, be).lower) && isPointing(tokenAt(sentence, be).lower))
    return be
  if (strong && isPointing(tokenAt(sentence, first - 1).lower)) return first - 1
  for (let other = first - 1; other >= Math.max(start, be - SUBJECT_REACH); other--)
    if (isStatement(tokenAt(sentence, other).lower)) return other
  return -1
}

function hasElsewhere(sentence: Sentence, at: number): boolean {
  for (let other = clauseStart(sentence, at); other < clauseEnd(sentence, at); other++)
    if (isElsewhere(tokenAt(sentence, other).lower)) return true
  return false
}
