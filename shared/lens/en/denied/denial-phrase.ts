import { phrases } from '../contractions.ts'
import { tokenAt, type Sentence } from '../../sentence.ts'
import { negationOf } from '../negation.ts'
import { isTurnedDown } from './turned-down.ts'

const SAY =
  'said|says|saying|responded|responds|replied|countered|argued|insists|insisted|insisting|maintains|maintained'

/** “a denial of service”, “the denial or approval”, “in denial”: something is refused, or not faced. */
function isRefusal(sentence: Sentence, at: number): boolean {
  if (!/^denials?$/u.test(tokenAt(sentence, at).lower)) return false
  const [before, after, of] = [at - 1, at + 1, at + 2].map((other) => tokenAt(sentence, other).lower)
  if (before === 'in' && after !== 'by') return true
  if (after === 'of') return !/^(?:his|her|its|their|repeated)$/u.test(before ?? '') && !WRONG.test(of ?? '')
  return /^(?:to|or|were|letter|letters)$/u.test(after ?? '')
}

const COURT = /^(?:courts?|judges?|jury|tribunal|panel)$/u
/** “asked to dismiss the claims”. */
const isAskedFor = (sentence: Sentence, at: number) =>
  tokenAt(sentence, at - 1).lower === 'to' && /^(?:dismiss|reject)$/u.test(tokenAt(sentence, at).lower)
const WRONG =
  /^(?:wrongdoing|any|involvement|guilt|responsibility|the|knowledge|having|allegations?|claims?|accusations?|reports?|charges)$/u

/** “nobody denied it”, “denying the application” */
function isNoDenial(sentence: Sentence, at: number): boolean {
  if (!/^den(?:y|ies|ied|ying)$/u.test(tokenAt(sentence, at).lower)) return false
  return negationOf(sentence, at) !== -1 || isTurnedDown(sentence, at)
}

