import { phrases } from '../../pattern.ts'

const ASKED = 'comment|elaborate|discuss|respond|say'

/** “declined to comment”, “did not respond”. */
export const noComment = phrases({
  name: 'no-comment',
  class: 'confirmation-pending',
  patterns: [
    `declined|refused|refuses|declines|declining|refusing to <word>? <word>? ${ASKED}`,
    'not available for <word>? comment|interview|interviews|questions',
    'unavailable for comment',
    'referred|directed|deferred <word>? questions|inquiries|enquiries|calls|requests|comment',
    'calls|messages|emails|call|message|email … not … returned|answered',
    'no comment',
    'gave|offered|provided|released|gives|offers|provides no reason|details|explanation|further|comment|information|evidence',
    'not … made public',
    "not|never|don't|don’t|doesn't|doesn’t|didn't to? comment on? <word>? rumors|rumours|speculation|speculations",
    'efforts|attempts to reach|contact|obtain … unsuccessful|failed',
    'would|will|could not be drawn',
    'refused|refuses|declined to be drawn',
    'tight-lipped|mum',
    'silent on|about|over',
    'neither|none … responded|commented|replied|respond|comment',
    'reluctant to … release|comment|discuss|say|confirm',
    'not cite … source|sources|evidence',
    'cited|cites|citing|gave|named no source|sources|evidence',
    'do|does|did not have any <word>? information|theories|theory|details|evidence|explanation',
    'did|does|do|would|could|will not … provide|give|offer|release|share|see|cite <word>? <word>? <word>? reason|reasons|details|explanation|information|comment|number|figures|name|names|evidence|specifics|timeline|estimate',
    'without elaborating|elaboration|comment',
    'without citing|naming|giving|providing|offering|presenting|specifying <word>? <word>? source|sources|evidence|proof|details|reason|reasons|explanation|names',
    `is|are|was|were not saying|telling|releasing|identifying|disclosing|naming|commenting`,
  ],
  not: ['comment … section', 'not guilty'],
  examples: [
    'The embassy declined to comment.',
    'The airline referred questions to the ministry.',
    'Calls to the lawyer were not returned.',
    'The prosecutor is not saying whether there is an inquiry.',
    'The paper reported this without citing sources.',
    'The firm said it does not comment on market rumours.',
  ],
  counterExamples: [
    'He declined the offer.',
    'The dog did not move.',
    'She has not returned home.',
    'He pleaded not guilty to charges revealed in May.',
    'Home could be reached on foot.',
  ],
})
