import { testOf } from '../frame.ts'
import type { Rule } from '../rule.ts'
import { tokenAt, type Range, type Sentence } from '../sentence.ts'
import { phrases } from '../pattern.ts'
import { together } from '../together.ts'
import { clauseOf } from './clause.ts'

/** What a statement is called by one who denies it. */
const FALSE = `false untrue wrong inaccurate incorrect baseless groundless unfounded bogus fabricated fabrication fabrications fiction nonsense rubbish
  garbage absurd lie lies hoax fake fakes misinformation disinformation propaganda smear smears slander myth ridiculous ludicrous preposterous laughable
  slanderous defamatory libelous libellous misleading witch-hunt witch invention inventions forgery forgeries doctored made-up unsubstantiated scurrilous
  electioneering erroneous mistaken uninformed meritless speculation tosh bunk balderdash bull hogwash`
/** To call it so. */
const CALLS = `denouncing slamming branding labelling labeling termed terms terming blasting decrying condemning characterizing called calls calling call described describes describing describe dismissed dismisses dismissing dismiss branded brands labelled labeled
  labels slammed slams denounced denounces blasted rejected rejects rejecting decried condemned deemed considers considered speaks spoke spoken scoffed
  scoffs laughed laughs characterized characterised`
/** Verbs that a denial is said with. */
const SAYS = `said says saying say insisted insists told tells wrote writes countered counters retorted added tweeted posted stated states fumed fumes
  maintained maintains argued argues protested declared replied responded`
const IS = "is are was were be being been 's ’s isn't as proved proven turned prove"
/** What can be untrue. */
const STATEMENTS = `claim claims report reports story stories allegation allegations accusation accusations rumour rumours rumor rumors video photo photos
  picture image clip footage quote letter document documents post posts news statement statements figure figures numbers account version assertion
  suggestion suggestions narrative findings poster tweet tweets screenshot message messages theory theories memo email recording that this it none`

/** Somebody calls a statement untrue: verb of calling × word for the untrue. */
const calledFalse = together({
  name: 'called-false',
  class: 'denied',
  clauseOf,
  sets: [
    {
      words: FALSE,
      and: [CALLS, `${STATEMENTS} as of`],
      far: true,
      not: 'court judge motion appeal lawsuit comment drawn',
    },
    { words: FALSE, and: [IS, SAYS, STATEMENTS], far: true, not: 'comment drawn' },
    {
      words: 'false untrue nonsense baseless rubbish lie lies hoax bogus fabrication fiction garbage',
      and: ["it's it’s that's that’s"],
      not: 'not',
    },
  ],
  unless: isNotFalse,
  examples: [
    'The player called the rumour "total rubbish".',
    'The government speaks of misinformation.',
    'That is a lie, the boss said.',
    "It's nonsense, I haven't done anything wrong.",
  ],
  counterExamples: [
    'The story is not a lie, he said.',
    'The picture hangs the wrong way round.',
    'The fake now hangs in a museum.',
  ],
})

const isFalseWord = testOf(FALSE)

/** “is not false”, “isn’t a lie”. */
function isNotFalse(sentence: Sentence, { from, to }: Range): boolean {
  for (let at = from; at < to; at++)
    if (isFalseWord(tokenAt(sentence, at).lower))
      for (let before = at - 3; before < at; before++)
        if (/^(?:not|n't|isn['’]t|wasn['’]t|aren['’]t)$/u.test(tokenAt(sentence, before).lower)) return true
  return false
}

/** The text says so itself: statement × untrue. */
const isFalse = together({
  name: 'is-false',
  class: 'denied',
  clauseOf,
  sets: [
    {
      words:
        'unfounded groundless erroneous inaccurate false untrue fake hoax doctored fabricated bogus baseless forgery manipulated debunked photoshopped wrong misleading',
      and: [IS, STATEMENTS.replace(' that this it none', '')],
      not: 'not alarm way hangs',
    },
    { words: 'up', and: ['made', IS, STATEMENTS] },
  ],
  examples: [
    'The claim is demonstrably untrue.',
    'The picture has been doctored.',
    'The news proved to be a hoax.',
  ],
  counterExamples: ['The report is long.', 'It was a false start.'],
})

/** Ways to deny without a verb of denying. */
const rebuttal = phrases({
  name: 'rebuttal',
  class: 'denied',
  patterns: [
    'no|not truth|true|basis|substance|foundation|merit whatsoever? to|in|for|,|.',
    'no truth|substance|basis|merit|foundation <word>? to|in|for',
    "isn't|isn’t|wasn't|wasn’t|aren't|aren’t true",
    'asked …… said|says no',
    'said|says|told|tweeted|wrote|insisted|stressed …… never tried|took|received|paid|met|asked|spoke|worked|used|offered|touched|did|made|discussed|happened|existed',
    'word of truth',
    'nothing in it',
    'not … match the facts',
    'fake|bogus|doctored|fabricated|photoshopped post|posts|video|videos|photo|photos|image|images|poster|letter|quote|account|screenshot|screenshots',
    'no … research|study|studies|evidence supports|support',
    'plucked|conjured out of thin air',
    'out of thin air',
    'contrary to <word>? <word>? reports|report|claims|rumours|rumors|belief|media',
    'protested|protests|protesting|proclaimed|proclaims … innocence',
    'swore|swears|insisted|insists|vowed|maintained|maintains … never|not',
    'never …… insisted|insists|swore|protested|maintains|maintained',
    'none of it',
    'disagree|disagrees|disagreed that|with',
    'took|takes|taken|taking issue|exception with|to … report|reports|figures|findings|claim|claims|account|characterization|characterisation|description|version|suggestion|allegation|allegations|article',
    'to deny|refute|rebut|dispute|dismiss … claim|claims|allegations|accusations|validity|rumours|rumors|report|reports|charges',
    'cold water on',
    'waved|waves|laughed|laughs|shrugged|shrugs|brushed|brushes|swatted|batted away|off|aside',
    'scoffed|scoffs at',
    'fighting|fights|fought|rejects|rejected the? … accusation|accusations|allegation|allegations|claim|claims',
    'contradicted|contradicts|contests|contested|disputes|disputed that|this|the|his|her|their|its version|account|claim|story|characterization|characterisation|report|reports|figures',
    'rejected|rejects|denied|denies|refuted|refutes|rebuffed that|this|it|them .|,',
    'said|says no when|to asked|questions',
    'played|plays no part|role',
    'challenged|challenges|challenging … account|version|claim|claims|narrative|assertion|assertions|characterization',
    "no , i|we|he|she|they|it|that|there <word>? not|never|no|didn't|don't|haven't|isn't|wasn't|didn’t|don’t|haven’t",
    'rubbished|rubbishes|repudiated|repudiates|disavowed|disavows|refuted|refutes',
    'fired|fires|firing|hit|hits|hitting back …… claims|findings|report|accusations|allegations|errors|wrong',
    'never …… told|said|insisted|says',
  ],
  not: [
    'not true to',
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
    '"No, we did not sell it," the owner said.',
    'Ankara said he was still inside, challenging the Saudi account.',
    'Contrary to initial reports, no one was hurt.',
  ],
  counterExamples: [
    'The court rejected the appeal.',
    'He waved at the crowd.',
    'She never forgot what he said.',
  ],
})

/** A statement is called untrue, by somebody or by the text. */
export const untrue: readonly Rule[] = [calledFalse, isFalse, rebuttal]
