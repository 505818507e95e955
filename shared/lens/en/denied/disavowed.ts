import { phrases } from '../contractions.ts'
import { near, tokenAt, type Sentence } from '../../sentence.ts'
import { isSaid } from './said.ts'

const NOT =
  "not|never|nothing|n't|didn't|didn’t|hasn't|hasn’t|haven't|haven’t|wasn't|wasn’t|weren't|isn't|isn’t|don't|doesn't"
const THEY = 'it|he|she|they|we|i'
/** What one is accused of, and being part of it. */
const DEEDS =
  `behind|responsible|involved|complicit|guilty|attacked|attack|target|targeted|targeting|bombed|fired|struck|violated|violate|violating
  |breached|breach|breaking|broke|broken|committed|commit|carried|carry|lied|lie|leaked|leak|stole|stolen|cheated|cheat|bribed|paid|pay|met
  |colluded|conspired|interfere|interfered|meddle|meddled|tampered|hacked|misled|raped|assaulted|abused|abuse|harassed|touch|touched|groped|resist|obstruct
  |hack|hacks|murder|murdered|stab|stabbed|rob|robbed|strangled|defraud|defrauded|kill|killed|shoot|shot|poison|poisoned|order|ordered|launch|launched|steal|spy|spied|promise|promised|approve|approved|accept|accepted
  |write|wrote|delete|deleted|destroy|destroyed|threaten|threatened|pressure|pressured|discriminate|conceal|hide|hid|influence|influenced|collude
  |coordinate|coordinated|mislead|plot|plotted|invent|invented|endorsed|negotiating|negotiated|talks|discussions|negotiations|supplied|supply|supplying|sell|sold|used|using|use|store|collect|share|track|torture|employ`.replaceAll(
    /\s+/g,
    '',
  )

/** What somebody is denied to have done, whoever it is. */
const CRIMES =
  'kill|killed|murder|murdered|attack|attacked|assault|assaulted|touch|touched|hit|strike|struck|steal|stolen|rape|raped|abuse|abused|harass|harassed|lie|lied|cheat|cheated|bribe|bribed|resist|resisted|obstruct|threaten|threatened|collude|colluded|leak|leaked|hack|hacked|poison|poisoned|torture|tortured'

/** What they find not to be there was nobody's deed. */
const STUDIES = /^(?:stud(?:y|ies)|researchers?|scientists?|trials?)$/u

/** An indirect question leaves open what the denial would settle. */
const ASKS =
  /^(?:whether|who|why|how|if|unless|know|knew|known|clear|sure|concerned|worried|regret|regretted|disappointed)$/u

