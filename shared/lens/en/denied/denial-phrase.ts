import { phrases } from '../../pattern.ts'
import { near, tokenAt, type Sentence } from '../../sentence.ts'
import { negationOf } from '../negation.ts'

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

/** “denied having been there”, “pleaded not guilty”, “denials”: what is a denial wherever it stands. */
export const denialPhrase = phrases({
  name: 'denial-phrase',
  class: 'denied',
  patterns: [
    'denial|denials',
    'pushed|pushes|pushing|push back <word>? against|on <word>? <word>? claim|claims|allegation|allegations|accusation|accusations|suggestion|suggestions|report|reports|criticism|characterization|notion|idea|narrative|rumors|rumours',
    'pleaded|pleads|plead|pleading not guilty',
    'plea|pleas of not guilty',
    'rumors|rumours|reports|report|claims|claim|allegations denied|dismissed|rejected|refuted by',
    'maintains|maintained|insists|insisted … innocence|innocent',
    'not true|untrue',
    'no truth',
    'false|erroneous|inaccurate|fabricated|untrue|misleading|manipulated|debunked and|,|or? <word>? report|reports|claim|claims|information|rumor|rumors|rumour|rumours|allegation|allegations|accusation|accusations|story|stories|news|video|videos|image|images|photo|photos|post|posts|quote|quotes|figures|numbers|account|narrative|narratives|suggestion|theory|theories',
    'fabricated evidence',
    'baseless|unfounded|groundless …… allegation|allegations|accusation|accusations|claim|claims',
    'unfounded|baseless|groundless|bogus|trumped-up|malicious|spurious|scurrilous|outlandish|far-fetched|outrageous and|,|or? <word>? accusation|accusations|allegation|allegations|claim|claims|charge|charges|rumor|rumors|rumour|rumours|report|reports|smear|smears|story|stories|narrative|narratives|hype|theory|theories|suggestion|suggestions|assertion|assertions|speculation|lawsuit|lawsuits',
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
    "don't|don’t|doesn't|doesn’t cause",
    'do|does not cause',
    'denied it',
    'said|says …… was|were|is|are false|untrue|baseless|fabricated|unfounded|nonsense|lies',
    `${SAY} …… without merit|foundation|basis|substance`,
    'it|them|this|that to? be? without merit|foundation|basis|substance',
    'is|are|was|were|be|being <word>? without any|a? <word>? merit|foundation|basis|substance|truth',
    'say|says|said|maintain|maintains|maintained|insist|insists|insisted … is|are|was|were innocent',
    'ruled|rules|ruling out any|a|the <word>? link|connection|involvement|cover-up|conspiracy|collusion',
    'was|were|is|been made up',
    'contradict|contradicts|contradicted|contradicting|belie|belies|belied|belying|undercut|undercuts … report|reports|account|claim|claims|story|allegations|tweet|post|testimony|assertion|assertions|statement|statements|narrative',
    `${SAY} …… nothing wrong`,
    `${SAY} …… no <word>? knowledge|role|part|involvement|connection|link|links of|in|or|regarding|about|with|to`,
    'ruled|rules|ruling out having|claims|suggestions|speculation|rumours|rumors',
    `${SAY} …… knew|knows|know nothing about|of`,
    'none … true|accurate|correct|happened|occurred',
    'claims|claimed|claiming|professed no knowledge|memory|recollection|involvement|role',
    'claim|claims|account|version|assertion|assertions <word>? <word>? challenged|contradicted|disputed|questioned|rebutted by',
    'cast|casts|casting doubt on',
    'neither … nor … involved|responsible|aware|behind|guilty',
    'asked …… no .|,',
    `not|n't|doesn't|didn't|don't support|bear|back <word>? <word>? claim|claims|allegation|allegations|accusation|accusations|theory|account|version|connection|link|idea|notion`,
    'deny it',
    'shot|shoots down <word>? <word>? report|reports|claim|claims|rumors|rumours|suggestion|suggestions|idea|speculation|allegations|notion|talk|story|stories|theory',
    'debunked|debunks|debunking',
    'condemn|condemns|condemned|denounce|denounces|denounced|slam|slams|slammed|blast|blasts|blasted|decry|decries|decried|lambasted|deplore|deplores|deplored … accusation|accusations|allegation|allegations|claim|claims|rumor|rumors|rumour|rumours',
    'flagged|labelled|labeled|marked|tagged … as disputed|false|misleading|untrue|fake',
  ],
  not: [
    'was|were|been|be|being|get|gets|got denied',
    'denying … access|entry|bail|care|treatment|rights|services|visas|benefits',
    'not denied',
    'or|nor deny|denied|denies',
    'no denying',
    'who|i|will|could|can deny',
    'false claims act|suit|lawsuit|case',
    'denies|denying … access|entry|bail|parole|asylum|visa|visas|request|requests|appeal|appeals|motion|permission|treatment|care|benefits|rights|coverage|services|aid|justice|funding|victory|point|goal|win|chance|opportunity|place|freedom|dignity|humanity',
    'denied us|them|him|her|me|you',
    'denies|denying them|us|people|women|children|himself|herself|itself|themselves|patients|voters|citizens|workers|residents',
    'nobody|one|evidence|science denies',
    'of|for|by denying',
    'spreading|spread|sharing|share|posting|disseminating|publishing|giving|gave|give|providing|supplying|submitting|submitted|making|made|filing|filed|peddling <word>? false|misleading|fake|fabricated',
    'would deny *sel*|him|her|it|them|us',
    'must|should|might|may|to deny it',
    'made up of|for|from|to|largely|mostly|mainly|primarily|entirely|as',
    'true of|for|love|believer|believers',
    'not|wish|want|seek|foolish|hard to deny that',
    'neither … confirmed|confirm nor|or denied|deny',
  ],
  unless: (sentence, { from }) =>
    COURT.test(tokenAt(sentence, from - 1).lower) ||
    isAskedFor(sentence, from) ||
    isRefusal(sentence, from) ||
    (/^den(?:y|ies|ied|ying)$/u.test(tokenAt(sentence, from).lower) && negationOf(sentence, from) !== -1),
  examples: [
    'The diocese pushed back against suggestions of a cover-up.',
    'He pleaded not guilty.',
    'Harker, 40, denies robbery.',
    'The federation said it “strongly rejected” the claims.',
    'The ministry condemned media accusations of spying.',
    'The post was flagged as disputed.',
    'The deaths belie claims that the town is safe.',
    'He repeated baseless election claims.',
    'Vaccines do not cause fevers like that, she said.',
    'Iran denies direct talks with Washington',
    'Mill owner denies Council warned him',
    'The agency issued a statement disputing the size of the leak.',
    'He spoke of malicious claims by a rival.',
    'The suspect has denied the crime.',
    'None of these allegations are true, she said.',
    'She said she knew nothing about the payment.',
    'The claim was immediately challenged by her lawyer.',
    'The lawyer cast doubt on his account.',
    'The army confirmed the raid but denied targeting civilians.',
    'He said his words had been taken out of context.',
    'They released statements denying they wrote it.',
  ],
  counterExamples: [
    'He was denied entry.',
    'She asked the panel to dismiss the claims.',
    'The law denies patients the right to sue.',
    'He was charged with making false claims to the bank.',
    'The suit was filed under the False Claims Act.',
    'The judge dismisses claims every day.',
    'It is true.',
    'The law stops hospitals denying them care.',
    'Nobody can deny that it rained.',
    'The band is made up of four brothers.',
    'The denials were of motions by the defence.',
    'It was a denial of justice.',
    'The director is in denial about the numbers.',
  ],
})

const ACCUSED =
  /^(?:allegations?|claims?|accusations?|charges?|reports?|accounts?|story|stories|involvement|links?|rumou?rs?|suggestions?|versions?)$/u

/** “The allegations were denied by the ministry.” */
export const denialPassive = phrases({
  name: 'denial-passive',
  class: 'denied',
  patterns: [
    'was|were|been|is|are … denied|disputed|rejected|dismissed|refuted|contested|rebutted|contradicted|challenged … by',
    'was|were|been|is|are … dismissed|rejected … as',
  ],
  not: ['by a|the? court|judge|jury|voters'],
  unless: (sentence, { from }) => !near(sentence, from, ({ lower }) => ACCUSED.test(lower)),
  examples: [
    'The allegations were denied by the ministry.',
    'The allegations have been dismissed as absurd.',
  ],
  counterExamples: ['The claims were rejected by the court.', 'They were denied entry by the guards.'],
})
