import { resolver, type Resolution } from '../../../shared/anchor/resolve.ts'
import type { Article } from './article.ts'
import { makeCase, type Case } from './cases.ts'
import type { Edit } from './edits/edit.ts'
import { hypothesis } from './hypothesis.ts'
import type { Span } from './marked.ts'

/** A place, none, or that there are several that nothing tells apart. */
type Answer = Span | 'ambiguous' | null

/** A way to find a passage in a newer text. */
export interface Method {
  name: string
  find(made: Case): Answer
}

export const methods: readonly Method[] = [
  { name: 'Beleg', find: ({ before, now, passage }) => answerOf(resolver(now, before)(passage)) },
  { name: 'Beleg, passage alone', find: ({ now, passage }) => answerOf(resolver(now)(passage)) },
  { name: 'Hypothesis', find: ({ now, passage }) => hypothesis(now, passage) },
]

const answerOf = ({ state, passage }: Resolution): Answer =>
  state === 'ambiguous' ? state : (passage ?? null)

/**
 * What came out. `right` is the very span, or no place where there is none or nothing tells it from another; `doubt` that it is
 * ambiguous, where the quote stands word for word more than once in either version but something could have told it apart; `edges` a
 * span that is not all of the quote, or more; `false` another place; `missed` none.
 */
export type Verdict = 'right' | 'doubt' | 'edges' | 'false' | 'missed'

export const verdicts: readonly Verdict[] = ['right', 'doubt', 'edges', 'false', 'missed']

/** How a method did: how often what came out, and how long each case took at best, in milliseconds. */
export interface Tally {
  verdicts: Record<Verdict, number>
  times: number[]
}

const emptyTally = (): Tally => ({
  verdicts: { right: 0, doubt: 0, edges: 0, false: 0, missed: 0 },
  times: [],
})

/** All methods on the same cases of one class: `count` of them, or as many as the articles have. */
export function measure(
  edit: Edit,
  articles: readonly Article[],
  { count, seed }: { count: number; seed: number },
): Tally[] {
  const tallies = methods.map(emptyTally)
  let first = 0
  for (const made of casesOf(edit, articles, count, seed)) {
    first = (first + 1) % methods.length
    for (const index of methods.keys()) {
      const turn = (first + index) % methods.length
      const [method, tally] = [methods[turn], tallies[turn]]
      if (!method || !tally) continue
      const { found, time } = timed(method, made)
      tally.times.push(time)
      tally.verdicts[verdictOn(made, found)]++
    }
  }
  return tallies
}

/** How often a case is measured: the shortest time is the one in which the machine did nothing else. */
const ROUNDS = 3

function timed(method: Method, made: Case): { found: Answer; time: number } {
  const rounds = Array.from({ length: ROUNDS }, () => {
    // Texts that nobody has read yet.
    const unread = { ...made, before: copyOf(made.before), now: copyOf(made.now) }
    const begin = performance.now()
    const found = method.find(unread)
    return { found, time: performance.now() - begin }
  })
  return rounds.reduce((best, round) => (round.time < best.time ? round : best))
}

function copyOf(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}

export function verdictOn(
  { before, now, passage, truth: { place, undecided } }: Case,
  found: Answer,
): Verdict {
  if (!found || found === 'ambiguous') {
    if (!place || undecided) return 'right'
    return found && [before, now].some((text) => standsTwice(text, passage.exact)) ? 'doubt' : 'missed'
  }
  if (!place) return 'false'
  if (found.start === place.start && found.end === place.end) return 'right'
  return found.start < place.end && place.start < found.end ? 'edges' : 'false'
}

function standsTwice(text: string, quote: string): boolean {
  const at = text.indexOf(quote)
  return at >= 0 && text.indexOf(quote, at + 1) >= 0
}

/** How many articles are tried per case that is wanted: not every one has what a class of edits works on. */
const ATTEMPTS = 4

export function* casesOf(
  edit: Edit,
  articles: readonly Article[],
  count: number,
  seed: number,
): Generator<Case> {
  let left = count
  for (let attempt = 0; left > 0 && attempt < count * ATTEMPTS; attempt++) {
    const article = articles[attempt % articles.length]
    const made = article && makeCase(article, edit, seed * 1_000_003 + attempt)
    if (!made) continue
    left--
    yield made
  }
}
