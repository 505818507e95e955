import { phrases } from '../contractions.ts'
import { near, tokenAt, type Sentence } from '../../sentence.ts'
import { together } from '../together.ts'
import { clauseOf, isSupposed } from '../clause.ts'
import { FIGURES, INFORMATION, NEWS } from './words.ts'

/** “no firm information”, “little evidence”: what is not there, right behind its “no”. */
export const noInformation = phrases({
  name: 'no-information',
  class: 'confirmation-pending',
  patterns: [
    `there is|was|are|were|has|have been? still? no|little|nothing <word>? <word>? ${INFORMATION}`,
    `no|little <word>? <word>? ${INFORMATION} … is|was|were|has|have|had … available|released|given|provided|offered|emerged|found|presented|produced|immediately|been|made|followed|came`,
    `gave|give|gives|offered|offers|provided|provides|had|has|have|presented|produced|cited|found|made|seen no|little|any|neither <word>? <word>? ${INFORMATION}`,
    `gave|give|gives|offered|offers|provided|provides no <word>? <word>? ${FIGURES}`,
    `no <word>? <word>? ${FIGURES} was|were|is|has|have been? given|offered|provided|released|announced|disclosed`,
    `without <word>? <word>? evidence|proof|confirmation|corroboration|explanation`,
    `not|n't|didn't|never … provide|provided|offer|offered|give|given|present|presented|produce|produced|cite|cited <word>? <word>? <word>? evidence|proof|explanation|details|reason|reasons|information|figures|basis`,
    'few <word>? details|specifics are|were|was|is|have|has immediately|available|released|known|given|been|emerged',
    'nothing to back|support|suggest|corroborate|substantiate',
    'no|little way of|to knowing|know|verifying|verify|telling|tell|checking|check|confirming|confirm|determining|determine|say|be',
    'no <word>? idea|clue <word>? if|whether|who|what|how|why|where|when',
    'no “|" idea|clue ”|" if|whether|who|what|how|why|where|when',
    `no reliable|official|exact|precise|firm|independent|convincing|credible|hard|immediate|clear ${INFORMATION}|date|dates|decision|number|numbers|count|toll|estimate|estimates|report|reports|announcement|cause|account|record|records|idea|picture|timetable|timeline`,
    'no definitive|conclusive <word>? evidence|proof|answer|answers|cause|conclusion|conclusions|word|figure|figures|data|count|toll|explanation',
    'no <word>? sign|signs|indication|indications of|that <word>? foul|struggle|violence|explosives|explosive|link|links|involvement|wrongdoing|bomb|terrorism|trauma|illness|injury|injuries|poisoning|survivors|suicide|sabotage|criminal|disease|tampering|fraud',
    'no <word>? sign|signs that',
    'has|have|had|with|no no <word>? leads|suspects|suspect|clues',
    'questions|doubts|mystery|uncertainty remain|remains|remained|linger|persist|surrounds|surround',
    'any evidence|proof|details',
    'insufficient|inconclusive|inadequate|scant evidence|proof|data|information',
    'unable to find|provide|produce <word>? evidence|proof|trace',
    `unable to provide|give|offer|release <word>? <word>? ${INFORMATION}|${FIGURES}`,
  ],
  not: [
    'no chance|opportunity|time|right|need|reason <word>? to',
    'no sign of slowing|stopping|let-up|relief|life',
    'no comment section',
    'inadequate data security|protection|privacy',
    'no public comment|comments',
    'no answer|answers to|for|on',
    'no easy answer|answers',
    'no|little way of|to go|home|back',
    'no clear favourite|favorite|winner|majority|sky|view|skies',
    'any details|evidence|proof of|about to?',
    'no sign|signs of rain|snow|land|the|his|her|their',
    "not|n’t|n't believe|think|feel … provided|given|offered|presented",
    'no official|precise duties|language|holiday',
  ],
  unless: (sentence, cue) => isFinding(sentence, cue.from) || isSupposed(sentence, cue),
  examples: [
    'There is no firm information so far.',
    'He offered no evidence for the claim.',
    'Officials gave no indication of who was responsible.',
    'Few details were immediately available.',
    'There was no sign of foul play.',
    'Detectives have no leads.',
    'Officials were unable to provide a precise breakdown.',
    'The official gave no figure for February.',
    'She said she had no idea who had sent it.',
  ],
  counterExamples: [
    'If there is any evidence of a leak, we will tell our customers.',
    'No details were spared in the decoration.',
    'There was no way home.',
    'The visitors had no answer to the pace.',
    'The film gives no easy answers.',
    'The race had no clear favourite.',
    'There was no sign of the boat.',
    'She did not want to be identified by name.',
    'No definitive action had been taken.',
    'Researchers found no evidence that the pill works.',
  ],
})

