import { together } from '../../together.ts'
import { clauseOf } from '../clause.ts'
import { CHECKERS, NEGATIONS, QUESTIONS } from './words.ts'

/** Forms of verbs and adjectives for what is known for certain. */
const ESTABLISHED = `confirmed verified corroborated authenticated substantiated established determined ascertained proven proved demonstrated
  confirm verify corroborate authenticate substantiate ascertain prove verifiable provable peer-reviewed quantified quantify pinpoint pinpointed
  disclosed disclose clarified geolocated concluded conclude attributed verifying confirming checked`
const PEOPLE_KNOW =
  'nobody no-one one none police investigators officials experts doctors scientists authorities'

/** What is not established: negation × verb of knowing, with what is in question where the verb is a plain one. */
export const notEstablished = together({
  name: 'not-established',
  class: 'confirmation-pending',
  clauseOf,
  sets: [
    { words: ESTABLISHED, and: [NEGATIONS], not: 'only guilty' },
    { words: 'stopped stops stop', and: ['short', 'of', 'confirming saying naming blaming endorsing'] },
    {
      words: 'assessed assess gauge estimate calculated',
      and: ['not cannot impossible difficult hard early', 'yet could be to'],
    },
    { words: 'tested proven', and: ['not never', 'court independently'] },
    { words: 'known', and: ['little', 'about of'] },
    {
      words: 'known',
      and: ['not never nothing', `${QUESTIONS} still yet about immediately is are was were`],
      not: 'for as well-known to',
    },
    { words: 'say tell know', and: ['early soon hard difficult impossible', 'to'], not: 'goodbye' },
    { words: 'knows', and: ['nobody no-one one'] },
    { words: 'knew know', and: ['nobody none', QUESTIONS] },
    {
      words: 'view see check inspect review access',
      and: [
        "not unable n't only",
        CHECKERS,
        'documents document claim claims records footage video file files data report sample letter contents itself',
      ],
    },
    { words: 'placed', and: ['not', 'time location'] },
    {
      words: 'clear',
      and: ["not n't isn't wasn't isn’t wasn’t far yet", `${QUESTIONS} immediately yet still was is`],
    },
    { words: 'know', and: ["not don't don’t n't", 'yet still', QUESTIONS], far: true },
    {
      words: 'know',
      and: [
        "not don't don’t didn't didn’t n't",
        'motive motives cause causes identity whereabouts circumstances perpetrator*',
      ],
    },
    { words: 'certain sure', and: ['not nobody no-one', PEOPLE_KNOW, QUESTIONS] },
  ],
  // “confirmed the battle but said none …”, “confirming that he was not there”: two things.
  unless: ({ tokens }, { from, to }) =>
    tokens.slice(from, to).some(({ lower }) => lower === 'but') ||
    ((tokens[from]?.lower ?? '').startsWith('confirm') && tokens[from + 1]?.lower === 'that'),
  examples: [
    'The attack has not been attributed to any group.',
    'It is too early to say what caused the crash.',
    'Little is known about the motives of the attacker.',
    'Police do not know the motive of the attacker.',
    'Officials stopped short of confirming the deal.',
    'The newspaper was not able to view the documents itself.',
  ],
  counterExamples: [
    'The drug has not been approved.',
    'The wine is not known for its taste.',
    'The minister confirmed the date.',
    'He confirmed the clash but said none of his men had died.',
    'He was not only confirmed, he was cheered.',
    'They had papers confirming that he was not in town.',
  ],
})
