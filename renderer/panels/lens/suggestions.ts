import { lensClasses, type LensClass, type LensMark, type Span } from '../../../shared/lens/mark.ts'

/** A sentence in which the lens sees something: all its marks together. */
export interface Suggestion {
  sentence: Span
  marks: LensMark[]
  /** The classes of the marks, in the order of the legend. */
  classes: LensClass[]
}

/** The marks of chosen classes by sentence, in the order of the text, without those that were dismissed. */
export function suggestionsOf(
  marks: readonly LensMark[],
  shown: ReadonlySet<LensClass>,
  dismissed: ReadonlySet<number>,
): Suggestion[] {
  const sentences = new Map<number, LensMark[]>()
  for (const mark of marks) {
    const { start } = mark.sentence
    if (!shown.has(mark.class) || dismissed.has(start)) continue
    sentences.set(start, [...(sentences.get(start) ?? []), mark])
  }
  return [...sentences.values()].flatMap((together) => {
    const [first] = together
    if (!first) return []
    const classes = lensClasses.filter((name) => together.some((mark) => mark.class === name))
    return [{ sentence: first.sentence, marks: together, classes }]
  })
}
