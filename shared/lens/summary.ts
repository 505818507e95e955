import { lensClasses, type LensClass, type LensMark } from './mark.ts'

/** How much of a text is whose word, counted in sentences. */
export interface LensSummary {
  sentences: number
  /** Sentences with at least one mark of the class. */
  classes: Record<LensClass, number>
  /** Whom the text names and in how many sentences, most first; pronouns and proposals are not counted as anybody. */
  speakers: { name: string; sentences: number }[]
}

/** What there is to see without a language to read in. */
export const NOTHING_READ = { marks: [], summary: summaryOf('', 0, []) }

/** Sums up the marks of a text, which come in its order. */
export function summaryOf(text: string, sentences: number, marks: readonly LensMark[]): LensSummary {
  const classes = Object.fromEntries(lensClasses.map((name) => [name, 0])) as Record<LensClass, number>
  const last = new Map<LensClass, number>()
  for (const { class: name, sentence } of marks) {
    if (last.get(name) === sentence.start) continue
    last.set(name, sentence.start)
    classes[name]++
  }
  const speakers = new Map<string, Set<number>>()
  for (const { sentence, speakerName } of marks) {
    if (!speakerName) continue
    const name = text.slice(speakerName.start, speakerName.end)
    const known = speakers.get(name)
    if (known) known.add(sentence.start)
    else speakers.set(name, new Set([sentence.start]))
  }
  return {
    ...{ sentences, classes },
    speakers: [...speakers]
      .map(([name, { size }]) => ({ name, sentences: size }))
      .toSorted((a, b) => b.sentences - a.sentences),
  }
}
