import { phrases } from '../../pattern.ts'
import { tokenAt, type Sentence, type Speaker } from '../../sentence.ts'
import { nameIn } from '../speaker-name.ts'
import { phraseEnd, subjectOf } from '../subject.ts'
import { pronouns } from '../words.ts'

function phraseAt(sentence: Sentence, from: number): Speaker | null {
  const to = phraseEnd(sentence, from)
  if (to <= from) return null
  if (to - from === 1 && pronouns.has(tokenAt(sentence, from).lower)) return { from, to, pronoun: true }
  return { from, to, name: nameIn(sentence, { from, to }) }
}

/** “according to people familiar with the matter”. */
export const accordingTo = phrases({
  name: 'according-to',
  class: 'attributed',
  patterns: ['according to', 'in the words of', 'in the view|opinion|eyes of'],
  unless: (sentence, { to }) =>
    /^(?:plan|plans|custom|tradition|schedule|size|need|taste|age|law|rules|legend|type|height|weight|color|demand)$/u.test(
      tokenAt(sentence, to).lower,
    ),
  complete(sentence, cue) {
    const speaker = phraseAt(sentence, cue.to)
    return { cue, ...(speaker && { speaker }) }
  },
  examples: [
    'Failures rose, according to the statistics office.',
    'In the words of a spokesman, the line is dead.',
  ],
  counterExamples: [
    'According to plan, the second phase starts in spring.',
    'The seats are sorted according to size.',
  ],
})

/** “citing sources”, “on condition of anonymity”, “sources familiar with”. */
export const citing = phrases({
  name: 'citing',
  class: 'attributed',
  patterns: [
    ', citing',
    'citing <Cap>|a|an|the|sources|unnamed|unidentified|two|three',
    'condition of anonymity',
    'sources|people|officials familiar|close|briefed with|to|on',
    'quoted|cited as saying',
    'quoted|quotes <Cap> <Cap>? <Cap>? as saying',
    ', quoting',
  ],
  complete(sentence, cue) {
    const quoted = /^(?:quoted|cited)$/u.test(tokenAt(sentence, cue.from).lower)
    // “quoted O'Connor as saying”: who was quoted stands behind.
    const behind = cue.to - cue.from > 3 ? { from: cue.from + 1, to: cue.to - 2 } : null
    if (behind && tokenAt(sentence, cue.to - 1).lower === 'saying')
      return { cue, speaker: { ...behind, name: nameIn(sentence, behind) } }
    const speaker = quoted ? subjectOf(sentence, cue.from) : null
    return { cue, ...(speaker && { speaker }) }
  },
  examples: [
    'The trip was put off, citing security concerns.',
    'The agency, citing the ministry, reported a leak.',
  ],
  counterExamples: ['The citation was read aloud.'],
})

/** “the claim that evidence was destroyed”. */
export const statementNoun = phrases({
  name: 'statement-noun',
  class: 'attributed',
  patterns: [
    `claim|claims|allegation|allegations|accusation|accusations|assertion|assertions|statement|statements|warning|warnings|suggestion|suggestions|
    charge|charges|contention|belief|argument|arguments|announcement|report|reports|complaint|complaints|prediction|predictions|insistence|promise|view|
    notion|concern|concerns|fear|fears|hope|hopes|conclusion|comments|remarks that`.replaceAll(
      /\s*\n\s*/gu,
      '',
    ),
    'his|her|their claim|claims|assertion|allegation|accusation|statement|remarks|comments',
  ],
  not: ['claim form', 'statement hung'],
  examples: ['The charge that evidence was destroyed weighs heavily.', 'Her claim surprised the court.'],
  counterExamples: ['The claim form is long.', 'The statement hung on the board.'],
})

/** “Opposition leader Aydin: Government has failed”; “Brown: "We are done."”. */
export const nameColon = phrases({
  name: 'name-colon',
  class: 'attributed',
  patterns: [':'],
  complete(sentence, { from }) {
    if (from === 0 || (from > 7 && !sentence.heading)) return null
    const range = { from: 0, to: from }
    const names = sentence.tokens.slice(0, from)
    const quoted = tokenAt(sentence, from + 1).quotation !== -1
    const office = names.some(({ lower }) => OFFICE.test(lower)) && names.at(-1)?.capital === true
    const we = /^(?:we|i|let's)$/u.test(tokenAt(sentence, from + 1).lower)
    const behind = sentence.heading ? saidBehindColon(sentence, from + 1) : null
    if (behind) return { cue: { from, to: from + 1 }, speaker: behind }
    if (!quoted && !(sentence.heading && (office || we))) return null
    return { cue: { from, to: from + 1 }, speaker: { ...range, name: nameIn(sentence, range) } }
  },
  examples: [
    'Opposition leader Aydin: Government has failed',
    'Coach Falk: "That was our best game in years."',
    'Air strike near the capital kills twenty: Opposition activists',
    'Pentagon: North Could Launch Missile',
    'Military eyes link between Iran and Korea: report',
  ],
  counterExamples: ['Price: 12 dollars', 'Soccer: Visitors turn the game around'],
})

/** “Air strike kills 20: Opposition activists”: who says it stands at the end of the heading. */
function saidBehindColon(sentence: Sentence, from: number): Speaker | null {
  const to = sentence.tokens.length
  const last = tokenAt(sentence, to - 1).lower
  if (to <= from || to - from > 4 || !OFFICE.test(last)) return null
  return { from, to, name: nameIn(sentence, { from, to }) }
}

const OFFICE =
  /^(?:pentagon|kremlin|nato|fbi|cia|democrats|republicans|labour|tories|activists?|rebels|army|military|residents|leader|minister|president|senator|mayor|governor|coach|chief|judge|police|pope|secretary|spokesman|spokeswoman|ceo|director|prosecutor|prosecutors|official|officials|report|poll|experts?|newspapers?|papers?|lawmakers?|aides?|analysts?|scientists|researchers|campaign|attorney|witness(?:es)?|media|study|sources|opposition|police|critics|lawyer|survey|ministry|union|spokesperson)$/u
