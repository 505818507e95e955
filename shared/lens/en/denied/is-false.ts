import { testOf } from '../../frame.ts'
import type { Rule } from '../../rule.ts'
import { tokenAt, type Sentence } from '../../sentence.ts'
import { clauseStart } from '../clause.ts'
import { hasElsewhere, isFinal, isOfThing, isPointing, isStatement, untrueWords } from './untrue-words.ts'
import { adverbs, auxiliaries, determiners } from '../words.ts'

const IS = "is are was were be been being 's ’s it's it’s that's that’s proved proven turned prove"
/** How far before a form of “be” its subject is looked for. */
const SUBJECT_REACH = 9
/** How far where a clause or a name stands in between: “an accusation that the clerk … is false”. */
const FAR_SUBJECT = 26

const isBe = testOf(IS)
/** Said of nothing but statements, whatever they are called. */
const isPlainlyUntrue = testOf('untrue baseless groundless unfounded meritless fabricated')

/** A statement is untrue: “that is a lie”, “the picture has been doctored”. */
export const isFalse: Rule = {
  name: 'is-false',
  class: 'denied',
  words: untrueWords,
  find(sentence, at) {
    const be = beBefore(sentence, at)
    if (be === -1 || hasElsewhere(sentence, at) || isOfThing(sentence, at)) return null
    const subject = subjectBefore(sentence, be, isFinal(sentence, at) || isMere(sentence, at))
    if (isAsked(sentence, subject)) return null
    if (subject !== -1) return { cue: { from: subject, to: at + 1 } }
    return isPlainlyUntrue(tokenAt(sentence, at).lower) ? { cue: { from: be, to: at + 1 } } : null
  },
  examples: [
    'The claim is demonstrably untrue.',
    'The report is not only false but dangerous, the chief said.',
    'An accusation that the senator, then a student, shouted at the head of his old school is false, she said.',
    'He said the allegations were mere speculation.',
    'The picture has been doctored.',
    'The letter is a crude and cynical forgery.',
    'The news proved to be a hoax.',
    'That is a lie, the boss said.',
    '"It is totally incorrect what he wrote," the aide said.',
    'In an interview, she claimed they were just rumours.',
    '"This is just fake social media news," they said.',
    '"The paper\'s reporting is false," he said.',
    "It's nonsense, I haven't done anything wrong.",
  ],
  counterExamples: [
    'The report is long.',
    'It was a false start.',
    'That is a false choice.',
    'He was asked whether the report was a fake.',
    'The story is not a lie, he said.',
    'He is wrong to bring the mayor into this, she said.',
    'Some of the things they ask are ridiculous.',
    'She said the photo was supposed to be a joke.',
  ],
}

/** Back over what only makes it stronger, and over any words behind an article: “is a crude and cynical”. */
function beBefore(sentence: Sentence, at: number): number {
  let unknown = 0
  for (let other = at; other > at - BE_REACH; other--) {
    const { lower, kind } = tokenAt(sentence, other)
    if (
      other < at &&
      isNot.test(lower) &&
      !/^(?:only|just|merely)$/u.test(tokenAt(sentence, other + 1).lower)
    )
      return -1
    if (isBe(lower))
      return unknown > 0 || isNot.test(tokenAt(sentence, other - 1).lower) || isMeant(sentence, other)
        ? -1
        : other
    if (/^(?:a|an|the)$/u.test(lower)) unknown = 0
    else if (
      other < at &&
      kind === 'word' &&
      !determiners.has(lower) &&
      !adverbs.has(lower) &&
      !DEGREE.test(lower)
    )
      unknown++
    if (unknown > MOST_UNKNOWN) return -1
  }
  return -1
}

/** “they were just rumours” */
const isMere = (sentence: Sentence, at: number) =>
  /^(?:just|only|merely|mere|pure)$/u.test(tokenAt(sentence, at - 1).lower)

/** “was supposed to be a joke”: that is what it was meant as. */
const isMeant = (sentence: Sentence, be: number) =>
  /^(?:supposed|meant|intended)$/u.test(tokenAt(sentence, be - 2).lower)

const isNot = /^(?:not|never|.*n['’]t)$/u
const BE_REACH = 7
const MOST_UNKNOWN = 3

const DEGREE =
  /(?:ly|^(?:to|be|out|total|complete|utter|absolute|pure|big|outright|flat-out|blatant|vicious|100|percent|per|cent|and|just|mere|sheer|so|dead|very|not|yet|another|more|old|deliberate|malicious|political|russian))$/u

/** “whether the report was a rumor”: nobody has called it so. */
function isAsked(sentence: Sentence, subject: number): boolean {
  return [1, 2, 3].some((step) => /^(?:whether|if|unless)$/u.test(tokenAt(sentence, subject - step).lower))
}

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
  return strong ? farSubjectBefore(sentence, first) : -1
}

/** “an accusation that … is false”: what is alleged opens a clause of its own. */
function farSubjectBefore(sentence: Sentence, first: number): number {
  for (let other = first - 1; other >= Math.max(0, first - FAR_SUBJECT); other--) {
    const { lower, text } = tokenAt(sentence, other)
    if (/^[.;!?:]$/u.test(text)) return -1
    if (/^(?:that|of|about)$/u.test(tokenAt(sentence, other + 1).lower) && isAllegation(lower)) return other
  }
  return -1
}

const isAllegation = testOf(
  'claim claims allegation allegations accusation accusations report reports suggestion suggestions rumor rumors rumour rumours assertion',
)
