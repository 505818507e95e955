import { phrases } from '../contractions.ts'
import { near, tokenAt, type Sentence } from '../../sentence.ts'
import { isSaid } from './said.ts'

/** What is suspected or alleged, and of which somebody says that there was none. */
const ALLEGED =
  `rift|split|feud|crisis|cover-up|coverup|conspiracy|collusion|wrongdoing|misconduct|scandal|corruption|bias|favouritism|favoritism
  |nepotism|pressure|interference|discrimination|torture|abuse|fraud|bribe|bribes|bribery|payoff|kickback|kickbacks|quid|plot|cheating|doping|affair
  |collusion|coercion|violation|violations|irregularity|irregularities|negligence|racism|blackmail|manipulation|coordination|malice|foul|impropriety
  |tension|tensions|dispute|friction|hostility|secret|deal|pact|agreement|bet|tampering|rigging|leak|spying|looting|massacre|genocide|famine|shortage
  |airstrike|airstrikes|strike|strikes|attack|attacks|raid|shelling|bombing|bombardment|explosion|explosions|blast|clash|clashes|confrontation|meeting|meetings|conversation|conversations
  |contact|contacts|communication|payment|payments|offer|offers|case|hostages|presence|ransom|conditions|concession|concessions|invasion|incursion
  |shortages|misuse|breach|hack|retaliation|retribution|punishment|censorship|crackdown|backlash|animosity|bad|plan|plans|talks|discussions|negotiations`.replaceAll(
    /\s+/g,
    '',
  )
/** Deeds that somebody says were not done. */
const DONE =
  'firing|attack|attacks|strike|strikes|shelling|raid|raids|payment|payments|bribe|bribes|money|offer|offers|talks|meeting|order|orders|promise|promises|pressure|violation|violations|rules|laws|law|weapons|contact|deal|approach|request|meetings|crime|offence|threats|torture'
/** What was done or found somewhere, and whose that is. */
const OWN =
  'missile|missiles|rocket|rockets|drone|drones|plane|planes|aircraft|jets|soldiers|troops|forces|men|doing|work|money|voice|handwriting|signature|words|account|car|gun|knife|weapon|blood|phone'
const SAY = 'said|says|told|tells|insisted|insists|maintained|maintains|replied|stressed'
const THAT = 'it|that|this|these|those'

/** “There was no rift”, “no such request”, “it was not our missile”: what was alleged does not exist. */
export const noSuch = phrases({
  name: 'no-such',
  class: 'denied',
  patterns: [
    `there is|was|were|are|been absolutely|certainly|simply|ever? no <word>? ${ALLEGED}`,
    `there was|were|is|are|has|have|had not|never been? a|an|any <word>? ${ALLEGED}`,
    `there has|have|had been absolutely|certainly|simply? no <word>? ${ALLEGED}`,
    `there's|there’s been? absolutely|certainly|simply? no <word>? ${ALLEGED}`,
    `there haven't|hasn't|hadn't|haven’t|hasn’t|hadn’t been any? <word>? ${ALLEGED}`,
    `${SAY} … no <word>? ${DONE} <word>? <word>? had|has|have|was|were`,
    `no <word>? ${DONE} had|has|have|was|were …… said|says`,
    `there had been no <word>? ${DONE}`,
    'not received any|a|the|that <word>? complaint|complaints|request|requests|notice|notification|warning|warnings|subpoena|summons|invitation|offer|offers|approach|payment|payments|bribe|bribes',
    `there wasn't|isn't|wasn’t|isn’t|weren't|weren’t any <word>? ${ALLEGED}`,
    `${SAY} …… no such`,
    'no such …… was|were|had|has|exists|existed',
    'there is|was|were|are|been no such',
    '<Cap>|police|officials|army says|say|: no <word>? plans|plan|intention|evidence|link|links|deal|talks|meeting|meetings|foul|cover-up|truth|basis|threat|role|involvement|wrongdoing|agreement|decision|contact|request',
    `${THAT} was|is|were|are not ours|us|me|mine|him|hers|theirs|them`,
    `${THAT} wasn't|isn't|wasn’t|isn’t|weren't|weren’t ours|us|me|mine|him|hers|theirs|them`,
    `${THAT} was|is|were|are not our|my|his|her|their <word>? ${OWN}`,
    `${THAT} wasn't|isn't|wasn’t|isn’t|weren't|weren’t our|my|his|her|their <word>? ${OWN}`,
    "not|never|n’t|n't|didn't|didn’t come|originate|emanate|stem from him|her|us|me|them|its|his|our|my|anyone|anybody|either",
    'not from him|her|us|me',
    'determined|concluded|found|finds|concludes that? no <word> occurred|happened',
    'no … of any kind|nature|sort',
  ],
  not: [
    'no such luck|a',
    'no deal|agreement|pact yet|so|on|over|about',
    'no secret that|about|of',
    'no bad weather|idea|thing|luck',
    'not our|his|her|my|their job|business|intention|fault|way|style|problem|priority|place|best|first|only|strong|policy|role',
    'not us|them who|that',
    'no shortage of',
    'no dispute that|about|over',
  ],
  unless: (sentence, { from, to }) =>
    !isSaid(sentence, from) || (isPlan(sentence, to) && !isRumoured(sentence, from)),
  examples: [
    'The coach said there was no rift in the team.',
    '"There was no cover-up," the bishop said.',
    '"There has been no contact," the coach said.',
    'There were no air strikes in the area, the army said.',
    'White House says no meeting with Iran scheduled',
    '"There was not an air strike last night," she said.',
    'Staff were told that there haven’t been any plans for layoffs, the firm said.',
    'A spokesman said no payment had been made.',
    'The guard said there had been no raid.',
    'The office said it had not received any complaint.',
    'There was no attack of any kind, the police said.',
    'A spokesman told reporters that the firm had made no such offer.',
    'It was not our missile, the ministry insisted.',
    'The order did not come from him, the colonel told the panel.',
  ],
  counterExamples: [
    'There was no rift in the rock.',
    'There are no plans to close the road, a spokesman said.',
    'There is no shortage of ideas, he said.',
    'It was not their best game, he said.',
    'It was not our night, the captain said.',
    'They had no such luck, he said.',
  ],
})

const RUMOUR = /^(?:reports?|rumou?rs?|speculation|claims?|allegations?|suggestions?|layoffs|denied|denies)$/u
/** That there are no plans is a denial of what has been reported. */
const isPlan = (sentence: Sentence, to: number) => /^plans?$/u.test(tokenAt(sentence, to - 1).lower)
const isRumoured = (sentence: Sentence, at: number) => near(sentence, at, ({ lower }) => RUMOUR.test(lower))
