import type { LensClass } from './mark.ts'
import type { SentenceHabits } from './sentences.ts'
import type { Found, Sentence } from './sentence.ts'

/** One thing the lens knows about a language. Its examples and counter-examples are its tests. */
export interface Rule {
  /** By which a mark says where it comes from; unique in its language. */
  readonly name: string
  readonly class: LensClass
  /** Words in lower case; the rule is tried where one of them stands. */
  readonly words: readonly string[]
  /** What the rule finds with one of its words at `at`. Looks a bounded number of tokens around, so that time stays linear. */
  find(sentence: Sentence, at: number): Found | null
  /** Names of rules: this one only counts when one of them has marked this sentence or the one before. */
  readonly beside?: readonly string[]
  /** How many sentences back `beside` counts; one where nothing is said. */
  readonly recalls?: number
  /** It says of the sentence before whose word that is, and marks that one. */
  readonly pointsBack?: true
  /** What it marks without a speaker goes on with what the speaker before has said. */
  readonly carriesOn?: true
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

/** A language of the lens: all that is known about it. */
export interface Language {
  readonly habits: SentenceHabits
  /** Other ways to write words that rules know, in lower case. */
  readonly spellings?: ReadonlyMap<string, string>
  /** Words in lower case after which quote marks hold a title or a name and not what somebody said. */
  readonly titleNouns: ReadonlySet<string>
  /** In the order of their weight: of two that say the same about a sentence, the first is named. */
  readonly rules: readonly Rule[]
  /** What only tells that something is spoken of, for rules that count `beside` it. It marks nothing. */
  readonly signs?: readonly Rule[]
}
