import { phrases } from '../contractions.ts'

const INQUIRY =
  `investigation|investigations|inquiry|inquiries|probe|review|tests|test|sample|samples|results|result|report|reports|findings|finding|autopsy|post-mortem|study|studies|analysis
  |verdict|ruling|decision|identification|examination|audit|trial|data|work|paper|papers|application`.replaceAll(
    /\s+/g,
    '',
  )
const DONE =
  `opened|analysed|analyzed|completed|finished|finalised|finalized|concluded|released|published|reviewed|replicated|reproduced|tested|examined|announced|reached|made|delivered
  |known|determined|returned|received|decided|filed|identified|submitted|presented`.replaceAll(/\s+/g, '')
const OFFICES =
  `police|prosecutors|prosecutor|investigators|detectives|authorities|officials|regulators|regulator|ministers|lawyers|watchdog|fbi|commission|ministry
  |inspectors|doctors|scientists|experts|authority|agency`.replaceAll(/\s+/g, '')
const QUESTION = 'who|whom|what|whether|how|why|where|when|which|if'

/** An inquiry that is not over, a result that is still to come, something that is still asked or looked into. */
export const notYet = phrases({
  name: 'not-yet',
  class: 'confirmation-pending',
  patterns: [
    'yet to enter a|pleas|any',
    'yet to rule|decide|testify|speak .|,|on|whether|about|if|how|when|publicly|who|what',
    'yet to set|schedule|fix a|the date|hearing|trial|timetable',
    'yet to be <word>? named|charged|identified|set|decided|determined|announced|released|published|scheduled|recovered|located|found|agreed|finalised|finalized|opened|counted|explained|disclosed|tested|established|revealed|ruled|proven|proved|verified|reviewed|settled|resolved',
    `${INQUIRY} is|are|was|were|has|have|had not yet|been|so? <word>? <word>? ${DONE}`,
    `${INQUIRY} … not|never yet? been? <word>? ${DONE}`,
    'not|neither|none|nor yet|been? been? peer reviewed|peer-reviewed',
    'not|neither|none … been? <word>? peer reviewed|peer-reviewed',
    'awaiting|awaits|pending|undergoing peer review',
    'unable|failed to reproduce|replicate|repeat|duplicate',
    'not been? able? to? reproduce|replicate|reproduced|replicated',
    'not|never been reproduced|replicated|reviewed',
    'still|yet not <word>? <word>? understood|clear|known|explained|established|certain',
    'is|are|remains|remain not|poorly well|fully|completely|entirely|properly|yet? understood',
    `${OFFICES} <word>? <word>? considering|assessing|deciding|determining|weighing|reviewing|examining whether`,
    `not establish|determine|identify|trace|find|ascertain ${QUESTION}`,
    'would|will|could|can not go|enter into? <word>? detail|details|specifics',
    'would|will not elaborate|expand|be drawn|discuss|disclose|say|specify',
    'not spoken|commented|responded publicly|about|on',
    'not publicly|officially|formally spoken|addressed|commented|responded|acknowledged|explained',
    'too early|soon to put|give|rule|pin|attribute|identify|blame|name|state|conclude|assume|pinpoint|reach|make|quantify|gauge|measure|confirm|discuss|describe|assign|call|place|draw|set|offer|answer',
    'been approached|contacted|asked for|to <word>? comment|response|statement|clarification',
    'has|have approached|contacted|asked|reached <word>? <word>? <word>? <word>? for <word>? comment|response|statement|clarification',
    'looking|searching|combing|sifting|picking|sifted|combed … for <word>? clues|answers',
    'looking|look into|at “|"? <word>? <word>? <word>? causes|scenarios|possibilities|possibility',
    'dna … to identify',
    'needed|required|necessary to <word>? confirm|identify|establish|determine|verify',
    'still|being being? assessed|established|determined|ascertained|identified|counted|compiled|verified',
    'remains|remain|remained still? unproven|unverified|unconfirmed|undecided|unresolved|unsolved|undisclosed|unanswered|unexplained|unidentified|unknown',
    'test|tests|results|report|findings|verdict|ruling|decision|outcome|autopsy|inquiry|investigation|announcement … expected|due later|next|within|in|by|on|early|this|tomorrow|before|soon|shortly',
    'jury|judge|panel|jurors … still deliberating|out',
    'no <word>? <word>? date|timetable|timeline|deadline|schedule has|have|had|was|is been? set|fixed|given|agreed|announced',
    'decision|verdict|ruling|announcement|outcome is|are|was|were still? pending|awaited|outstanding',
    'pending the? <word>? outcome|result|results|tests|completion of',
  ],
  not: [
    'if|whether|unless|until … not',
    'report|reports … due in|on|to',
    'work|decision … not been made easier|easy|lightly',
    'paid|pay|payment|result … due',
    'will not say|discuss|elaborate goodbye|sorry|no|yes',
    'results were|was|are|is not made|known to',
    'not known for',
  ],
  examples: [
    'He has yet to enter a plea.',
    'His B sample has not yet been opened.',
    'Neither has been peer reviewed.',
    'Other laboratories have so far been unable to reproduce the result.',
    'How the atoms are arranged is still not understood.',
    'Police are considering whether to open an inquiry.',
    'We could not establish who first posted the video.',
    'The regulator would not go into detail.',
    'She has not spoken publicly about the case.',
    'It was too early to put a figure on the damage.',
    'Both firms have been approached for comment.',
    'The results of the tests are expected next week.',
    'Investigators combed through the wreckage for clues.',
    'They are looking into all possible causes.',
    'Tests will be needed to confirm the identities of the dead.',
    'The judge has yet to rule on the matter.',
    'The jury is still out.',
  ],
  counterExamples: [
    'The bridge has yet to be built.',
    'It was too early to celebrate.',
    'If the report is not published, they will sue.',
    'The wine is not known for its taste.',
    'The cup was awarded yesterday.',
    'The rent is due on Friday.',
  ],
})
