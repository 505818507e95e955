import { fits, hasWord, testOf } from '../../frame.ts'
import { askedTwice } from '../../asked-twice.ts'
import type { Rule } from '../../rule.ts'
import { REACH, tokenAt, type Found, type Sentence, type Speaker } from '../../sentence.ts'
import { clauseEnd, clauseStart, isBorder } from '../clause.ts'
import { speechForms, type SpeechForm } from '../speech-verbs.ts'
import { nameIn } from '../speaker-name.ts'
import { openingSubject, phraseEnd, subjectOf } from '../subject.ts'
import { adverbs, auxiliaries, determiners, prepositions, times } from '../words.ts'
import { hasContent, isQuoted } from './content.ts'
import { isBe, isNoun, isVerb, wordBefore } from './verb-or-noun.ts'

/** A verb of saying or thinking that has somebody as its subject, or a passive that reports. */
export const speechVerb: Rule = {
  name: 'speech-verb',
  class: 'attributed',
  words: [...speechForms.keys()],
  // The rule for denials asks too.
  find: askedTwice(findVerb),
  examples: [
    'The minister said talks were at an advanced stage.',
    '"We are done," said Joan Baird.',
    'Officials say the bridge is safe.',
    'She noted that the bridge had been inspected.',
    'Kretz called the ruling a grave mistake.',
    'The agency warned of floods, adding that more rain was coming.',
    'It was announced that classes would resume.',
    'The coach dismissed claims of a rift.',
    'A survey by the bank found 31 cases of fraud.',
    'The court ruled that the fence has to go.',
    '"Open the gate!" the men chanted.',
    '"That has not been decided," said Ann Lee, on her first day.',
    'Senator Quist (D-Vt.) said the bill was dead.',
    'In a statement, one of the lawyers, Ann Lee, said the tapes were lost.',
    'Grossman Denies Trade Rumor',
    'The Taliban, however, deny the death.',
    'The curator said little research had been done.',
    'Aides told reporters that they thought it a joke.',
    'Authorities identified the driver as Rob Lund.',
    'The observatory put the toll at 31.',
    'The bank reported higher profits for the year.',
    'The paper stands by its story.',
    'Mora Corp. (MRC), the provider of data, reported a loss.',
  ],
  counterExamples: [
    'That said, the season is long.',
    'The company has about 2.1 million shares outstanding.',
    'The guard and state troopers stayed until Sunday.',
    'He works at the U.S. State Department.',
    'The dog found the ball.',
    'The letter does not mention his brother.',
    'He is a noted author.',
    'She added two goals.',
    'The storm claimed three lives.',
    'They called the police.',
    'They called it quits.',
    'The outlets raised questions about his health after the surgery.',
    'The court dismissed the lawsuit.',
    'He was admitted to the hospital.',
    'The shop owner did not return calls on Friday.',
    'Officials of the body known as the Chamber met on Monday.',
    'The mayor said nothing about the bridge.',
    'He told the children on the quay many a long story.',
    'Scientists have found a strange microbe in a lake.',
    'A video posted online drew crowds.',
    'Footage showed that the wall had gone.',
    'They shot a suspect Sunday.',
    'They lost 3-1, confirming their drop from the league.',
    'There are fears that it could be longer.',
    'New animals can be revealed even in towns.',
  ],
}

function findVerb(sentence: Sentence, at: number): Found | null {
  const { capital, lower } = tokenAt(sentence, at)
  if (capital && isName(sentence, at) && !isTitleCase(sentence)) return null
  for (const form of speechForms.get(lower) ?? []) {
    const found = read(sentence, at, form)
    if (found) return found
  }
  return null
}

/** “the U.S. State Department”: a capital within the sentence. */
function isName(sentence: Sentence, at: number): boolean {
  const { kind, text } = tokenAt(sentence, at - 1)
  return at > 0 && (kind !== 'sign' || text === '.')
}

/** “Grossman Denies Trade Rumor”: a headline with capitals throughout. */
function isTitleCase({ heading, tokens }: Sentence): boolean {
  if (!heading || tokens.length > REACH) return false
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 4)
  return long.length > 1 && long.every(({ capital }) => capital)
}

function read(sentence: Sentence, at: number, { kind, frame }: SpeechForm): Found | null {
  const next = tokenAt(sentence, at + 1).lower
  // “state troopers”
  if (kind === 'base' && tokenAt(sentence, at).lower === 'state' && next !== 'that') return null
  // “two million shares outstanding”
  if (tokenAt(sentence, at).lower === 'shares' && isCounted(sentence, at)) return null
  if (next === 'than' || tokenAt(sentence, at - 1).lower === 'neither') return null
  // “a council known as the Assembly”
  if (next === 'as' && tokenAt(sentence, at).lower === 'known') return null
  if (frame.next !== undefined && !testOf(frame.next)(next)) return null
  const clause = { from: at + 1, to: clauseEnd(sentence, at) + 1 }
  const content = () => hasContent(sentence, at)
  const passive = kind === 'participle' && isPassive(sentence, at)
  if (passive && (!frame.passive || isNegated(sentence, at))) return null
  if (!passive && (!isVerb(sentence, at, kind) || isUnsaid(sentence, at))) return null
  if (frame.object && !isObject(sentence, at + 1)) return null
  if (frame.quoted && !isQuoted(sentence, at)) return null
  if (frame.saysMuch && saysNothing(sentence, at)) return null
  if (
    frame.notSoon !== undefined &&
    hasWord(sentence, { from: at + 1, to: saidFrom(sentence, at) }, frame.notSoon)
  )
    return null
  // “They won, confirming their place”
  if (kind === 'ing' && tokenAt(sentence, at).lower === 'confirming' && next !== 'that') return null
  if (frame.thought && !isThought(sentence, at) && !content()) return null
  if (!fits(sentence, clause, frame, content)) return null
  const speaker = passive
    ? agentOf(sentence, at)
    : kind === 'ing'
      ? mainSubject(sentence, at)
      : subjectOf(sentence, at)
  if (!speaker && !passive && kind !== 'ing') return null
  if (frame.by !== undefined && !(speaker && hasWord(sentence, speaker, frame.by))) return null
  if (frame.notBy !== undefined && speaker && hasWord(sentence, speaker, frame.notBy)) return null
  if (speaker && isThing(sentence, speaker) && !content()) return null
  const to = frame.next === undefined ? at + 1 : at + 2
  return { cue: { from: at, to }, ...(speaker && { speaker }) }
}

