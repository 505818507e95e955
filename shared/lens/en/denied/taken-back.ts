import { phrases } from '../contractions.ts'

/** What somebody has said himself. */
const SAID =
  'statement|statements|story|stories|claim|claims|confession|testimony|allegation|allegations|accusation|accusations|account|report|article|remark|remarks|comment|comments|assertion'

/** Who has said something says now that it was not so, or that it was not in his name. */
export const takenBack = phrases({
  name: 'taken-back',
  class: 'denied',
  patterns: [
    `retracted|retracts|retracting|recanted|recants|recanting|withdrew|withdrawn|withdraws|disowned|disowns|disavowed … ${SAID}`,
    'recanted|recants',
    'took|taken|takes back his|her|their|the confession|statement|words|claim|accusation|testimony|story',
    `distance|distanced|distances|distancing itself|himself|herself|themselves … from … ${SAID}`,
    `backed|backs|backing away|off from … ${SAID}`,
    'walked|walks|walking back … claim|claims|statement|remarks|comments|assertion',
    'accusing|accused|accuses …… fabricating|inventing <word>? evidence|story|stories|claims|allegations|quotes|facts',
    'invent|invents|invented|fabricate|fabricates|fabricated|concoct|concocted … report|reports|story|stories|claims|allegations|accusations',
    'of making|made up … quote|quotes|story|stories|claim|claims|evidence|figures|it|things',
    'of twisting|distorting|misquoting|misrepresenting|mischaracterizing|mischaracterising <word>? <word>? words|remarks|comments|facts|position|views|him|her|them|record|quotes|statement',
    'of inventing|fabricating|concocting <word>? <word>? story|stories|claims|allegations|quotes|evidence|charges|accusations|facts',
    'media|newspaper|newspapers|paper|outlet|outlets|reporter|reporters|journalists|channel|broadcaster|network|website|magazine of spreading|peddling <word>? <word>? lies|falsehoods|rumours|rumors|disinformation|misinformation|gossip|propaganda',
  ],
  examples: [
    'The witness retracted her statement.',
    'The boxer took back his confession.',
    'The party distanced itself from the claims of its youth wing.',
    'The governor accused the paper of making up the quote.',
  ],
  counterExamples: [
    'The bank withdrew the offer.',
    'She made up the beds.',
    'He was accused of inventing a machine.',
    'He accused the West of spreading lies.',
  ],
})
