import type { ArticleView } from '../../../shared/api/views.ts'
import type { MarkedSentence } from '../../../shared/lens/by-sentence.ts'
import type { LensClass } from '../../../shared/lens/mark.ts'
import { isPlaced } from '../cards/cards.ts'

/** A sentence of which the lens suggests to make a claim. */
export type Suggestion = MarkedSentence

/** What a list of suggestions is narrowed to. */
export type LensOnly = { kind: 'class'; name: LensClass } | { kind: 'speaker'; name: string }

/** What is suggested of what the lens sees: no sentences that are claims already. */
export function suggestionsOf(
  sentences: readonly MarkedSentence[],
  claims: ArticleView['claims'],
): Suggestion[] {
  const claimed = new Set(claims.filter(isPlaced).map(({ passage }) => `${passage.start} ${passage.end}`))
  return sentences.filter(({ sentence }) => !claimed.has(`${sentence.start} ${sentence.end}`))
}

/** The suggestions a list is narrowed to. */
export function onlyOf(suggestions: readonly Suggestion[], only: LensOnly): Suggestion[] {
  return suggestions.filter(({ classes, names }) =>
    only.kind === 'class' ? classes.includes(only.name) : names.includes(only.name),
  )
}

const telling: readonly LensClass[] = [
  'confirmation-pending',
  'denied',
  'hearsay',
  'hedged',
  'attributed',
  'figure',
]

/** Of several classes the one that says most about how far a sentence can be trusted. */
export function mostTelling(classes: readonly LensClass[]): LensClass {
  return telling.find((name) => classes.includes(name)) ?? 'attributed'
}
