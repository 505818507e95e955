import type { LensMark, Span } from './mark.ts'
import { withTokens, type Prepared } from './prepare.ts'
import { isSpeech, quotedSpeech } from './quoted-speech.ts'
import type { Language, Rule } from './rule.ts'
import { tokenAt, type Found, type Range, type Sentence } from './sentence.ts'
import { pointBack } from './point-back.ts'
import type { Weighed } from './tokens.ts'
import { vocabularyOf } from './vocabulary.ts'

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
export function find(
  text: string,
  { quotations, sentences }: Prepared,
  language: Language,
): (readonly Raw[])[] {
  const wordOf = vocabularyOf(language)
  const speech = new Set<number>()
  for (const [index, quotation] of quotations.entries())
    if (isSpeech(text, quotation, language)) speech.add(index)
  const signs = new Set((language.signs ?? []).map(({ name }) => name))
  const told = (from: number, to: number) =>
    text.slice(sentences[Math.max(0, from)]?.start, sentences[to]?.start)
  // In which sentence each rule has marked last.
  const last = new Map<string, number>()
  const found = sentences.map((span, index) => {
    const sentence = withTokens(text, span, wordOf)
    const marks: Raw[] = []
    const later: Later[] = []
    tryRules(sentence, speech, marks, later)
    for (const { rule } of marks) last.set(rule, index)
    if (later.length > 0) tryBeside(sentence, index, later, { last, told, into: marks })
    if (sentence.quotations.size > 0)
      for (const mark of quotedSpeech(sentence, speech))
        marks.push({ ...mark, pronoun: false, carriesOn: true, weight: language.rules.length })
    return signs.size === 0 ? marks : marks.filter(({ rule }) => !signs.has(rule))
  })
  return pointBack(found, sentences, language)
}

/** A rule that only counts beside others, and where it is to be tried. */
interface Later {
  entry: Weighed
  at: number
}

/** What the rules find in a sentence. Plain loops: this is where the time goes. */
function tryRules(sentence: Sentence, speech: ReadonlySet<number>, into: Raw[], later: Later[]): void {
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; at++) {
    const { tried, kind, quotation } = tokenAt(sentence, at)
    if (tried.length === 0) continue
    // The marks of a quotation are the author's.
    const theirs = quotation !== -1 && kind !== 'sign' && speech.has(quotation)
    for (let index = 0; index < tried.length; index++) {
      const entry = tried[index]
      if (!entry || (theirs && isTheirs(entry.rule))) continue
      if (entry.rule.beside) {
        later.push({ entry, at })
        continue
      }
      const result = entry.rule.find(sentence, at)
      if (result) into.push(toRaw(sentence, entry.rule, entry.weight, result))
    }
  }
}

/** What has been found so far, and where more goes. */
interface Before {
  last: Map<string, number>
  /** The text from one sentence up to another. */
  told(from: number, to: number): string
  into: Raw[]
}

/** Tries the rules that only count beside marks of others, where such marks are. */
function tryBeside(
  sentence: Sentence,
  index: number,
  later: readonly Later[],
  { last, told, into }: Before,
): void {
  const counted: string[] = []
  for (const { entry, at } of later) {
    const { rule, weight } = entry
    const since = index - (rule.recalls ?? 1)
    if (!rule.beside || !isNear(last, rule.beside, since)) continue
    const result = rule.find(sentence, at)
    if (!result || (result.echo && !isEchoed(result.echo, told(since, index)))) continue
    into.push(toRaw(sentence, rule, weight, result))
    counted.push(rule.name)
  }
  for (const name of counted) last.set(name, index)
}

function toRaw(sentence: Sentence, rule: Rule, weight: number, { cue, speaker }: Found): Raw {
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
  return raw
}

/** Inside quoted speech these classes would be the speaker's own doubts and sources, not the article's. */
function isTheirs(rule: Rule): boolean {
  return rule.class === 'attributed' || rule.class === 'hedged'
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
