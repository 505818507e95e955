import { near, tokenAt } from '../../sentence.ts'
import { phrases } from '../contractions.ts'
import { isSaid } from './said.ts'

const SAY =
  'said|says|told|insisted|insists|stressed|maintained|maintains|added|wrote|replied|stated|clarified'
/** What nobody wants to have had. */
const EVENTS =
  `incident|incidents|irregularity|irregularities|problem|problems|disturbance|disturbances|threat|threats|leak|leaks|fight|fights|attack|attacks
  |breach|breaches|crime|crimes|complaint|complaints|order|orders|record|trace|truth|scandal|row|rift|affair|link|links|split|crisis
  |panic|cheating|bribe|bribes|quota|ban|cuts|layoffs|redundancies`.replaceAll(/\s+/g, '')
const UNTRUE =
  `hoax|lie|lies|fake|fakes|fabrication|fabrications|fiction|nonsense|rubbish|smear|slander|myth|falsehood|falsehoods|misinformation|disinformation
  |garbage|bunk|baloney|fantasy|invention|propaganda|libel|tosh|bogus|untrue|baseless|unfounded|fabricated|laughable|preposterous|ludicrous|ridiculous|absurd`.replaceAll(
    /\s+/g,
    '',
  )
const CALL =
  'called|calls|calling|branded|brands|branding|labelled|labels|labelling|labeled|labeling|dubbed|described|describes|describing|dismissed|dismisses|dismissing'

