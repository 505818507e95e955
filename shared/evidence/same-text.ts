import { fold } from '../search/fold.ts'

/** Runs of so many words are compared: fewer come together by chance, more are cut by small changes. */
const RUN = 4
/** Texts of fewer words say nothing about where they come from. */
const LEAST_WORDS = 12
/** From which share on two texts are told to be probably of one origin. */
export const SAME_TEXT = 0.6

const WORDS = /[\p{L}\p{N}]+/gu

/** What a text is compared by. */
export interface TextPrint {
  words: readonly string[]
  /** Every run of words in it, see {@link RUN}. */
  runs: ReadonlySet<string>
}

/** Takes a text apart once, to be compared with many. */
export function printOf(text: string): TextPrint {
  const words = fold(text).match(WORDS) ?? []
  return { words, runs: new Set(words.slice(RUN - 1).map((_, at) => runAt(words, at))) }
}

/**
 * How many of the words of the shorter text stand in the longer one in the same order, as a share: those covered by runs
 * of words (shingles, Broder 1997) that both have. 0 where the shorter is too short to tell.
 */
export function shareOf(a: TextPrint, b: TextPrint): number {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (short.words.length < LEAST_WORDS) return 0
  let covered = 0
  let upTo = 0
  for (let at = 0; at + RUN <= short.words.length; at++) {
    if (!long.runs.has(runAt(short.words, at))) continue
    covered += at + RUN - Math.max(at, upTo)
    upTo = at + RUN
  }
  return covered / short.words.length
}

function runAt(words: readonly string[], at: number): string {
  return words.slice(at, at + RUN).join(' ')
}
