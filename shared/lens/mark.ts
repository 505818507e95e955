/**
 * What the lens reports of a sentence. A sentence may be of several classes.
 *
 * - `attributed`: somebody else's word, said, written, decided or held: “sagte”, “laut”, Konjunktiv I, a quotation and what goes on with it.
 * - `hearsay`: told on without anybody who stands for it: “soll”, “reportedly”, a rumour; not one that the sentence itself denies.
 * - `hedged`: the author's own doubt.
 * - `denied`: somebody says that something told of them or theirs is not so, calls it untrue, or turns a reproach down. Demands, plans, offers and
 *   appeals that are turned down are none, nor is a plan or a view that is called wrong: only what is told as a fact can be denied. To rule
 *   out a link is a denial, to rule out foul play, a step or a motive is only attributed; that something is not planned counts beside a rumour,
 *   or of what is told of before it is known (a sale, dismissals). Not to resign, not to publish and not to remember are no denials; nor is what
 *   a court rejects, nor that an opponent is called a liar. What has turned out not to be so (“der Verdacht bestätigte sich nicht”) is denied; an
 *   answer that tells another story without a negation (“we told them at once”) is only attributed.
 * - `confirmation-pending`: the sentence says that something is open, unchecked or unanswered: cause, motive or number unknown, not confirmed, no
 *   comment, no decision yet, under investigation or the inquiry not over. That somebody investigates a person or a crime is none, nor that
 *   evidence is looked through, nor a finding that nothing was there, nor that the future is uncertain (“bleibt abzuwarten”, “nicht absehbar”).
 * - `figure`: a number, an amount or a date.
 */
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
