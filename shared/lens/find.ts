import type { LensMark, Span } from './mark.ts'
import { withTokens, type Prepared } from './prepare.ts'
import { isSpeech, quotedSpeech } from './quoted-speech.ts'
import type { Language, Rule } from './rule.ts'
import { tokenAt, type Found, type Range, type Sentence } from './sentence.ts'
import { pointBack } from './point-back.ts'
import { vocabularyOf } from './vocabulary.ts'

/** A mark with how it came about, before what says the same is brought together. */
export interface Raw extends LensMark {
  /** The speaker is a pronoun. */
  pronoun: boolean
  /** Without a speaker of its own, the one before goes on speaking. */
  carriesOn: boolean
  /** Smaller is weightier. */
  weight: number
  /** What has to have been told of before: see {@link Found}. */
  echo?: readonly string[]
}

/** Everything the rules find, sentence by sentence. */
export function find(
  text: string,
  { quotations, sentences }: Prepared,
  language: Language,
): (readonly Raw[])[] {
  const wordOf = vocabularyOf(language)
  const speech = new Set<number>()
  for (const [index, quotation] of quotations.entries())
    if (isSpeech(text, quotation, language)) speech.add(index)
  const found = sentences.map((span) => {
    const sentence = withTokens(text, span, wordOf)
    const marks: Raw[] = []
    tryRules(sentence, speech, marks)
    if (sentence.quotations.size > 0)
      for (const mark of quotedSpeech(sentence, speech))
        marks.push({ ...mark, pronoun: false, carriesOn: true, weight: language.rules.length })
    return marks
  })
  const told = (from: number, to: number) =>
    text.slice(sentences[Math.max(0, from)]?.start, sentences[to]?.start)
  return pointBack(withNeighbours(found, language, told), sentences, language)
}

/** What the rules find in a sentence. Plain loops: this is where the time goes. */
function tryRules(sentence: Sentence, speech: ReadonlySet<number>, into: Raw[]): void {
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; at++) {
    const { tried, kind, quotation } = tokenAt(sentence, at)
    if (tried.length === 0) continue
    // The marks of a quotation are the author's.
    const theirs = quotation !== -1 && kind !== 'sign' && speech.has(quotation)
    for (let index = 0; index < tried.length; index++) {
      const entry = tried[index]
      if (!entry || (theirs && isTheirs(entry.rule))) continue
      const result = entry.rule.find(sentence, at)
      if (result) into.push(toRaw(sentence, entry.rule, entry.weight, result))
    }
  }
}

function toRaw(sentence: Sentence, rule: Rule, weight: number, { cue, speaker, echo }: Found): Raw {
  const raw: Raw = {
    class: rule.class,
    rule: rule.name,
    weight,
    carriesOn: rule.carriesOn ?? false,
    sentence: { start: sentence.start, end: sentence.end },
    cue: spanOf(sentence, cue),
    pronoun: speaker?.pronoun ?? false,
  }
  if (speaker) raw.speaker = spanOf(sentence, speaker)
  if (speaker?.name) raw.speakerName = spanOf(sentence, speaker.name)
  if (echo) raw.echo = echo
  return raw
}

/** Inside quoted speech these classes would be the speaker's own doubts and sources, not the article's. */
function isTheirs(rule: Rule): boolean {
  return rule.class === 'attributed' || rule.class === 'hedged'
}

/** Takes away what only counts beside marks of other rules, and what only tells that something is spoken of. */
function withNeighbours(
  found: Raw[][],
  language: Language,
  /** The text from one sentence up to another. */
  told: (from: number, to: number) => string,
): Raw[][] {
  const beside = new Map(language.rules.flatMap((rule) => (rule.beside ? [[rule.name, rule]] : [])))
  const signs = new Set((language.signs ?? []).map(({ name }) => name))
  if (beside.size === 0 && signs.size === 0) return found
  // In which sentence each rule has marked last.
  const last = new Map<string, number>()
  return found.map((marks, index) => {
    if (marks.length === 0) return marks
    for (const { rule } of marks) if (!beside.has(rule)) last.set(rule, index)
    const counting = marks.filter(({ rule, echo }) => {
      const needs = beside.get(rule)
      if (!needs?.beside) return true
      const since = index - (needs.recalls ?? 1)
      return isNear(last, needs.beside, since) && (!echo || isEchoed(echo, told(since, index)))
    })
    for (const { rule } of counting) last.set(rule, index)
    return counting.filter(({ rule }) => !signs.has(rule))
  })
}

/** True where one of these rules has marked a sentence from `since` on. */
function isNear(last: ReadonlyMap<string, number>, rules: readonly string[], since: number): boolean {
  return rules.some((rule) => (last.get(rule) ?? -Infinity) >= since)
}

/** True where one of these words begins somewhere in what was told, also within a compound. */
function isEchoed(echo: readonly string[], before: string): boolean {
  const lower = before.toLowerCase()
  return echo.some((word) => lower.includes(word))
}

function spanOf(sentence: Sentence, { from, to }: Range): Span {
  return { start: tokenAt(sentence, from).start, end: tokenAt(sentence, to - 1).end }
}