/** “Researchers found no evidence”: they have looked, and that is their result. */
function isFinding(sentence: Sentence, from: number): boolean {
  const found = [0, 1, 2].some((step) => /^f(?:ound|inds?)$/u.test(tokenAt(sentence, from + step).lower))
  return found && near(sentence, from, ({ lower }) => STUDIES.test(lower))
}

const STUDIES =
  /^(?:stud(?:y|ies)|research|researchers?|scientists?|trials?|survey|reviews?|audit|courts?|judges?|panel)$/u

/** Evidence, statements, results × lacking, awaited, not available. */
export const noEvidence = together({
  name: 'no-evidence',
  class: 'confirmation-pending',
  clauseOf,
  sets: [
    {
      words: 'lacking missing awaited pending forthcoming scarce scant',
      and: [`${NEWS} autopsy post-mortem results verdict`],
      not: 'us him her them me',
    },
    {
      words: 'materialised materialized emerged surfaced',
      and: ['no never not little', `${NEWS} proof document`],
    },
    {
      words: 'available',
      and: [
        "not no nobody none n't wasn't weren't wasn’t weren’t isn't isn’t",
        `${NEWS} immediately update comment spokesperson spokesman spokeswoman representative representatives interview`,
      ],
    },
    { words: 'possible', and: ['not', 'verification confirmation verify confirm check corroborate'] },
    {
      words: 'contradictory conflicting inconsistent differing diverging varying competing',
      and: [
        'description descriptions report reports account accounts version versions statement statements information testimony claims',
      ],
    },
    {
      words: 'released disclosed revealed',
      and: [
        "not n't haven't hasn't haven’t hasn’t yet",
        'motive cause reason identity identities name names details',
      ],
    },
    { words: 'varied vary', and: ['casualty toll tolls accounts reports estimates'] },
    { words: 'differ differed differs diverge', and: ['report reports account accounts version versions'] },
    {
      words: 'withheld withholding withhold',
      and: ['name names identity identities details information'],
      not: 'tax payment payments',
    },
    {
      words: 'checking verifying',
      and: [
        'report reports claim claims information names authenticity footage video account accounts figures',
      ],
    },
    { words: 'seeking sought', and: ['clarification confirmation'] },
    { words: 'expected due', and: ['not', 'results findings report autopsy', 'until before'] },
    {
      words: 'authenticity veracity accuracy credibility',
      and: ['question questions doubt doubts questioned', 'raised raise raises over about remain remained'],
    },
    {
      words: 'inadequate insufficient',
      and: ['data evidence information', 'is are was were be too'],
      not: 'legally verdict conviction convict guilty',
    },
    {
      words: 'sign signs trace traces',
      and: ['not', 'see find found saw detect detected', 'obvious trauma violence struggle foul injury link'],
    },
    { words: 'caution', and: ['treated treat taken', 'with'] },
  ],
  examples: [
    'Hard evidence is still lacking.',
    'Exact casualty numbers were not available.',
    'Reports about his death are contradictory.',
    'Police have not released a motive.',
    'The names of the dead are being withheld.',
    'The ministry said it was checking the report.',
    'The embassy was seeking clarification.',
    'The two sides gave differing accounts of the clash.',
    'The data were inadequate to reach a conclusion.',
    'Questions were raised about the authenticity of the letter.',
  ],
  counterExamples: [
    'Rooms were not available at the hotel.',
    'The payment is outstanding.',
    'Samples were sent to a laboratory for testing.',
  ],
})
