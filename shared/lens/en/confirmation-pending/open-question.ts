import { together } from '../together.ts'
import { phrases } from '../contractions.ts'
import { clauseOf } from '../clause.ts'
import { MATTERS, QUESTIONS } from './words.ts'

const WORK = 'investigation investigations inquiry inquiries probe tests examination enquiries'

/** A question is open: what is in question × still being looked into. */
export const openQuestion = together({
  name: 'open-question',
  class: 'confirmation-pending',
  clauseOf,
  sets: [
    { words: 'investigated examined probed', and: ['being', `${MATTERS} ${QUESTIONS}`], not: 'for not' },
    {
      words: 'examined investigated verified checked reviewed',
      and: ['being', 'claim claims report reports allegation allegations footage video information'],
    },
    { words: 'looked', and: ['into', 'being', MATTERS] },
    {
      words: 'investigating examining probing assessing',
      and: ['report reports claims what why how cause causes motive circumstances'],
      not: 'while scientist* researcher* biologist* study bees',
    },
    {
      words: 'investigating examining probing',
      and: [
        'whether if',
        'police prosecutors investigators detectives authorities officials fbi sheriff coroner experts inspectors prosecutor',
      ],
    },
    { words: 'subject', and: [WORK, 'of', `${MATTERS} why how what death`] },
    {
      words: WORK,
      and: ['under-way underway under continuing continues continue ongoing begun', `into ${MATTERS}`],
    },
    {
      words: 'investigation investigations inquiry probe',
      and: ['underway ongoing continuing continues continued', 'is are was were remains remain continues'],
      not: 'despite authorized authorised allowed permitted',
    },
    { words: WORK, and: ['under', MATTERS] },
    {
      words: 'completed complete concluded finished',
      and: ["not hasn't hasn’t isn't isn’t yet", 'investigation investigations inquiry probe autopsy'],
    },
    {
      words: 'trying working struggling attempting',
      and: ['establish determine understand identify', MATTERS],
    },
    {
      words: 'find',
      and: [
        'out',
        'trying working hoping seeking looking scrambling scrambled investigators detectives police',
        QUESTIONS,
      ],
    },
    {
      words: 'murky unexplained mysterious disputed baffling unsolved shrouded',
      and: ['remains remain remained still'],
    },
    {
      words: 'elude eludes eluded baffle baffles baffled puzzled puzzle',
      and: ['experts investigators police scientists doctors cause'],
    },
    { words: 'open', and: ['question', 'left leaves leave is an remains remained'] },
    {
      words: 'doubt doubts',
      and: ['remain remained remains over about', 'authenticity veracity account accuracy truth version'],
    },
  ],
  examples: [
    'Prosecutors are examining whether a crime was committed.',
    'An investigation into the cause is under way.',
    'The investigation is ongoing.',
    'The inquiry has not been completed.',
    'The background to the killing remains murky.',
    'The minister left the question open.',
  ],
  counterExamples: [
    'The man is being investigated for fraud.',
    'She was not allowed to discuss the ongoing investigation.',
    'The pub remains open during the works.',
    'Two men were shot while investigating reports of gunfire.',
    'Animals are examined every year.',
    'The regulator is examining whether the merger would hurt buyers.',
    'Officers took samples from the river.',
  ],
})

/** Set phrases for what nobody knows. */
export const anyonesGuess = phrases({
  name: 'anyones-guess',
  class: 'confirmation-pending',
  patterns: [
    "anyone's|anybody's|anyone’s|anybody’s guess",
    'jury is|was still? out',
    'trying|working|struggling to determine|establish|understand|identify what|who|whom|why|how|whether|where|if',
    'experts|historians|scientists|doctors|officials|witnesses disagree|differ|divided|split over|on|about whether|who|what|why|how',
    'probe|inquiry|investigation|investigations into whether|if|what|how|why|who',
    'mystery about|over|surrounding',
    'attempt|attempts|attempting|trying to discern|pinpoint <word>? cause|causes|origin|source|motive',
    'investigation|inquiry|probe … early days|stages',
    'matter of conjecture|speculation|debate',
    'remains|remain|remained a? mystery',
    'is|was|are a mystery',
    'cannot|can not|not be ruled out',
    'for … court|courts|jury|inquiry to decide|determine',
    'yet to be <word>? made|announced|named|confirmed|published|released|named|decided|determined|seen|established|explained|identified',
    'never be known',
    'investigation|inquiry|probe is|was|remains “|" ongoing|continuing',
    'still being|under investigated|investigation|examined',
    'still being worked|hammered|clarified|negotiated|finalized|finalised|decided|counted|established',
    'will|would have to determine|decide|establish which|whether|what|who|how|why',
  ],
  not: ['mystery novel|play|guest|writer', 'out of|at'],
  examples: [
    "How things will go from here is anybody's guess.",
    'The jury is still out on the drug.',
    'The probe into whether he lied goes on.',
    'The inquiry is in its early stages.',
    'The price is still being worked out.',
    'The number of victims is still being clarified.',
    'Experts will have to determine which word it was.',
  ],
  counterExamples: ['The mystery novel sold well.', 'The jury went out at noon.'],
})
