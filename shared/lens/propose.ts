import type { Raw } from './find.ts'
import type { Span } from './mark.ts'
import type { SentenceSpan } from './sentence.ts'

/** How many sentences back a speaker is looked for. */
const BACK = 3

/**
 * Completes attributions that name only a pronoun, or nobody because a speaker goes on, with whom they may mean: the speaker of the same quotation, else
 * the last one named in the sentences before.
 */
export function propose(
  found: readonly (readonly Raw[])[],
  sentences: readonly SentenceSpan[],
): (readonly Raw[])[] {
  const speakers = found.map((marks) => named(marks))
  const ofQuotation = new Map<number, Span>()
  for (const [index, { quotations }] of sentences.entries()) {
    const speaker = speakers[index]
    if (!speaker) continue
    for (const quotation of quotations.keys())
      if (!ofQuotation.has(quotation)) ofQuotation.set(quotation, speaker)
  }
  return found.map((marks, index) => {
    if (!marks.some(isOpen)) return marks
    const quotation = [...(sentences[index]?.quotations.keys() ?? [])].map((key) => ofQuotation.get(key))
    const earlier = speakers.slice(Math.max(0, index - BACK), index)
    const proposed = quotation.find(Boolean) ?? earlier.findLast(Boolean)
    if (!proposed) return marks
    return marks.map((mark) => (isOpen(mark) ? { ...mark, proposed } : mark))
  })
}

function named(marks: readonly Raw[]): Span | undefined {
  return marks.find((mark) => mark.class === 'attributed' && mark.speaker && !mark.pronoun)?.speaker
}

/** True for an attribution that leaves open who it is. */
function isOpen(mark: Raw): boolean {
  return mark.class === 'attributed' && (mark.speaker ? mark.pronoun : mark.carriesOn)
}
