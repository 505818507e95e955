/** What the lens reports of a sentence. A figure is a number, an amount or a date. */
export const lensClasses = [
  'attributed',
  'hearsay',
  'hedged',
  'denied',
  'confirmation-pending',
  'figure',
] as const
export type LensClass = (typeof lensClasses)[number]

/** `[start, end)` in UTF-16 units of the whole text, on grapheme borders. */
export interface Span {
  start: number
  end: number
}

/** A suggestion, never a judgement: which words of a sentence say how sure it is, or whose word it is. */
export interface LensMark {
  class: LensClass
  /** The rule that made the mark, by its name in the language's rules. */
  rule: string
  sentence: Span
  /** The words that triggered the rule; of a running quotation the quoted words themselves. */
  cue: Span
  /** Whom the sentence names as its source: the whole noun phrase, or a pronoun. */
  speaker?: Span
  /** The name inside the phrase: “KCNA” in “der staatlichen Nachrichtenagentur KCNA”. */
  speakerName?: Span
  /** Whom a pronoun or a sentence without a speaker may mean, from a sentence before or after: proposed, not asserted. */
  proposed?: Span
}
