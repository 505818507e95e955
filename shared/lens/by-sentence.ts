import { sentenceKey, type Dismissal } from '../model/dismissal.ts'
import { lensClasses, type LensClass, type LensMark, type Span } from './mark.ts'

/** A sentence in which the lens sees something: all its marks together. */
export interface MarkedSentence {
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

/** The marks of a text by sentence, in the order of the text, without what was put aside. */
export function bySentence(
  text: string,
  marks: readonly LensMark[],
  dismissals: readonly Pick<Dismissal, 'sentence' | 'rules'>[],
): MarkedSentence[] {
  const aside = new Set(
    dismissals.flatMap(({ sentence, rules }) => rules.map((rule) => `${rule} ${sentence}`)),
  )
  const sentences = new Map<number, LensMark[]>()
  for (const mark of marks) {
    const together = sentences.get(mark.sentence.start)
    if (together) together.push(mark)
    else sentences.set(mark.sentence.start, [mark])
  }
  return [...sentences.values()].flatMap((together) => {
    const sentence = together[0]?.sentence
    if (!sentence) return []
    const exact = text.slice(sentence.start, sentence.end)
    const key = sentenceKey(exact)
    const left = aside.size === 0 ? together : together.filter(({ rule }) => !aside.has(`${rule} ${key}`))
    return left.length === 0 ? [] : [markedSentence(text, sentence, exact, left)]
  })
}

function markedSentence(
  text: string,
  sentence: Span,
  exact: string,
  marks: readonly LensMark[],
): MarkedSentence {
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

/** The sentences with the marks of some classes alone. */
export function ofClasses(
  sentences: readonly MarkedSentence[],
  shown: ReadonlySet<LensClass>,
): MarkedSentence[] {
  return sentences.flatMap((sentence) => {
    const classes = sentence.classes.filter((name) => shown.has(name))
    if (classes.length === sentence.classes.length) return [sentence]
    const marks = sentence.marks.filter((mark) => shown.has(mark.class))
    return classes.length === 0 ? [] : [{ ...sentence, classes, marks }]
  })
}
