import { NUMBER } from './figures.ts'
import type { LensMark, Span } from './mark.ts'
import { withTokens, type Prepared } from './prepare.ts'
import { isSpeech, quotedSpeech } from './quoted-speech.ts'
import type { Language, Rule } from './rule.ts'
import { tokenAt, type Found, type Range, type Sentence } from './sentence.ts'

interface Entry {
  rule: Rule
  weight: number
}

/** Which rules are tried at which word, made once per language. */
const tables = new WeakMap<Language, ReadonlyMap<string, readonly Entry[]>>()

function tableOf(language: Language): ReadonlyMap<string, readonly Entry[]> {
  const known = tables.get(language)
  if (known) return known
  const table = new Map<string, Entry[]>()
  for (const [weight, rule] of language.rules.entries())
    for (const word of new Set(rule.words)) {
      const entries = table.get(word)
      if (entries) entries.push({ rule, weight })
      else table.set(word, [{ rule, weight }])
    }
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
  const speech = new Set<number>()
  for (const [index, quotation] of quotations.entries())
    if (isSpeech(text, quotation, language)) speech.add(index)
  const found = sentences.map((span) => {
    const sentence = withTokens(text, span, language.spellings)
    const marks: Raw[] = []
    // A plain loop: this is where the time goes.
    for (let at = 0; at < sentence.tokens.length; at++) {
      const token = tokenAt(sentence, at)
      const entries = table.get(token.kind === 'number' ? NUMBER : token.lower)
      if (!entries) continue
      for (const { rule, weight } of entries) {
        // The marks of a quotation are the author's.
        if (isTheirs(rule) && token.kind !== 'sign' && speech.has(token.quotation)) continue
        const result = rule.find(sentence, at)
        if (result) marks.push(toRaw(sentence, rule, weight, result))
      }
    }
    for (const mark of quotedSpeech(sentence, speech))
      marks.push({ ...mark, pronoun: false, carriesOn: true, weight: language.rules.length })
    return marks
  })
  return withNeighbours(found, language)
}

function toRaw(sentence: Sentence, rule: Rule, weight: number, { cue, speaker }: Found): Raw {
  return {
    ...{ class: rule.class, rule: rule.name, weight, carriesOn: rule.carriesOn ?? false },
    sentence: { start: sentence.start, end: sentence.end },
    cue: spanOf(sentence, cue),
    ...(speaker && { speaker: spanOf(sentence, speaker) }),
    ...(speaker?.name && { speakerName: spanOf(sentence, speaker.name) }),
    pronoun: speaker?.pronoun ?? false,
  }
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
    if (!marks.some(({ rule }) => beside.has(rule))) return marks
    const around = new Set([...(found[index - 1] ?? []), ...marks].map(({ rule }) => rule))
    return marks.filter(({ rule }) => beside.get(rule)?.some((wanted) => around.has(wanted)) ?? true)
  })
}

function spanOf(sentence: Sentence, { from, to }: Range): Span {
  return { start: tokenAt(sentence, from).start, end: tokenAt(sentence, to - 1).end }
}
