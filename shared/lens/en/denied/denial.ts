import { testOf } from '../../frame.ts'
import type { Rule } from '../../rule.ts'
import { tokenAt, type Sentence } from '../../sentence.ts'
import { speechVerb } from '../attributed/speech-verb.ts'
import { clauseOf } from '../clause.ts'
import { isTurnedDown } from './turned-down.ts'
import { pronouns } from '../words.ts'

const DENIALS =
  /^(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|disclaim(?:s|ed)?|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)$/u

/** A verb of denying, where the rule for verbs of speech finds it too. */
export const denial: Rule = {
  name: 'denial',
  class: 'denied',
  words: speechVerb.words.filter((word) => DENIALS.test(word)),
  find(sentence, at) {
    const before = tokenAt(sentence, at - 1).lower
    // “neither confirmed nor denied”; “denied Smith a goal”
    if (/^(?:nor|or|not|never)$/u.test(before) || isToSomebody(sentence, at) || isInGame(sentence, at))
      return null
    if (!isOfStatement(sentence, at)) return null
    return speechVerb.find(sentence, at)
  },
  examples: [
    'The singer denies the allegations.',
    'A spokeswoman denied reports of a sale.',
    'Moscow denies its drones entered Polish airspace.',
    'The speaker denied bribes had been paid.',
    'The coach dismissed rumors of a rift.',
  ],
  counterExamples: [
    'The goalkeeper denied Smith a second goal.',
    'The goalkeeper denied Smith with a fine save.',
    'Voters were denied access.',
    'In the end, the city council ultimately denied the plan.',
    'Ultimately, the court denied the arguments of the defendant.',
    'The army neither confirmed nor denied the strike.',
    'The board denied the inmate parole.',
    'The court rejected the petition.',
    'The minister dismissed fears of a recession.',
    'We would only deny ourselves the imports.',
    'The doctor dismisses such pills.',
    'She dismissed the governor as a poor leader.',
    'Talks on the trade dispute are under way, she said.',
    'The goalkeeper denied the guests a point.',
    'They were held up by trivial disputes that delayed the rocket.',
  ],
}

/** What can be dismissed or rejected as untrue; a request, a remedy or a plan is turned down. */
const isStatement =
  testOf(`claim* report* allegation* accusation* rumor* rumour* suggestion* speculation charge* assertion* notion insinuation* criticism*
  complaint* story stories account* version characterization* talk finding* comparison* theory theories narrative*
  conclusion* label* link* figure* photo* video* image* footage document* letter* poll polls study studies evidence testimony
  portrayal* depiction* picture* description* gossip inference* implication* premise tag blame responsibility involvement insinuation* article*
  estimate* prediction* statement* remark* comments forecast* speculation explanation*
  that this it them those`)
/** What is dismissed “as” something is called untrue too when somebody has brought it against them. */
const isBrought = testOf('lawsuit* suit case complaint* inquiry investigation* probe')
const isCourt = testOf('court judge justices jury tribunal')
const isDecision = testOf(
  'court judge justices jury tribunal petition* motion* appeal* lawsuit* ballot* bid*',
)

/** “denied the visitors a point”. */
function isInGame(sentence: Sentence, at: number): boolean {
  if (!tokenAt(sentence, at).lower.startsWith('den')) return false
  return [2, 3, 4, 5].some(
    (step) =>
      /^(?:a|an|their|his|her)$/u.test(tokenAt(sentence, at + step).lower) &&
      GAINS.test(tokenAt(sentence, at + step + 1).lower),
  )
}

const GAINS =
  /^(?:points?|goals?|win|victory|chance|place|penalty|equaliser|equalizer|hat-trick|title|medal|second|third|first|fourth|draw|visa|licence|license|permit|refund|pension)$/u

/** “the trade dispute”. */
function isNoun(sentence: Sentence, at: number): boolean {
  return [1, 2, 3, 4].some((step) => {
    const { lower } = tokenAt(sentence, at - step)
    return /^(?:the|a|an|this|any|no|of)$/u.test(lower) && !tokenAt(sentence, at - 1).lower.endsWith('s')
  })
}

function isOfStatement(sentence: Sentence, at: number): boolean {
  const { lower } = tokenAt(sentence, at)
  if (lower === 'dispute' && isNoun(sentence, at)) return false
  const next = tokenAt(sentence, at + 1)
  // “denies to the members any vote”, “deny ourselves”
  if (lower.startsWith('den'))
    return next.lower !== 'to' && !/sel(?:f|ves)$/u.test(next.lower) && !isTurnedDown(sentence, at)
  // “trivial disputes that delayed it”
  if (lower === 'disputes')
    return (
      tokenAt(sentence, at - 1).capital ||
      pronouns.has(tokenAt(sentence, at - 1).lower) ||
      next.lower !== 'that'
    )
  if (!/^(?:reject|dismiss)/u.test(lower)) return true
  const { from, to } = clauseOf(sentence, at)
  const words = sentence.tokens.slice(from, to).map((token) => token.lower)
  const asSuch = lower.startsWith('dismiss') && words.includes('as')
  const behind = words.slice(at - from + 1)
  if (asSuch && behind.some(isBrought)) return !words.some(isCourt)
  return behind.some(isStatement) && !words.some(isDecision)
}

/** “denied Smith a second goal”: somebody is refused something. */
function isToSomebody(sentence: Sentence, at: number): boolean {
  const { capital } = tokenAt(sentence, at + 1)
  return (
    capital && /^(?:a|an|the|his|her|any|with|from|twice|early|late)$/u.test(tokenAt(sentence, at + 2).lower)
  )
}