/** “denied having been there”, “pleaded not guilty”, “denials”: what is a denial wherever it stands. */
export const denialPhrase = phrases({
  name: 'denial-phrase',
  class: 'denied',
  patterns: [
    'denial|denials',
    'pushed|pushes|pushing|push back … against|on … claim|claims|allegation|allegations|accusation|accusations|suggestion|suggestions|report|reports|reporting|story|article|scoop|criticism|characterization|characterizations|notion|idea|narrative|rumors|rumours|rumor|speculation|assertion|assertions|account|charges',
    'pleaded|pleads|plead|pleading|pled “|"? not guilty',
    'not guilty plea|pleas',
    'plea|pleas of innocence',
    'am|is|are|was|were innocent of',
    'done|did|do nothing wrong',
    'plea|pleas of not guilty',
    'rumors|rumours|reports|report|claims|claim|charge|charges|allegation|allegations|accusation|accusations|suggestion|suggestions|assertion denied|dismissed|rejected|refuted|disputed by',
    'denied|denies|denying|deny … wrongdoing|involvement|responsibility|allegation|allegations|charge|charges|accusation|accusations|claim|claims|report|reports|rumors|rumours|story|stories|knowledge|knowing|having|being|that',
    'denying they|he|she|it|any|his|her|its|their',
    'denied|denies|denying *ing',
    'denied|denies|denying|deny … murder|manslaughter|rape|assault|robbery|theft|fraud|arson|burglary|conspiracy|bribery|corruption|perjury|offence|offences|offense|offenses|crime|crimes|counts|guilt|liability|harassment|bullying|racism|doping',
    'denied|denies|denying|deny <Cap> <Cap>? <Cap>? *ed|is|was|were|are|has|had|have|will|would|did',
    'dismiss|dismisses|reject … link|links|connection|theory|theories|notion|idea|claim|claims|allegation|allegations|accusation|accusations|report|reports|rumor|rumors|rumour|rumours|suggestion|suggestions',
    'disputing|disputed|disputes <word>? <word>? claim|claims|allegation|allegations|size|scale|figure|figures|number|numbers|account|version|accuracy|authenticity|finding|findings|report|reports|characterization|characterisation',
    'denying the <word> had|has|was|were',
    'misquoted|misrepresented|mischaracterized|mischaracterised|mischaracterizes',
    'wrongly|falsely quoted|accused|claimed',
    'taken|quoted out of context',
    'has|have|had … denied',
    'rejected|rejects|rejecting|rebuffed|rebuffs|rebuffing … accusations|allegations|claims|accusation|allegation|claim|suggestions|charges|account|report',
    'rejected|rejects|denied|denies|dismissed|refuted|disputed ”|"|’ <word>? <word>? <word>? claim|claims|allegation|allegations|accusation|accusations|charge|charges|report|reports|suggestion|suggestions|rumours|rumors',
    'denies|denying',
    'dismissed|dismisses|dismissing as …… claim|claims|report|reports|allegation|allegations|accusation|accusations|suggestion|suggestions|rumours|rumors',
    'denied it',
    '<Cap>|police|officials|authorities|ministers|bosses|doctors|prosecutors|lawyers|campaign deny <word>',
    'not my|our <word>? opinion|view|words|position|statement|quote|signature|voice|handwriting',
    `${SAY} …… without merit|foundation|basis|substance`,
    'it|them|this|that to? be? without merit|foundation|basis|substance',
    'is|are|was|were|be|being <word>? without any|a? <word>? merit|foundation|basis|substance|truth',
    'ruled|rules|ruling out any|a|the <word>? link|connection|involvement|cover-up|conspiracy|collusion',
    'contradict|contradicts|contradicted|contradicting|belie|belies|belied|belying|undercut|undercuts … report|reports|account|claim|claims|story|allegations|tweet|post|testimony|assertion|assertions|statement|statements|narrative',
    'ruled|rules|ruling out having|claims|suggestions|speculation|rumours|rumors',
    'none … true|accurate|correct|happened|occurred',
    'claim|claims|account|version|assertion|assertions <word>? <word>? challenged|contradicted|disputed|questioned|rebutted by',
    'cast|casts|casting doubt on',
    'challenged|challenges|contested|contests|disputed|disputes|questioned the accuracy|veracity|truth of',
    'neither … nor … involved|responsible|aware|behind|guilty',
    'asked …… no .|,',
    `not|n't|doesn't|didn't|don't support|bear|back <word>? <word>? claim|claims|allegation|allegations|accusation|accusations|theory|account|version|connection|link|idea|notion`,
    'deny it',
    'shot|shoots down <word>? <word>? report|reports|claim|claims|rumors|rumours|suggestion|suggestions|idea|speculation|allegations|notion|talk|story|stories|theory',
    'debunked|debunks|debunking',
    'not|never|n’t reflect|reflects|conform|conforms|correspond|corresponds to|with? the? reality|facts|truth',
    "don't|don’t|doesn't|doesn’t reflect|conform|correspond to|with? the? reality|facts|truth",
    'slam|slams|slammed|blast|blasts|blasted|denounced|denounces|decried <word>? <word>? news|media|press|newspaper|tabloid report|reports|story|stories|article|coverage|accounts',
    'slam|slams|slammed|blast|blasts|blasted|denounced|denounces <word>? <word>? report|reports|story|article claiming|alleging|suggesting|that',
    'demand|demands|demanded|demanding a <word>? retraction|correction',
    'condemn|condemns|condemned|denounce|denounces|denounced|slam|slams|slammed|blast|blasts|blasted|decry|decries|decried|lambasted|deplore|deplores|deplored … accusation|accusations|allegation|allegations|claim|claims|rumor|rumors|rumour|rumours',
  ],
  not: [
    'was|were|been|be|being|get|gets|got denied',
    'not denied',
    'allegation|allegations|accused|accusation|accusations … falsely claimed',
    'a|an|the|long|hotly disputed',
    'or|nor deny|denied|denies',
    'no denying',
    'who|i|will|could|can deny',
    'denies|denying … victory|point|goal|win|place|dignity|humanity',
    'denied us|them|him|her|me|you',
    'denies|denying them|us|people|women|children|himself|herself|itself|themselves|patients|voters|citizens|workers|residents',
    'nobody|one|evidence|science denies',
    'would deny *sel*|him|her|it|them|us',
    'must|should|might|may|to deny it',
    'denied|deny its|his|her|their|our|the? <word>? citizens|people|women|workers|patients|residents|rights|freedoms|opponents|critics',
    'denied … the? right|claim for|to|by|,|.',
    'not|wish|want|seek|foolish|hard to deny that',
    'neither … confirmed|confirm nor|or denied|deny',
  ],
  unless: (sentence, { from }) =>
    COURT.test(tokenAt(sentence, from - 1).lower) ||
    isAskedFor(sentence, from) ||
    isRefusal(sentence, from) ||
    isNoDenial(sentence, from),
  examples: [
    'None of these allegations are true, she said.',
    'The director challenged the accuracy of the story.',
    '"This claim does not conform to reality," the aide said.',
    '"These are not my words," the actor said.',
    'The diocese pushed back against suggestions of a cover-up.',
    'He pleaded not guilty.',
    'The party spoke of haste, a charge rejected by the minister.',
    'Harker, 40, denies robbery.',
    'The federation said it “strongly rejected” the claims.',
    'The ministry condemned media accusations of spying.',
    'The deaths belie claims that the town is safe.',
    'Iran denies direct talks with Washington',
    'Rovers deny deal with City',
    'Mill owner denies Council warned him',
    'The agency issued a statement disputing the size of the leak.',
    'The suspect has denied the crime.',
    'The claim was immediately challenged by her lawyer.',
    'The lawyer cast doubt on his account.',
    'The army confirmed the raid but denied targeting civilians.',
    'He said his words had been taken out of context.',
    'The minister slammed the news reports about his villa.',
    'The singer blasted a report claiming she had left the band.',
    'Her lawyers demanded a retraction.',
    'The club pushed back hard against the story.',
    'They released statements denying they wrote it.',
  ],
  counterExamples: [
    'He was denied entry.',
    'The paper stands by a disputed report.',
    'A panel looks into allegations that he falsely claimed to be a veteran.',
    'She asked the panel to dismiss the claims.',
    'The law denies patients the right to sue.',
    'The judge dismisses claims every day.',
    'The law stops hospitals denying them care.',
    'Nobody can deny that it rained.',
    'The denials were of motions by the defence.',
    'It was a denial of justice.',
    'The regime has long denied its citizens basic freedoms.',
    'In denying motions for dismissal, the judge spoke of delay.',
    'The director is in denial about the numbers.',
    'The council leaned towards denying the application in its current form.',
  ],
})
