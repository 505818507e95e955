import { phrases } from '../pattern.ts'

const WAVES =
  'waved|waves|waving|laughed|laughs|laughing|shrugged|shrugs|shrugging|swatted|batted|brushed|brushes|brushing'
const CLAIMS =
  'claim|claims|report|reports|story|stories|rumor|rumors|rumours|rumour|allegation|allegations|accusation|accusations|criticism|concerns|suggestion|suggestions|talk|question|questions|speculation|charge|charges|link|links|complaints|fears'

/** Ways to deny without a verb of denying. */
export const rebuttal = phrases({
  name: 'rebuttal',
  class: 'denied',
  patterns: [
    'no|not truth|true|basis|substance|foundation|merit whatsoever? to|in|for|,|.',
    'no truth|substance|basis|merit|foundation <word>? to|in|for',
    "isn't|isn’t|wasn't|wasn’t|aren't|aren’t true .|,|;|”|\"",
    'asked …… said|says no',
    'said|says|told|tweeted|wrote|insisted|stressed …… never tried|took|received|paid|met|asked|spoke|worked|used|offered|touched|did|made|discussed|happened|existed',
    'word of truth',
    'is|was|there’s nothing in it .|,',
    "there's nothing in it",
    'not … match the facts',
    'fake|bogus|doctored|fabricated|photoshopped post|posts|video|videos|photo|photos|image|images|poster|letter|quote|account|screenshot|screenshots',
    'no … research|study|studies|evidence supports|support',
    'plucked|conjured out of thin air',
    'out of thin air',
    'contrary to <word>? <word>? reports|report|claims|rumours|rumors|belief|media',
    'protested|protests|protesting|proclaimed|proclaims … innocence',
    'swore|swears|insisted|insists|maintained|maintains … had|has|have|was|were|did|do|does|is|are never|not|no',
    'swore|swears|insisted|insists|maintained|maintains that? he|she|it|they|we|i never',
    "swore|swears|insisted|insists|maintained|maintains … didn't|didn’t|wasn't|wasn’t|isn't|isn’t|hasn't|hasn’t|haven't|doesn't|doesn’t|don't|don’t|weren't|aren't|hadn't|hadn’t",
    'insist|insists|insisted|maintain|maintains|maintained no|nobody|nothing|none|neither <word>',
    'maintain|maintains|maintained|insist|insists|insisted he|she|they|it|i|we is|are|was|were|am innocent|blameless',
    'replied|answered|responded|said|says : absolutely|certainly|definitely not',
    ': absolutely|certainly|definitely|of? course? not',
    'absolutely|certainly|definitely not .|,|!',
    'wide of|off the mark',
    'far from the truth',
    'contrary to what',
    'shoot|shot|shooting|shoots|knock|knocked|bat|batted|tamp|tamped|play|played down <word>? <word>? rumors|rumours|rumor|rumour|speculation|reports|claims|suggestions',
    'quash|quashed|quashes|scotch|scotched|squash|squashed|dispel|dispelled|dispels <word>? <word>? <word>? rumors|rumours|rumor|rumour|speculation|reports|claims|suggestions|notion|talk',
    'disagreed|disagrees .|,|;|:',
    'disagreed|disagrees with that|this',
    'never …… insisted|insists|swore|protested|maintains|maintained',
    'none of it is|was|happened|happens',
    'have|had|having none of it',
    'disagree|disagrees|disagreed with … report|reports|findings|claim|claims|characterization|characterisation|assessment|account|description|conclusion|conclusions',
    'took|takes|taken|taking issue|exception with|to … report|reports|figures|findings|claim|claims|account|characterization|characterisation|description|version|suggestion|allegation|allegations|article',
    'to deny|refute|rebut|dispute|dismiss … claim|claims|allegations|accusations|validity|rumours|rumors|report|reports|charges',
    'cold water on',
    `${WAVES} away|off|aside … ${CLAIMS}`,
    `${WAVES} <word>? <word>? ${CLAIMS} <word>? away|off|aside`,
    `${WAVES} it|that|them|this away|off|aside`,
    'scoffed|scoffs at',
    'fighting|fights|fought|rejects|rejected the? … accusation|accusations|allegation|allegations|claim|claims',
    'contradicted|contradicts|contests|contested|disputes|disputed that|this|the|his|her|their|its version|account|claim|story|characterization|characterisation|report|reports|figures',
    'rejected|rejects|denied|denies|refuted|refutes|rebuffed that|this|it|them .|,',
    'said|says no when|to asked|questions',
    'challenged|challenges|challenging … account|version|claim|claims|narrative|assertion|assertions|characterization',
    "no , i|we|he|she|they|it|that|there <word>? not|never|no|didn't|don't|haven't|isn't|wasn't|didn’t|don’t|haven’t",
    'rubbished|rubbishes|repudiated|repudiates|disavowed|disavows|refuted|refutes',
    'fired|fires|firing|hit|hits|hitting back …… claims|findings|report|accusations|allegations|errors|wrong',
  ],
  not: [
    'not true to',
    "if it|that|this|they isn't|isn’t|wasn't|wasn’t|weren't|aren't",
    'no basis to conclude|say|believe',
    'never forget|before|again|said|told|says',
    'never <word> so|such|much|more|as',
  ],
  unless: (sentence, { from, to }) => {
    const first = sentence.tokens[from]?.lower
    return (
      first === 'never' &&
      !sentence.tokens.slice(from, to).some(({ quotation, text }) => quotation !== -1 || text === ',')
    )
  },
  examples: [
    'There is not a word of truth in the story, the press office says.',
    'He swore he had never taken drugs.',
    'Pale rejected that.',
    'Asked whether he had taken money, he replied: "Absolutely not."',
    'Reports of a sale are wide of the mark, the owner said.',
    'The duke quashed rumours of a divorce.',
    'The school insists no rules were broken.',
    '"No, we did not sell it," the owner said.',
    'Ankara said he was still inside, challenging the Saudi account.',
    'Contrary to initial reports, no one was hurt.',
  ],
  counterExamples: [
    'The court rejected the appeal.',
    'He waved at the crowd.',
    'She never forgot what he said.',
    'He vowed he would not wear it.',
    '"I will never eat them again," he said.',
    'The singer waved off her laurels.',
  ],
})
