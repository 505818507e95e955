import type { Raw } from './find.ts'
import type { Language } from './rule.ts'
import type { SentenceSpan } from './sentence.ts'

/**
 * Moves what rules say of the sentence before to that sentence: “Der Park wird geschlossen. Das teilte die Stadt mit.” Who said it is
 * proposed there; a sentence that says itself whose word it is, and a heading, are left alone.
 */
export function pointBack(
  found: readonly (readonly Raw[])[],
  sentences: readonly SentenceSpan[],
  language: Language,
): (readonly Raw[])[] {
  const pointing = new Set(language.rules.flatMap(({ name, pointsBack }) => (pointsBack ? [name] : [])))
  if (pointing.size === 0) return [...found]
  return found.map((marks, index) => {
    const own = marks.some(({ rule }) => pointing.has(rule))
      ? marks.filter(({ rule }) => !pointing.has(rule))
      : marks
    const pointer = found[index + 1]?.find(({ rule }) => pointing.has(rule))
    const sentence = sentences[index]
    if (!pointer || !sentence || sentence.heading || own.some((mark) => mark.class === pointer.class))
      return own
    return [...own, of(pointer, sentence)]
  })
}

function of({ speaker, class: name, rule, weight, pronoun }: Raw, { start, end }: SentenceSpan): Raw {
  const span = { start, end }
  const raw: Raw = { class: name, rule, weight, sentence: span, cue: span, pronoun: false, carriesOn: false }
  if (speaker && !pronoun) raw.proposed = speaker
  return raw
}
