import { tokenAt, type Range, type Sentence } from '../../sentence.ts'
import { wordSet } from '../../words.ts'
import { clauseEnd, clauseStart, isBorder, REACH } from '../clause.ts'
import { isReported } from '../reported-forms.ts'
import type { Frame } from '../speech-verbs.ts'

const OPENERS = wordSet(
  'dass daß ob wie wer was warum wann wo weshalb wieso welche welcher welches wohin woher inwieweit',
)

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
  if (OPENERS.has(tokenAt(sentence, at).lower)) return true
  const end = clauseEnd(sentence, at)
  return tokenAt(sentence, end - 2).lower === 'zu' || /zu\p{L}{3,}en$/u.test(tokenAt(sentence, end - 1).lower)
}

/** Word lists of frames as tests, made once each. */
const tests = new Map<string, (word: string) => boolean>()

function testOf(list: string): (word: string) => boolean {
  const known = tests.get(list)
  if (known) return known
  const words = list.trim().split(/\s+/)
  const whole = new Set(words.filter((word) => !word.includes('*')))
  const heads = words.flatMap((word) => (word.endsWith('*') ? [word.slice(0, -1)] : []))
  const tails = words.flatMap((word) => (word.startsWith('*') ? [word.slice(1)] : []))
  const test = (word: string) =>
    whole.has(word) ||
    heads.some((head) => word.startsWith(head)) ||
    tails.some((tail) => word.endsWith(tail))
  tests.set(list, test)
  return test
}

/** True when a verb with this frame reports somebody's word here. */
export function fitsFrame(sentence: Sentence, cue: Range, frame: Frame): boolean {
  const start = clauseStart(sentence, cue.from)
  const end = clauseEnd(sentence, cue.to - 1)
  const some = (test: (word: string) => boolean) => {
    for (let at = start; at < end + 2; at++) if (test(tokenAt(sentence, at).lower)) return true
    return false
  }
  if (frame.not && some(testOf(frame.not))) return false
  if (frame.self !== undefined && some((word) => word === 'sich') !== frame.self) return false
  const wanted = frame.with !== undefined && some(testOf(frame.with))
  if (frame.with !== undefined && frame.content) return wanted || hasContent(sentence, cue)
  if (frame.with !== undefined) return wanted
  return !frame.content || hasContent(sentence, cue)
}

/** The cue with the noun that makes the verb one of speech, up to 16 tokens on either side; null without it. */
export function withNoun(sentence: Sentence, { from, to }: Range, noun: string): Range | null {
  const test = testOf(noun)
  for (let distance = 0; distance < 16; distance++) {
    if (test(tokenAt(sentence, to + distance).lower)) return { from, to: to + distance + 1 }
    if (test(tokenAt(sentence, from - 1 - distance).lower)) return { from: from - 1 - distance, to }
  }
  return null
}