/** Negated with words that are only needed against others: “that is not the case”, “in no way”, “called it a hoax”. */
export const plainlyNot = phrases({
  name: 'plainly-not',
  class: 'denied',
  patterns: [
    'that|this|it is|was simply|just|actually|really? not the case .|,|"|”|;',
    'that|this|it is|was simply|just|actually|really? not the case',
    'that|this|it is|was not so|true .|,|"|”|;',
    'in no way …… said|says|insisted|insists|stressed|told|added|maintained',
    'said|says|insisted|insists|stressed|told|added|maintained …… in no way',
    'she|he|they|it|i|we never said|wrote|posted|made|tweeted|uttered|claimed that|it|this|any|anything|such|so|those|these',
    'nor had|has|have|did he|she|they|it|i|we ever|at',
    `${CALL} it|them|this|that|these|those|him|her as? “|"|‘|'? a|an|pure|complete|utter|total|absolute|outright|sheer? <word>? “|"? ${UNTRUE}`,
    `${CALL} the? claim|claims|story|stories|report|reports|allegation|allegations|accusation|accusations|suggestion|suggestions|idea as? “|"|‘|'? a|an|pure|complete|utter|total|absolute? <word>? ${UNTRUE}|sick|fake|false|made|wrong|misleading`,
    'can|could <word>? rule that|this|it out',
    'is|are|was|were not even|actually filmed|shot|taken|recorded|from|made',
    'disputes that he|she|they|it|the|its|his|her|their|any|there',
    `${SAY} …… there is|was|were|are|had|have|has been? no ${EVENTS}`,
    `there is|was|were|are|had|have|has been? no ${EVENTS} …… said|says|insisted|insists`,
    'had|have|has no record|trace of',
    'had|have|has|having found|seen no evidence|indication|indications|sign|signs|trace …… its|our',
    'not on the cards|agenda|table , <word>? <word>? said|says|insisted',
    'said|says|insisted|disagreed …… not on the cards|agenda|table',
    'no <word>? <word>? was|were|had|has|have been? *ed , … insisted|insists|stressed|maintained|maintains',
    'none of this|that|it is|was true',
    'nothing of the sort|kind',
    'far from it , he|she|they|said',
    'hit|hits|hitting|lashed|lashes back|out at …… claimed|claiming|made',
    'at no point|time|stage did|was|were|had|has|have',
    'under no circumstances did|was|were|had',
    'had|has|have no intention of harming|deceiving|misleading|selling|buying|invading|attacking|closing|merging|offending',
    'has|have|had absolutely|nothing? nothing at all|whatsoever to do with',
    'not what happened|i|he|she|they|we',
    'no such thing',
    'is|was|are|were a|an complete|crude|clear|obvious? forgery|hoax|fabrication|fake .|,|;',
    'not …… as had|was|were|initially|first|originally|earlier|previously been? <word>? feared|reported|claimed|suspected|thought|assumed|stated',
    'know|knew|met neither',
    'there had|has been no attempt|effort|intention|order|plan to',
    'sees|see|saw no <word>? failure|fault|wrongdoing|error|errors|mistake|mistakes|misconduct|violation',
    'branded|called|labelled|dismissed|described as? offensive|ludicrous|absurd|ridiculous|outrageous|untrue|baseless|nonsense|slanderous by',
    'quick|swift|forced|rushed|obliged|moved|hastened to deny|reject|refute|dismiss',
    'attempt|bid|effort to extort|smear|discredit|blackmail|tarnish',
    'theory|theories|claim|claims|suggestion|suggestions|rumour|rumours … has|have|was|were been? ruled out',
    `${CALL} that|this|the|his|her|their statement|account|testimony|version|evidence|charge|charges “|"|‘|'? a|an|pure|complete|utter|total? <word>? ${UNTRUE}`,
    'is|are|was|were an|a? unproven|baseless|unfounded|mere|false claim|claims|allegation|allegations|assertion|accusation|accusations',
    'had|has|have kept|stayed|acted|operated|remained within the? law|rules|guidelines|limits',
    'is|are never used|shared|sold|stored|recorded|targeted|given|passed …… said|says',
    'had|has|have not spoken|talked to|with anyone|anybody|any|him|her|them',
    'is|was a|pure|total|complete fairy tale|fairytale|figment',
    'is|was a|pure|total|complete fairytale|figment|fable',
    'set|sets|setting the record straight',
    'he|she|they|we|i had|has|have nothing to do with',
    'contests|contested|disputes|disputed that|this|it .|,|;',
    'answered|answers|replied|replies no .|,|when|to',
    'said|says …… knew|knows|aware of no',
    'making|made it|that|this|everything up .|,|"|”',
    'simply|just|plain|flatly|completely|totally|categorically|utterly wrong|false|untrue',
    'spoke|speaks|spoken of a|an <word>? campaign|witch-hunt|plot|conspiracy|smear against|to|.|,',
    'spoke|speaks|complained|complains <word>? <word>? of a|an targeted|smear|political|hate|vicious|orchestrated campaign',
    'nor is|are|was|were <word>? <word>? <word>? for sale|true|correct|involved|planned',
    'contrary to an|the|our|initial|early|first <word>? version|account|impression',
    'at no point|time|stage had he|she|they|it|i|we|any|anyone',
    'ruled|rules|ruling out the possibility of any',
    'none of the|these|those|his|her|their <word>? allegations|claims|accusations|rumors|rumours|reports|stories … true|happened|occurred|taken|accurate|correct|basis|merit',
    'said|say|says|insists|insisted …… was|were never employed|hired|involved|paid|present|there|arrested|charged|engaged|married|together|part',
    'said|says|told|insisted|admitted …… nothing is|was|are? going on',
    'nothing untoward|improper|inappropriate|illegal|sinister',
    "no i'm|i’m|he's|she's|we're|we’re|they're|it's|it’s not",
    "no , i'm|i’m|he's|he’s|she's|she’s|we're|we’re|they're|they’re|it's|it’s not",
    'not informed|aware of any <word>? <word>? <word>? offer|bid|approach|plan|plans|deal|talks|interest',
    'not in any? <word>? <word>? talks|discussions|negotiations|conversations',
    'ruled|rules|ruling out a|an|any|the? <word>? <word>? bid|offer|sale|takeover|merger|split|divorce|layoffs|redundancies|comeback|resignation',
    'not intend|plan|planning to make|launch|bid|sell|merge|acquire|offer|buy|divorce',
    'simply|just not true|correct|accurate|right|happening|happened|happen|exist',
    'never happened|existed|occurred|took',
    'not happen .|,|"|”',
    'false , misleading|and|he|she|according|said',
    'reject|rejects|rejected|refute|refutes any|all|the? suggestion|notion|idea|claim|implication that|of|he|she|they',
  ],
  not: [
    'if|whether|unless|until|when that|this|it is|was not',
    'if|whether … not the case',
    'not the case with|for|in|against|before|of',
    'not true to|of',
    'in no way inferior',
    'rule|ruled it out of',
    'never took part|place|up|off|over|a|the|to|long|his|her|their',
    'not what i|we|you|he|she|they want|wanted|expected|hoped|need|needed|like|expect',
    'no intention of stopping|quitting|retiring|leaving|giving|letting|slowing',
    'no such thing as',
    'no orders|cases|problem|problems for|at|with|today|yesterday',
  ],
  unless: (sentence, { from, to }) => {
    const words = sentence.tokens.slice(from, to).map(({ lower }) => lower)
    // What is told without anybody having said so.
    if (
      words.includes('circumstances') ||
      words.includes('intention') ||
      (words[0] === 'at' && !words.includes('had'))
    )
      return !isSaid(sentence, from)
    if (words.includes('never') && /^(?:happened|existed|occurred|took)$/u.test(words.at(-1) ?? ''))
      return (
        !near(sentence, from, ({ lower }) => REPORTED.test(lower)) && tokenAt(sentence, from).quotation === -1
      )
    return false
  },
  examples: [
    'That is not the case.',
    'This was in no way an advertisement, a spokeswoman said.',
    'She never said that.',
    'Nor had he ever taken any money.',
    'The fire service called them a hoax.',
    'She hit back at trolls, branding the story sick and made up.',
    '"We can categorically rule that out," a detective said.',
    'The footage was not even shot in Britain.',
    'The council disputes that it has done nothing.',
    'The city told us there were no incidents at the polls.',
    'The force had no record of it.',
    'The bank said it had found no indication that its systems had been entered.',
    'Leaving was not on the cards, a spokesman said.',
    'No files were destroyed, the department insisted.',
    'None of the allegations made in the post is true, officials say.',
    'The lawyers say the man was never employed by her.',
    'The agent said there was nothing going on.',
    'Asked if she was leaving, she replied, “No, I’m not.”',
    'The firm is not in any takeover talks, a spokesman said.',
    'The firm has ruled out an imminent bid for its rival.',
    'The bank confirmed that it does not intend to make an offer.',
    'That she asked for a million is a fairy tale, she says.',
    'The singer has set the record straight.',
    'He had nothing to do with it.',
    'The owner contests that.',
    'A spokesman answered no when asked about it.',
    'The bank said it knew of no breaches.',
    '"The guests made it up," he said.',
    'To speak of brutality is simply wrong, she said.',
    'The minister spoke of a targeted campaign.',
    'Nor is the villa for sale.',
    'Contrary to an earlier version of this text, he is not the head.',
    'At no time had she taken money.',
    'He called that statement "a lie from start to finish".',
    'To say so was an unproven claim, he said.',
    'His client had kept within the law.',
    'Chats are never used for training, a spokesman said.',
    'The club had not spoken to anyone.',
    'A letter from the office that blames the army is a forgery.',
    'It was not a bomb, as had been feared at first.',
    '"I know neither her nor her script," he said.',
    'There had been no attempt to push the boat back.',
    'The board sees no failure on its part.',
    'The suggestion was branded offensive by the union.',
    'The city was quick to deny this.',
    'The suit is an attempt to extort money, her lawyer says.',
    'The theory that a fox had taken them has been ruled out.',
    'At no point did he take money, he said.',
    'The report says a raid took place; it never happened.',
    '"That simply did not happen," she said.',
  ],
  counterExamples: [
    'If that is not the case, call us.',
    'That was not the case with the first bridge.',
    'She called him a friend.',
    'He was convicted of forgery.',
    'Arson has not been ruled out.',
    'The minister has ruled that out.',
    'He spoke of the election campaign.',
    'At no time was the bridge closed.',
    'The party never took place at the lake.',
    'It is in no way inferior to the first film.',
  ],
})

const REPORTED = /^(?:sa(?:id|ys)|claims?|claimed|insist(?:s|ed)|reports?|alleged)$/u
