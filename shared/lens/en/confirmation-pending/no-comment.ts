import { phrases } from '../../pattern.ts'

const ASKED = 'comment|elaborate|discuss|respond|answer|say'

/** “declined to comment”, “did not respond”. */
export const noComment = phrases({
  name: 'no-comment',
  class: 'confirmation-pending',
  patterns: [
    `declined|refused|refuses|declines|decline|refusing|declining … ${ASKED}`,
    'did|do|does|has|have|had not … comment|commented|elaborate',
    'did|does|would not say whether|how|when|why|if|who|where|what',
    'did|does not … return|answer calls|messages|emails|questions|requests',
    "didn't|didn’t|hasn't|hasn’t|don't|doesn't|doesn’t … comment|elaborate",
    'not available for',
    'unavailable for comment',
    'calls|messages|emails|call|message|email … not … returned|answered',
    'no comment',
    'gave|offered|provided|released|gives|offers|provides no reason|details|explanation|further|comment|information|evidence',
    'not … made public',
    'has|have|had not said who|what|whether|how|why|when|where|if',
    'not … disclosed|revealed',
    'efforts|attempts to reach|contact|obtain … unsuccessful|failed',
    'not be drawn',
    'tight-lipped|mum',
    'silent on|about|over',
    'neither|none … responded|commented|replied|respond|comment',
    'not address|addressed the|those|these allegations|accusations|claims|report|reports|questions|issue',
    'reluctant to … release|comment|discuss|say|confirm',
    'not cite … source|sources|evidence',
    'did|does|do|would|could|will not … specify|disclose|identify|reveal|explain',
    'did|does|do|would|could|will not … provide|give|offer|release|share … reason|details|explanation|information|comment|number|figures|name|names|evidence|specifics|timeline|estimate',
    'not … explained|accounted',
    'without elaborating|elaboration|comment',
    'without citing|naming|giving|providing|offering|presenting|specifying <word>? <word>? source|sources|evidence|proof|details|reason|reasons|explanation|names',
    `is|are|was|were not saying|telling|releasing|identifying|disclosing|naming|commenting`,
  ],
  not: ['comment … section', 'not guilty'],
  examples: [
    'The embassy declined to comment.',
    'Calls to the lawyer were not returned.',
    'The prosecutor is not saying whether there is an inquiry.',
    'The paper reported this without citing sources.',
  ],
  counterExamples: [
    'He declined the offer.',
    'The dog did not move.',
    'She has not returned home.',
    'He pleaded not guilty to charges revealed in May.',
    'Home could be reached on foot.',
  ],
})
