import { NUMBER } from './figures.ts'
import type { LensMark, Span } from './mark.ts'
import type { Prepared } from './prepare.ts'
import { isSpeech, quotedSpeech } from './quoted-speech.ts'
import type { Language, Rule } from './rule.ts'
import { tokenAt, type Range, type Sentence } from './sentence.ts'

/** Which rules are tried at which word, made once per language. */
const tables = new WeakMap<Language, ReadonlyMap<string, readonly Rule[]>>()

function tableOf(language: Language): ReadonlyMap<string, readonly Rule[]> {
  const known = tables.get(language)
  if (known) return known
  const table = new Map<string, Rule[]>()
  for (const rule of language.rules)
    for (const word of new Set(rule.words)) table.set(word, [...(table.get(word) ?? []), rule])
  tables.set(language, table)
  return table
}

/** A mark with how it came about, before what says the same is brought together. */
export interface Raw extends LensMark {
  /** The speaker is a pronoun. */
  pronoun: boolean
  /** Without a speaker of its own, the one before goes on speaking. */
  carriesOn: boolean
  /** Smaller is weightier. */
  weight: number
}

/** Everything the rules find, sentence by sentence. */
export function find(text: string, { quotations, sentences }: Prepared, language: Language): Raw[][] {
  const table = tableOf(language)
  const weights = new Map(language.rules.map((rule, index) => [rule, index]))
  const speech = new Set(
    quotations.flatMap((quotation, index) => (isSpeech(text, quotation, language) ? [index] : [])),
  )
  const found = sentences.map((sentence) => {
    const marks: Raw[] = []
    for (const [at, token] of sentence.tokens.entries()) {
      for (const rule of table.get(token.kind === 'number' ? NUMBER : token.lower) ?? []) {
        if (isTheirs(rule) && speech.has(token.quotation)) continue
        const result = rule.find(sentence, at)
        if (!result) continue
        marks.push({
          class: rule.class,
          rule: rule.name,
          sentence: { start: sentence.start, end: sentence.end },
          cue: spanOf(sentence, result.cue),
          ...(result.speaker && { speaker: spanOf(sentence, result.speaker) }),
          ...(result.speaker?.name && { speakerName: spanOf(sentence, result.speaker.name) }),
          pronoun: result.speaker?.pronoun ?? false,
          carriesOn: rule.carriesOn ?? false,
          weight: weights.get(rule) ?? 0,
        })
      }
    }
    const quoted = quotedSpeech(sentence, speech)
    return [
      ...marks,
      ...quoted.map((mark) => ({ ...mark, pronoun: false, carriesOn: true, weight: language.rules.length })),
    ]
  })
  return withNeighbours(found, language)
}

/** Inside quoted speech these classes would be the speaker's own doubts and sources, not the article's. */
function isTheirs(rule: Rule): boolean {
  return rule.class === 'attributed' || rule.class === 'hedged'
}

/** Takes away what only counts beside a sentence of other rules. */
function withNeighbours(found: Raw[][], language: Language): Raw[][] {
  const beside = new Map(language.rules.flatMap(({ name, beside }) => (beside ? [[name, beside]] : [])))
  if (beside.size === 0) return found
  return found.map((marks, index) => {
    const around = [...(found[index - 1] ?? []), ...marks]
    return marks.filter(({ rule }) => {
      const wanted = beside.get(rule)
      return !wanted || around.some((other) => wanted.includes(other.rule))
    })
  })
}

function spanOf(sentence: Sentence, { from, to }: Range): Span {
  return { start: tokenAt(sentence, from).start, end: tokenAt(sentence, to - 1).end }
}
