import { phrases } from '../../pattern.ts'
import { together } from '../../together.ts'
import { clauseOf } from '../clause.ts'
import { ASKED } from './words.ts'

const REFUSES = 'declined|declines|decline|declining|refused|refuses|refuse|refusing|avoided|avoids'
const SAY =
  'comment|comments|answer|elaborate|discuss|respond|say|confirm|disclose|identify|reveal|specify|explain|speculate|interview|interviewed|detail|questions|speak|provide|give|acknowledge|clarify'
const NOT =
  "not n't never would-not wouldn't wouldn’t didn't didn’t don't doesn't hasn't hasn’t haven't hadn't couldn't couldn’t won't can't can’t cannot neither nor nobody no-one none unable"

/** Somebody says nothing: refusing × speaking, not × answering what was asked. */
export const silence = together({
  name: 'silence',
  class: 'confirmation-pending',
  clauseOf,
  sets: [
    { words: 'comment elaborate speculate', and: [NOT], not: 'section' },
    {
      words: 'respond responded responding reply replied replying react reacted',
      and: [
        NOT,
        `${ASKED} accusation accusations allegation allegations claim claims charges criticism report reports immediately yet spokesman spokeswoman spokesperson officials company ministry office representatives representative firm lawyer lawyers embassy department club`,
      ],
      not: 'treatment drug therapy',
    },
    { words: 'return returned answer answered', and: [NOT, ASKED] },
    {
      words: 'reached contacted located found',
      and: [
        NOT,
        'could',
        'comment immediately phone telephone representative representatives lawyer lawyers spokesman spokeswoman spokesperson officials embassy ministry owner company office fund investor pair family',
      ],
    },
    {
      words: 'reach contact',
      and: [
        'unable attempts efforts failed not unsuccessful',
        'family company owner lawyer lawyers representatives representative spokesman comment officials',
      ],
    },
    { words: 'available unavailable', and: ['comment interview'] },
    { words: 'ignored sidestepped dodged evaded deflected ducked', and: [`${ASKED} issue`] },
    {
      words: 'speak talk spoke talked',
      and: [NOT, 'reporters journalists press media'],
      not: 'authorized authorised anonymity allowed permitted',
    },
    {
      words: 'discuss disclose reveal specify',
      and: [NOT],
      not: 'only allowed permitted authorized authorised',
    },
    {
      words: 'describe explain',
      and: [NOT, "did didn't didn’t has hasn't hasn’t had", 'whether how why who where if'],
      not: 'that',
    },
    { words: 'say', and: [NOT, 'whether what when why how who where if which'], not: 'that' },
    { words: 'statement', and: [NOT, 'prepared willing ready issue issued make made'] },
    {
      words: 'quiet silent mum tight-lipped secret secretive',
      and: [
        'keeping kept keep remained remains staying stayed stay been keeps',
        'about on over details matter plans issue tight-lipped secret mum so',
      ],
    },
    { words: 'wraps', and: ['under'] },
    { words: 'unanswered', and: [ASKED] },
    { words: 'outlined detailed', and: [NOT] },
  ],
  examples: [
    'He would not elaborate.',
    'The report did not describe how he got the gun.',
    'The embassy could not be contacted by phone.',
    'She sidestepped questions about the costs.',
    'The party is keeping quiet about the details.',
    'The law firm ignored a request for information.',
  ],
  counterExamples: [
    'The brakes did not respond.',
    'He declined the offer.',
    'The village cannot be reached by car.',
    'She did not return to the pitch.',
    'He is not authorized to speak to reporters.',
    'Her pleas for help went unanswered.',
  ],
})

/** “declined to say”, “refused all comment”. */
export const refusal = phrases({
  name: 'refusal',
  class: 'confirmation-pending',
  patterns: [
    `${REFUSES} to <word>? ${SAY}`,
    `${REFUSES} an|all|any|further|to <word>? comment|interview|interviews|requests|be`,
    'demurred|demurs',
    'not … enough information to',
    'looking|searching|hunting for <word>? <word>? <word>? <word>? motive|motives|clues',
    'working|trying|seeking|attempting|struggling|try|tries|tried to determine|establish|identify|verify|find|confirm|corroborate|ascertain',
    'seek|seeks|seeking|probe|probes <word>? cause|motive|motives|identity',
    'is|are|was|were|been looking into',
    'investigation|investigations|inquiry|case remain|remains|remained open',
    'looking|look into … reports|report|claims|allegations',
    'gave|gives|offered|offers|provided|provides|released few|scant|scarce|sparse <word>? details|information|specifics|clues',
    'take|takes|taking days|weeks|months|years … determine|establish|identify|know',
    'still <word>? in its|their|the early days|stages',
    'working on determining|identifying|establishing',
    'remains|remain|remained|still|is under investigation|review',
    'not able to specify|say|confirm|identify|provide',
    'as|when|once it|they|more <word>? becomes|become|is|are available',
  ],
  not: ['refused to … until', 'declined|refused to give up|in|way', 'refused to be'],
  examples: [
    'The lawyer declined all comment.',
    'He refused to answer questions.',
    'The shooting remains under investigation.',
    'Both governments were trying to confirm the report.',
    'Police gave few details.',
    'It could take weeks to determine the cause.',
    'The investigation was still in its early days, he said.',
    'We will provide information as it becomes available.',
  ],
  counterExamples: [
    'Residents refused to leave until their questions were answered.',
    'The dog refused to move.',
  ],
})

/** Nobody says that it was them. */
export const nobodyClaims = phrases({
  name: 'nobody-claims',
  class: 'confirmation-pending',
  patterns: [
    'no group|one|organization|organisation|militant|party immediately|has|had? … claimed|admitted|accepted|said',
    'nobody|no-one has|had? … claimed|admitted',
    'no <word>? claim of responsibility',
    'not … claimed responsibility',
    'open mind about|on|as',
  ],
  examples: [
    'Nobody has admitted carrying out the attack.',
    'There was no immediate claim of responsibility.',
  ],
  counterExamples: ['He claimed responsibility for the goal.'],
})
