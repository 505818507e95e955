import { negated } from '../negated.ts'
import { ASKED, OFFICES, QUESTIONS } from './words.ts'

/** Who says nothing because he may not, or cannot for want of words. */
const INABILITY = "unable cannot can't can’t never nobody hard difficult impossible"

/** Somebody says nothing: a verb of speaking or answering under a negation, with what was asked. */
export const silence = negated({
  name: 'silence',
  class: 'confirmation-pending',
  sets: [
    { words: 'comment commented commenting elaborate elaborated speculate detail', not: 'section' },
    {
      words: 'respond responded responding reply replied replying react reacted',
      and: [
        `${ASKED} ${OFFICES} accusation accusations allegation allegations claim claims charges criticism report reports attempts efforts immediately yet`,
      ],
      not: 'treatment drug therapy',
    },
    {
      words: 'return returned returning answer answered answering',
      and: [ASKED],
      not: 'arms bell door prayers prayer',
      notBy: INABILITY,
    },
    { words: 'responded replied commented', notBy: INABILITY, and: ['has have had yet immediately'] },
    {
      words: 'reached contacted located',
      and: ['could'],
      not: 'car road boat foot train bus agreement deal verdict',
    },
    {
      words: 'found',
      and: ['could', `comment immediately phone telephone ${OFFICES} owner fund investor pair family`],
    },
    { words: 'available', and: ['comment interview'] },
    {
      words: 'speak talk spoke talked talking speaking',
      and: ['reporters journalists press media publicly'],
      not: 'authorized authorised anonymity allowed permitted',
    },
    {
      words: 'disclose disclosed reveal revealed specify specified',
      not: 'only allowed permitted authorized authorised law laws constitution statute rule rules act bill gift* income assets donation* loan* investment* allegedly $ worth conflict* them',
      notBy: INABILITY,
    },
    {
      words: 'discuss',
      not: 'meeting meetings session only allowed permitted authorized authorised law laws constitution statute rule rules act bill',
      notBy: INABILITY,
    },
    {
      words: 'tell',
      and: ['us reporters journalists it he she they'],
      asks: 'whether what when why how who where if which',
      notBy: INABILITY,
    },
    {
      words: 'say tell',
      and: ['nobody no-one one none', 'could can'],
      asks: 'whether what when why how who where if which',
    },
    { words: 'assess assessed', asks: 'whether how', notBy: INABILITY },
    { words: 'describe explain explained', asks: 'whether how why who where if', notBy: INABILITY },
    { words: 'announce announced', asks: 'whether what when who how where which' },
    { words: 'say said', asks: 'whether what when why how who where if which much', notBy: INABILITY },
    {
      words: 'address addressed',
      and: ['directly immediately allegations accusations claims report reports questions'],
    },
    {
      words: 'make made issue issued give given',
      and: ['statement statements announcement announcements assessment assessments'],
      notBy: INABILITY,
    },
    {
      words: 'release released carry carried publish published',
      and: ['report reports statement statements information footage video recording'],
      notBy: INABILITY,
    },
    {
      words: 'report reported',
      and: ['media agency newspaper paper television broadcaster', 'on it'],
      notBy: INABILITY,
    },
    { words: 'name identify', notBy: INABILITY, not: 'team squad date replacement successor' },
    { words: 'say tell', asks: 'whether if' },
    {
      words: `indicate indicated clarify clarified clarifying disclose disclosed disclosing reveal revealed revealing specify specified specifying explaining saying
        telling describing identifying detailing`,
      asks: QUESTIONS,
    },
    {
      words: 'say said explain explained tell describe',
      asks: QUESTIONS,
      and: [
        `police officials authorities investigators prosecutors minister nobody mayor chief sheriff ${OFFICES}`,
      ],
    },
    {
      words: 'discuss discussed discussing addressing',
      and: ['allegations accusations claims case investigation details reports charges'],
      notBy: 'cannot',
      not: 'meeting meetings session allowed permitted',
    },
    {
      words: 'saying disclosing revealing identifying naming releasing elaborating confirming',
      and: ["is are was were isn’t isn't aren’t aren't wasn’t wasn't weren’t weren't"],
      notBy: 'no nobody none never neither',
    },
    { words: 'outlined detailed', notBy: INABILITY, and: ['has have had yet'] },
  ],
  unless: ({ tokens }) => tokens.at(-1)?.text === '?',
  examples: [
    'He would not elaborate.',
    'The hospital did not detail her injuries.',
    'Nor has it indicated how many shops are affected.',
    'The senator is not talking publicly about it.',
    'The mayor did not specify who would be at the meeting.',
    'Officials aren’t saying whether it is her.',
    'The company is not revealing how many left.',
    'Police cannot say who fired first.',
    'The state media did not carry any reports on the launch.',
    'The army has not issued an assessment of the launch.',
    'The banker would not identify the buyer.',
    'We cannot say whether it was a bomb, he said.',
    'The firm will not tell us what it plans.',
    'Nobody at the firm could say where the files were.',
    'The report did not describe how he got the gun.',
    'The report did not assess whether the leak mattered.',
    'The sheriff has still not released the footage.',
    'The embassy could not be contacted by phone.',
    'Two of the donors could not be located at all.',
    'The firm did not return calls or answer emails.',
    'The mayor did not say when the road would open.',
    'The candidate did not directly address the charge.',
  ],
  counterExamples: [
    'Why has the minister not answered a single question?',
    'The brakes did not respond.',
    'He declined the offer.',
    'The village cannot be reached by car.',
    'She did not return to the pitch.',
    'He is not authorized to speak to reporters.',
    'Why it was ever forgotten he cannot say.',
    'The law does not specify a penalty.',
    'The staff were told not to disclose the price.',
    'He answered four hundred messages and decided not to write more.',
  ],
})