/** A number or its unit stands before. */
function isCounted(sentence: Sentence, at: number): boolean {
  const { kind, lower } = tokenAt(sentence, at - 1)
  return kind === 'number' || /^(?:mln|bln|million|billion|thousand)$/u.test(lower)
}

/** Works, devices and seasons: they tell, warn and describe without having said anything. */
const isThingWord = testOf(`
  film movie novel book exhibition series documentary play opera chapter sign plaque app sensor alarm siren system map table display sky spring
  summer autumn winter machine thermometer painting song album software picture game show
`)

function isThing(sentence: Sentence, { from, to }: Speaker): boolean {
  for (let at = from; at < to; at++) {
    const { lower } = tokenAt(sentence, at)
    if (prepositions.has(lower)) return false
    if (isThingWord(lower) && (at + 1 === to || prepositions.has(tokenAt(sentence, at + 1).lower)))
      return true
  }
  return false
}

/** Where what is said begins behind a verb, or where the clause ends: “told reporters | that it was a joke”. */
function saidFrom(sentence: Sentence, at: number): number {
  const end = clauseEnd(sentence, at)
  for (let other = at + 2; other < end; other++)
    if (/^(?:that|how|what|whether|he|she|they|it|there)$/u.test(tokenAt(sentence, other).lower)) return other
  return end
}

/** “said nothing about it”, not “said nothing had changed”. */
function saysNothing(sentence: Sentence, at: number): boolean {
  if (!/^(?:nothing|little)$/u.test(tokenAt(sentence, at + 1).lower)) return false
  for (let other = at + 2; other < Math.min(clauseEnd(sentence, at), at + 8); other++)
    if (auxiliaries.has(tokenAt(sentence, other).lower)) return false
  return true
}

/** “believes the practice violates privacy”: not “thinks of”, not “believes.”, nor “a suspect Sunday”. */
function isThought(sentence: Sentence, at: number): boolean {
  const { kind, lower } = tokenAt(sentence, at + 1)
  return kind !== 'sign' && !prepositions.has(lower) && !adverbs.has(lower) && !times.has(lower)
}

function isPassive(sentence: Sentence, at: number): boolean {
  return isBe(tokenAt(sentence, wordBefore(sentence, at)).lower)
}

/** “have not said who”: nobody has said anything. */
function isUnsaid(sentence: Sentence, at: number): boolean {
  return UNSAID.test(tokenAt(sentence, at).lower) && isNegated(sentence, at)
}

const UNSAID =
  /^(?:said|say|confirmed|confirm|commented|comment|disclosed|disclose|revealed|reveal|announced|announce|mentioned|mention)$/u

/** “has not been confirmed” */
function isNegated(sentence: Sentence, at: number): boolean {
  for (let other = at - 1; other > at - 6 && !isBorder(sentence, other); other--)
    if (/^(?:not|n't|never|neither|none)$/u.test(tokenAt(sentence, other).lower)) return true
  return false
}

function isObject(sentence: Sentence, at: number): boolean {
  const { lower, capital, quotation } = tokenAt(sentence, at)
  return (
    capital || quotation !== -1 || determiners.has(lower) || /^(?:him|her|it|them|us|me|you)$/u.test(lower)
  )
}

/** Whom a participle as in “, adding that …” belongs to: the subject of the clause before. */
function mainSubject(sentence: Sentence, at: number): Speaker | null {
  if (auxiliaries.has(tokenAt(sentence, at - 1).lower)) return subjectOf(sentence, at)
  const start = clauseStart(sentence, at - 2)
  for (let verb = start + 1; verb < at - 1; verb++)
    if (speechForms.has(tokenAt(sentence, verb).lower) && !isNoun(sentence, verb))
      return subjectOf(sentence, verb)
  return SAYING.test(tokenAt(sentence, at).lower) ? openingSubject(sentence) : null
}

const SAYING = /^(?:saying|telling|adding|arguing|claiming|warning|insisting|noting|suggesting|calling)$/u

function agentOf(sentence: Sentence, at: number): Speaker | null {
  for (let other = at + 1; other < clauseEnd(sentence, at); other++) {
    if (tokenAt(sentence, other).lower !== 'by') continue
    const range = { from: other + 1, to: phraseEnd(sentence, other + 1) }
    return range.to > range.from ? { ...range, name: nameIn(sentence, range) } : null
  }
  return null
}
