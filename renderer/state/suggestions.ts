import type { ArticleView } from '../../shared/api/views.ts'
import { lensClasses, type LensClass, type LensMark, type Span } from '../../shared/lens/mark.ts'
import { sentenceKey } from '../../shared/model/dismissal.ts'
import { isPlaced } from './cards.ts'

/** A sentence in which the lens sees something: all its marks together. */
export interface Suggestion {
  sentence: Span
  exact: string
  marks: readonly LensMark[]
  /** The classes of the marks, in the order of the legend. */
  classes: readonly LensClass[]
  /** Whom the sentence names; empty for nobody. */
  speaker: string
  /** Whom a pronoun may mean; empty where the sentence says it itself. */
  proposed: string
  /** The name within the speaker's phrase, for each it names. */
  names: readonly string[]
}

/** What a list of suggestions is narrowed to. */
export type LensOnly = { kind: 'class'; name: LensClass } | { kind: 'speaker'; name: string }

/**
 * The marks by sentence, in the order of the text, without those that were put aside and without sentences that are claims already.
 * @param text of the view's blocks
 */
export function suggestionsOf(
  text: string,
  marks: readonly LensMark[],
  { dismissals, claims }: Pick<ArticleView, 'dismissals' | 'claims'>,
): Suggestion[] {
  const aside = new Set(
    dismissals.flatMap(({ sentence, rules }) => rules.map((rule) => `${rule} ${sentence}`)),
  )
  const claimed = new Set(claims.filter(isPlaced).map(({ passage }) => `${passage.start} ${passage.end}`))
  const sentences = new Map<number, LensMark[]>()
  for (const mark of marks) {
    const together = sentences.get(mark.sentence.start)
    if (together) together.push(mark)
    else sentences.set(mark.sentence.start, [mark])
  }
  return [...sentences.values()].flatMap((together) => {
    const sentence = together[0]?.sentence
    if (!sentence || claimed.has(`${sentence.start} ${sentence.end}`)) return []
    const exact = text.slice(sentence.start, sentence.end)
    const key = sentenceKey(exact)
    const left = aside.size === 0 ? together : together.filter(({ rule }) => !aside.has(`${rule} ${key}`))
    return left.length === 0 ? [] : [suggestionOf(text, sentence, exact, left)]
  })
}

function suggestionOf(text: string, sentence: Span, exact: string, marks: readonly LensMark[]): Suggestion {
  const words = (span: Span | undefined) => (span ? text.slice(span.start, span.end) : '')
  const first = (pick: (mark: LensMark) => Span | undefined) => words(marks.map(pick).find(Boolean))
  const names = marks.flatMap(({ speakerName }) => (speakerName ? [words(speakerName)] : []))
  return {
    ...{ sentence, exact, marks, names: [...new Set(names)] },
    classes: lensClasses.filter((name) => marks.some((mark) => mark.class === name)),
    speaker: first(({ speaker }) => speaker),
    proposed: first(({ proposed }) => proposed),
  }
}

/** The suggestions with the marks of some classes alone. */
export function ofClasses(suggestions: readonly Suggestion[], shown: ReadonlySet<LensClass>): Suggestion[] {
  return suggestions.flatMap((suggestion) => {
    const classes = suggestion.classes.filter((name) => shown.has(name))
    if (classes.length === suggestion.classes.length) return [suggestion]
    const marks = suggestion.marks.filter((mark) => shown.has(mark.class))
    return classes.length === 0 ? [] : [{ ...suggestion, classes, marks }]
  })
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
