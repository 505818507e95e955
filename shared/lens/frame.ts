import { tokenAt, type Range, type Sentence } from './sentence.ts'

/**
 * What has to stand around a verb for it to report somebody's word. Lists are words in lower case, `*` for any beginning or end.
 * Where both `with` and `content` are given, one of them is enough.
 */
export interface Frame {
  /** One of these in the same clause. */
  with?: string
  /** None of these in the same clause. */
  not?: string
  /** Something reported, told by the language's own signs. */
  content?: true
}

/** How many words a test remembers its answer for. */
const MOST_ANSWERS = 5000
/** Word lists as tests, made once each. */
const tests = new Map<string, (word: string) => boolean>()

/** A test for the words of a list in which `*` stands for any beginning or end. */
export function testOf(list: string): (word: string) => boolean {
  const known = tests.get(list)
  if (known) return known
  const words = list.trim().split(/\s+/)
  const whole = new Set(words.filter((word) => !word.includes('*')))
  const heads = words.flatMap((word) => (word.endsWith('*') ? [word.slice(0, -1)] : []))
  const tails = words.flatMap((word) => (word.startsWith('*') ? [word.slice(1)] : []))
  if (heads.length + tails.length === 0) return keep(list, (word) => whole.has(word))
  // A text uses the same words over and over.
  const answers = new Map<string, boolean>()
  return keep(list, (word) => {
    const answered = answers.get(word)
    if (answered !== undefined) return answered
    const answer =
      whole.has(word) ||
      heads.some((head) => word.startsWith(head)) ||
      tails.some((tail) => word.endsWith(tail))
    if (answers.size < MOST_ANSWERS) answers.set(word, answer)
    return answer
  })
}

/** A test on words that remembers its answers, for patterns that are long. */
export function remembered(pattern: RegExp): (word: string) => boolean {
  const answers = new Map<string, boolean>()
  return (word) => {
    let answer = answers.get(word)
    if (answer === undefined) {
      answer = pattern.test(word)
      if (answers.size < MOST_ANSWERS) answers.set(word, answer)
    }
    return answer
  }
}

function keep(list: string, test: (word: string) => boolean): (word: string) => boolean {
  tests.set(list, test)
  return test
}

/** True when some token of the range is a word of the list. */
export function hasWord(sentence: Sentence, { from, to }: Range, list: string): boolean {
  const test = testOf(list)
  for (let at = from; at < to; at++) if (test(tokenAt(sentence, at).lower)) return true
  return false
}

/** True when a verb with this frame reports somebody's word in this clause. */
export function fits(sentence: Sentence, clause: Range, frame: Frame, hasContent: () => boolean): boolean {
  if (frame.not !== undefined && hasWord(sentence, clause, frame.not)) return false
  if (frame.with === undefined) return !frame.content || hasContent()
  return hasWord(sentence, clause, frame.with) || (frame.content === true && hasContent())
}
