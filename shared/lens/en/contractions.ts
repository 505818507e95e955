import { phrases as spelled } from '../pattern.ts'
import { wordSet, wordsOf } from '../words.ts'

/** The forms of “be”, “have”, “do” and the modals that take “not” into themselves, and what comes of it. */
const CONTRACTED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    wordsOf('is are was were has have had do does did would could should must might may shall need').map(
      (word) => [word, `${word}n`],
    ),
  ),
  ...{ will: 'won', can: 'can' },
}
const AUXILIARIES = wordSet(Object.keys(CONTRACTED).join(' '))

/** “couldn't”, with either apostrophe. */
const contract = (words: readonly string[]) =>
  words.flatMap((word) => ["'", '’'].map((mark) => `${CONTRACTED[word] ?? word}${mark}t`))
const ALL = contract(Object.keys(CONTRACTED))

/** What “not” can look like, in a list of words: “not didn't hasn't”. */
const NOT = ['not', ...ALL].join(' ')

/** A rule that consists of patterns, in which “did not” stands for “didn't” too. */
export function phrases(data: Parameters<typeof spelled>[0]): ReturnType<typeof spelled> {
  return spelled({
    ...data,
    get patterns() {
      return data.patterns.flatMap(variants)
    },
    get not() {
      return (data.not ?? []).flatMap(variants)
    },
  })
}

/** The pattern itself, and with its first “not” taken into the word before, or contracted with whatever is there. */
function variants(source: string): string[] {
  const steps = source.split(' ')
  const at = steps.findIndex((step) => step.split('|').includes('not') && !step.endsWith('?'))
  if (at === -1) return [source]
  const before = steps[at - 1]?.split('|') ?? []
  const whole = before.length > 0 && before.every((word) => AUXILIARIES.has(word))
  const step = whole
    ? contract(before)
    : [...(steps[at] ?? '').split('|').filter((word) => word !== 'not'), ...ALL]
  return [
    source,
    [...steps.slice(0, whole ? at - 1 : at), [...new Set(step)].join('|'), ...steps.slice(at + 1)].join(' '),
  ]
}

/** A list of words, in which “not” stands for its contractions, and a modal verb for its negated form. */
export function withContractions(list: string): string {
  const words = wordsOf(list)
  if (!words.some((word) => word === 'not' || word === 'could')) return list
  return words
    .flatMap((word) => (word === 'not' ? [NOT] : word === 'could' ? [word, ...contract([word])] : [word]))
    .join(' ')
}
