import { together } from '../together.ts'
import { clauseOf } from '../clause.ts'
import { negated } from '../negated.ts'
import { CHECKERS, MATTERS, QUESTIONS } from './words.ts'

/** Forms of verbs and adjectives for what is known for certain. */
const ESTABLISHED = `confirmed verified corroborated authenticated substantiated established ascertained proven clarified geolocated quantified
  confirm verify corroborate authenticate substantiate ascertain quantify pinpoint pinpointed verifiable provable peer-reviewed checked determine demonstrate`
const PEOPLE_KNOW =
  'nobody no-one one none police investigators officials experts doctors scientists authorities'
const WHO_KNOWS = `${PEOPLE_KNOW} they he she we nobody prosecutors *spokesman *spokeswoman ministry government army company`
const BEEN = 'been be is are was were being'

/** What is not established: a verb of knowing under a negation, with what is in question where the verb is a plain one. */
export const notEstablished = negated({
  name: 'not-established',
  class: 'confirmation-pending',
  sets: [
    {
      words: ESTABLISHED,
      not: 'only hypothesis experiment experiments guilty rates relations sample samples test tests autopsy',
    },
    { words: 'attributed concluded disclosed', and: [BEEN], not: 'previously before' },
    { words: 'determined demonstrated proved', and: [BEEN], not: 'to' },
    { words: 'tested proven', and: ['court independently'] },
    {
      words: 'assess assessed gauge estimate calculate calculated',
      and: ['yet could impossible difficult hard'],
    },
    { words: 'explained', and: [`been ${MATTERS}`] },
    { words: 'ruled', and: ['out', BEEN] },
    {
      words: 'ruled rule ruling',
      and: [
        'out',
        'police investigators detectives officials authorities doctors experts scientists prosecutors inspectors firefighters sheriff coroner they we',
      ],
    },
    { words: 'tie tied link linked connect connected', and: ['could'] },
    { words: 'placed', and: ['time location'] },
    {
      words: 'known',
      and: [`${QUESTIONS} ${MATTERS} name names details fate still yet immediately publicly`],
      not: 'for as well-known',
    },
    { words: 'clear', asks: QUESTIONS },
    { words: 'clear', and: ['immediately yet still'] },
    { words: 'know', and: [`${WHO_KNOWS} said says`], not: 'i you', asks: QUESTIONS },
    {
      words: 'traced located found',
      and: [
        BEEN,
        'source cause culprit culprits owner driver leak weapon gunman attackers attacker motive killer',
      ],
    },
    {
      words: 'know',
      not: 'i you',
      and: ['motive motives cause causes identity whereabouts circumstances perpetrator*'],
    },
    { words: 'show shows shown indicate answer answered', asks: 'whether who how why if' },
    { words: 'knows', notBy: 'not never' },
    { words: 'certain sure', and: [PEOPLE_KNOW], asks: QUESTIONS },
    { words: 'say', and: ['can cannot could', 'yet'] },
    { words: 'decided', and: ['yet whether'] },
    { words: 'concluded determined established', and: ['has have had yet'], asks: QUESTIONS },
    { words: 'exclude excluded', and: ['possibility'] },
    { words: 'know', and: ['enough', 'yet facts about to say'], not: 'better' },
    {
      words: 'have',
      and: ['exact precise final latest', 'number figure figures numbers toll count details information'],
    },
    { words: 'known', and: ['be', 'until'] },
    {
      words: 'answer',
      and: ["can't can’t cannot couldn't couldn’t"],
      not: 'call calls phone door prayers prayer',
    },
    { words: 'say tell know', and: ['difficult hard impossible', QUESTIONS] },
    {
      words: 'determined determine found find pinpointed identified',
      and: ['cause causes motive origin source'],
    },
    {
      words: 'view see check inspect review access',
      and: [
        CHECKERS,
        'documents document claim claims records footage video file files data report sample letter contents itself',
      ],
    },
  ],
  examples: [
    'The agency has not concluded if ice was the cause.',
    'Police did not exclude the possibility of a second gunman.',
    'We do not know enough to say what went wrong.',
    "I don't have the exact figure right now.",
    'The figures could not be independently verified.',
    'The transfer has not been officially confirmed.',
    'The attack has not been attributed to any group.',
    'The transfer has not, as of Tuesday, been confirmed.',
    'None of the seven accounts could be independently verified.',
    'Police do not know the motive of the attacker.',
    'The bank said it did not know if the report was true.',
    'The source of the leak has not been found.',
    'I cannot yet say what it is about, she said.',
    'Police have not ruled out arson.',
    'The firm has not decided whether to appeal.',
    'None of the names was known on Friday.',
    'Investigators have not yet determined a cause for the fire.',
    'It was not immediately clear who had given the order.',
    'The footage does not show whether he had a gun.',
    'The newspaper was not able to view the documents itself.',
  ],
  counterExamples: [
    'The drug has not been approved.',
    'The army said it could not rule out a coup.',
    'The second sample did not confirm the first.',
    'The wine is not known for its taste.',
    'The minister confirmed the date.',
    'He confirmed the clash but said none of his men had died.',
    'He was not only confirmed, he was cheered.',
    'They had papers confirming that he was not in town.',
    'Members are struck off if they do not confirm their address.',
    'She did not know how to swim.',
    'The bridge will prove one of the most difficult to build.',
  ],
})

/** Ways to say it without negating the verb. */
export const tooEarly = together({
  name: 'too-early',
  class: 'confirmation-pending',
  clauseOf,
  sets: [
    { words: 'stopped stops stop', and: ['short', 'of', 'confirming saying naming blaming endorsing'] },
    {
      words: 'say tell know comment talk judge assess predict speculate determine estimate conclude draw',
      and: ['early soon premature', 'too premature', 'to'],
      not: 'goodbye walk',
    },
    { words: 'clear', and: ['far less', QUESTIONS], not: 'made make making' },
    {
      words: 'preliminary provisional',
      and: ['figure* number* toll results findings count estimate*', 'change rise revised could may might'],
    },
    { words: 'check view see review', and: ['only', 'able', 'sample part some'] },
  ],
  examples: [
    'It is too early to say what caused the crash.',
    'The spokesman said it was too early to comment on the plan.',
    'The figures are preliminary and could change.',
    'Officials stopped short of confirming the deal.',
  ],
  counterExamples: ['The child went to bed early.', 'The car stopped short of the wall.'],
})
