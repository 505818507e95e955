import { phrases } from '../contractions.ts'
import { near } from '../../sentence.ts'

const SAY =
  'said|says|say|saying|told|tells|insisted|insists|insisting|maintained|maintains|stressed|claimed|claims'
const OWN = 'its|his|her|their|our|my'
/** Those who act for somebody, whose deeds are his. */
const PEOPLE =
  `officers|police|troops|soldiers|forces|army|military|guards|agents|staff|employees|engineers|doctors|nurses|players|fighters|planes|aircraft
  |jets|drones|missiles|warplanes|ships|vehicles|tanks|men|client|clients|husband|son|brother|father|wife|daughter|government|company|ministry|firm
  |party|campaign|team|club|bank|hospital|school|church|police|artillery`.replaceAll(/\s+/g, '')
const HAD = 'had|has|have|did|does|do|was|were|is|are'
const HADNT = "hadn't|hasn't|haven't|didn't|wasn't|weren't|hadn’t|hasn’t|haven’t|didn’t|wasn’t|weren’t"
const DEED =
  `*ed|been|done|used|shot|hit|struck|broken|taken|given|sent|sold|bought|paid|met|seen|known|made|stolen|lied|spoken|owned|written|fled
  |use|shoot|fire|target|hit|strike|take|send|sell|buy|pay|meet|steal|lie|own|write|attack|enter|cross|touch|harm|mistreat|torture|abuse|violate
  |support|fund|finance|order|commit|receive|accept|involved|behind|responsible|guilty|present|there|aware|part`.replaceAll(
    /\s+/g,
    '',
  )

const HURT = /^(?:hurt|injured|wounded|killed|harmed|damaged|ill|affected)$/u

/** “said its staff had not touched the files”: the accused speak of their own people. */
export const ownPeople = phrases({
  name: 'own-people',
  class: 'denied',
  patterns: [
    `${SAY} … ${OWN} <word>? <word>? ${HAD} not|never <word>? ${DEED}`,
    `${SAY} … ${OWN} <word>? <word>? ${HADNT} <word>? ${DEED}`,
    `${SAY} … ${OWN} <word>? <word>? never ${DEED}`,
    `${SAY} … ${PEOPLE} ${HAD} not|never <word>? ${DEED}`,
    `${SAY} … ${PEOPLE} ${HADNT} <word>? ${DEED}`,
    `none of its|his|her|our <word>? <word>? ${HAD} …… said|says`,
    `${SAY} …… none of its|his|her|our|them|us`,
    `our|my ${PEOPLE} ${HAD} not|never`,
    `our|my ${PEOPLE} ${HADNT}`,
    `our|my ${PEOPLE} never`,
  ],
  not: [
    'not|never already',
    'not|never been|yet|only|just|always|even won|able|decided|met|scored|paid|seen|heard|known|played|received|told|invited|asked|consulted|informed',
    'not|never decided|interested|worried|concerned|surprised|satisfied|affected|prepared|expected|supposed|allowed|authorised|authorized|required|scored|recovered|trained|received|invited|asked|consulted|informed|told|paid|hurt|injured|harmed|damaged|impressed|convinced|qualified|selected|ready|tired|pleased|finished|married|changed|wanted|liked|needed|rested|seen',
    'who|if|whether|because|why|when … not|never',
    'did|does|do not|never need|want|like|believe|feel|know|think|expect|agree|understand|see|use to',
  ],
  unless: (sentence, { from, to }) =>
    near(sentence, to - 1, ({ lower }) => HURT.test(lower)) &&
    near(sentence, from, ({ lower }) => lower === 'none'),
  examples: [
    'The firm said its staff had not touched the files.',
    'The police chief said officers had not used live rounds.',
    'The lawyer said his client had never been to the island.',
    'The army said none of its planes had been in the area.',
    '"Our soldiers did not loot," the general said.',
  ],
  counterExamples: [
    'The manager said his players had not trained since Monday.',
    'The mine said none of its workers were hurt.',
    'The mayor said the council had not been consulted.',
    'He said his mother had never liked the city.',
  ],
})
