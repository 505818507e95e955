import { phrases } from '../contractions.ts'

const POSTS =
  `image|images|photo|photos|photograph|photographs|picture|pictures|video|videos|clip|clips|footage|screenshot|screenshots|post|posts|graphic|report|document|documents
  |audio|recording|letter|tweet|quote|headline|headlines|map|article`.replaceAll(/\s+/g, '')
const CHANGED =
  `doctored|altered|manipulated|edited|fabricated|staged|faked|photoshopped|miscaptioned|mislabelled|mislabeled|misattributed|ai-generated|computer-generated|digitally|deceptively
  |misleadingly|recycled`.replaceAll(/\s+/g, '')
const WRONGLY = 'falsely|wrongly|misleadingly|inaccurately|erroneously|incorrectly|deceptively'

/** What a fact-check says of a post: doctored, shared with a false claim, taken for something else. */
export const doctored = phrases({
  name: 'doctored',
  class: 'denied',
  patterns: [
    `${POSTS} … has|have|had|was|were|is|are been? <word>? ${CHANGED}`,
    `doctored|photoshopped|miscaptioned|ai-generated|fabricated|deepfake <word>? <word>? ${POSTS}`,
    `${POSTS} … ${WRONGLY} shared|captioned|labelled|labeled|attributed|described|presented|claim|claims|claimed|claiming|suggest|suggests|identified|linked|edited|portrayed`,
    `${WRONGLY} captioned|attributed|labelled|labeled|edited|quoted|translated`,
    `${WRONGLY} claim|claims|claiming|suggest|suggests|suggesting|assert|asserts that|it|they|he|she|the`,
    'being falsely shared',
    'no such post|tweet|statement|announcement|speech|quote|law|order|document|policy|rule being|was|were|has|exists|existed|appeared',
    'parody|satirical account|site|website|page|post|article',
    'originated|originates as|in satire',
    'not prove|support <word>? <word>? <word>? claim|claims|theory|assertion|assertions',
    'out of context',
    `shows|show|depicts|depict not`,
    'debunk|debunks|debunked|debunking',
    'zero chance|truth|evidence|basis|merit|credibility',
    'is|are|was|were wrongly|falsely|mistakenly captioned|attributed|labelled|identified',
  ],
  not: [
    'out of context of',
    'edited by',
    'article|report|book|post was|is|were edited',
    'shows not only|just',
  ],
  examples: [
    'The clip, however, has been deceptively edited.',
    'The image was doctored.',
    'A doctored image made the rounds.',
    'The video is being falsely shared as a scene from Rome.',
    'Two photos were wrongly captioned.',
    'The record shows no such post was made.',
    'The post comes from a parody account.',
    'The results do not prove the claim, experts say.',
    'There was zero chance of that, he said.',
    'Posts that misleadingly suggest they show the funeral were shared.',
  ],
  counterExamples: [
    'The image shows the harbour.',
    'She edited the video in a day.',
    'The report was edited by three clerks.',
    'The play is a parody.',
  ],
})