/** “said it had not carried out the attack”: the accused say of themselves that they have not done it. */
export const disavowed = phrases({
  name: 'disavowed',
  class: 'denied',
  patterns: [
    `${THEY} <word>? ${NOT} <word>? <word>? ${DEEDS}`,
    `${THEY} had|has|have|played|plays no <word>? part|role|involvement|hand|talks|contact|connection|link|links|ties|dealings|knowledge`,
    'has|have|had no <word>? intention|intentions of harming|invading|attacking|deceiving|misleading',
    `${THEY} had|has|have received|made|sent|given no such`,
    `<Cap>|officer|officers|man|woman|suspect|baton|driver did|had|has not|never <word>? ${CRIMES}`,
    `<Cap>|officer|officers|man|woman|suspect|driver didn’t|didn't|hadn't|hadn’t|hasn't|hasn’t <word>? ${CRIMES}`,
    'is|was|are|were not a|the target|suspect|subject',
    'neither … nor … part|role|involvement|knowledge|hand',
    `not|never a|an crook|racist|thief|murderer|liar|spy|criminal|terrorist|nazi|traitor|agent|dictator|rapist|antisemite|cheat|fraud`,
    'is|are|was|were|been not|never <word>? involved|responsible|complicit|guilty|linked|connected|implicated|related|party|associated|affiliated',
    "wasn't|wasn’t|weren't|isn't|isn’t authorized|authorised by",
    "not|isn't|isn’t|wasn't|wasn’t|aren't|weren't to blame",
    "not|isn't|isn’t|wasn't|wasn’t <word>? <word>? fault",
    'no <word>? connection|link|links|relationship|ties|tie <word>? between|to|with',
    'never happened|occurred|existed',
    'never laid a hand|finger on',
    `<Cap> has|have|had never <word>? ${DEEDS}`,
    'it|that|this is|was <word>? not the case',
    "it's|that's|it’s|that’s <word>? not the case",
    'it|this|that|such|none did not happen|occur|exist',
    "it|this|that|such didn’t|didn't|doesn't|doesn’t happen|occur|exist",
    "i|we have|had|'ve|’ve never *ed|been|had|seen|heard|met|done|taken|given|said|known|made|spoken",
    'i|we have|had never “|"|‘|\' *ed',
    "i've|i’ve|we've|we’ve never *ed|been|had|seen|heard|met|done|taken|given|said|known|made|spoken",
    'have|has|had no record|records of',
    'not one of its|his|her|our|their own',
    'meant|means|intended no harm|offence|offense',
    `${THEY} <word>? ${NOT} <word>? taken|take|took|taking part`,
    `${THEY} <word>? ${NOT} <word>? do|done|did it|so|that|this|anything`,
    'never|not had|have sex|an|any affair|relationship|contact|relations',
    'never had sex',
    'i|we never said|met|took|told|gave|asked|wrote|sent|spoke',
    'i|we never did that|it|this|so|anything|such|.|,|"|”',
    `${THEY} is|was|are innocent`,
    'there are|were|is|was no talks',
    'nothing <word>? <word>? to do with',
    "not|n't|n’t in|engaged|entered|held|holding|having <word>? <word>? <word>? talks|discussions|negotiations|conversations",
    'no <word>? talks|discussions|negotiations are|is|were|was being? taking|taken|under|underway|ongoing|planned|held',
    `${THEY} has|have|had never approved|authorised|authorized|ordered|requested|received|taken|paid|offered|accepted|interfered|discussed|promised|agreed|signed|owned|hired|instructed|threatened|harmed`,
    `${THEY} never actually|ever|once? *ed|said|wrote|sent|knew|spoke|met|gave`,
    `${THEY} never made|took such|any|that|those|this`,
    'played|plays|play no part|role',
    'done|did no|nothing wrong',
    "not|never|n't|haven't|hasn't|didn't|didn’t do|done anything|any|something <word>? <word>? wrong",
    'no question of',
    `${THEY} had|has|have? neither *ed|knew|met|saw|took|gave|sold|paid`,
    `${THEY} is|are|was|were not <word>? at fault|to blame|liable`,
    `replied|answered|responded that? ${THEY} had|did|was|were|is|has|does not`,
    `replied|answered|responded that? ${THEY} hadn't|didn't|wasn't|weren't|hasn't|hadn’t|didn’t|wasn’t|weren’t`,
    'there is|was|were|are no … at all|whatsoever',
    'is|was|were|are|has|had|have|did|does not … at all|whatsoever .|,|;|"|”|by|in|with|to',
    'i|we know|knew nothing about|of',
    'not been in contact|touch|talks|discussions|negotiations',
  ],
  not: [
    'neither confirmed|confirms',
    'not … worried|surprised|concerned|happy|satisfied|optimistic|pleased|easy|clear|sure|fair|good|interested|afraid|like|liked|help|helpful|know|care|want|comfortable|ready|bad|hard|difficult … at all',
    'no … doubt|problem|idea|chance|reason|hope|interest|help|time|money|difference|sense|choice|comment|information|evidence|work|school|impact|effect … at all|whatsoever',
    'neither won|lost|liked|wanted|expected|needed|noticed',
    'never seen|had|heard|known|experienced|felt|been such|so|like|before|more|as|anything|a|better|worse|this|happier|easy|prouder',
    'never expected|imagined|dreamed|dreamt|doubted|wanted|liked|loved|received|stopped|looked|learned|learnt|wavered|hesitated|seemed|recovered|returned|missed|played|scored|finished|needed|lived|married|worked|failed|feared|wondered|hoped|believed',
    'would|will|can|could|should|may|might|must not|never',
    'would|will|could|to have nothing',
    'never received|taken|paid|agreed such|so|much|more',
  ],
  unless: (sentence, { from, to }) =>
    !isSaid(sentence, from) ||
    isAsked(sentence, from, to) ||
    near(sentence, from, ({ lower }) => STUDIES.test(lower)),
  examples: [
    'The army said it had not carried out the attack.',
    '"We did not target civilians," the general said.',
    'The minister said he had not done it.',
    'The firm said it was not in talks over a merger.',
    'The bank has not engaged in discussions about a sale, it said.',
    'He said he had never approved the project.',
    '"I have done nothing wrong," she said.',
    '"It didn\'t happen," he said.',
    'There was no question of resigning, he said.',
    '"That is simply not the case," she said.',
    '"Moss has never laid a hand on her," his agent said.',
    'The lawyer said Moss had never threatened anybody.',
    '"Those meetings never happened. I was in Rome," he said.',
    '"There is absolutely no connection between the gift and the contract," the firm said.',
    'The ministry said the government was not involved in the decision.',
    '"I never touched her," he said.',
    '"We never said that," the clerk said.',
    '"I didn’t murder him," he told the jury.',
    'He told the court that he neither planned the raid nor knew of it.',
    'Asked if he had hidden the knife, he replied that he had not.',
    'Ling did not resist the guards, her lawyer said.',
    'The agent said the two clubs had not been in contact.',
    '"There was no issue of cheating at all," a source said.',
    'The minister said the man was not being held at all.',
    'The senator said he never made such a promise.',
    'The wreckage "has nothing to do with our missiles", it said.',
  ],
  counterExamples: [
    'Police said they did not know who was involved.',
    'She said she was not worried at all.',
    'It was not used for years.',
    'She said she had never seen such a storm.',
    'She said they never expected to win.',
    '"We have never had such rain," she said.',
    'She said she would not accept the offer.',
    'She said she had never received such a welcome.',
    'He said the two did not meet in person.',
    'He was not behind the wheel.',
    'She said she was worried that they were not involved.',
    'The two cases have nothing to do with each other.',
    'He said he was asked why he did not attack the bill.',
    'The study found no link between coffee and cancer.',
    '"I never did miss one," the kicker said.',
  ],
})

function isAsked(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from - 5; at < to; at++) if (ASKS.test(tokenAt(sentence, at).lower)) return true
  return false
}
