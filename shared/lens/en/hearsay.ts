import { testOf } from '../frame.ts'
import { phrases } from '../pattern.ts'
import type { Rule } from '../rule.ts'
import type { Range, Sentence } from '../sentence.ts'

const reportedly = phrases({
  name: 'reportedly',
  class: 'hearsay',
  patterns: ['reportedly|allegedly|reputedly|purportedly|supposedly', 'alleged|purported|reputed <word>'],
  not: [
    'he|she|they|it|who|also|prosecutors|police|officials|lawsuit|complaint|indictment alleged',
    'alleged that|in|by',
  ],
  examples: ['The group reportedly evaded taxes.', 'The alleged ringleader was arrested.'],
  counterExamples: ['Prosecutors alleged that he lied.'],
})

const saidTo = phrases({
  name: 'said-to',
  class: 'hearsay',
  patterns: [
    'is|are|was|were|be|been widely? said|believed|thought|reported|rumored|rumoured|understood|alleged|presumed|feared|reputed to',
    'it is|was widely|generally? said|believed|rumored|rumoured|reported|understood that',
    'rumored|rumoured to',
    'believed|thought|said to be|have',
  ],
  not: ['thought to himself|herself', 'he|she|they|we|i believed|thought to be'],
  examples: ['He is said to have threatened his neighbor.', 'Several are believed to be held in the camp.'],
  counterExamples: [
    'He said to his wife that he was late.',
    'She is used to it.',
    'He did not say which details he believed to be wrong.',
  ],
})

const isDenying =
  testOf(`denied denies deny denying dismiss dismissed dismisses dismissing reject* quash* scotch* squash* dispel* unfounded groundless foundation untrue false baseless truth nonsense rubbish
  brushed waved laughed shrugged batted debunk* rebuff* refut* lie lies fake shelved laughable just shut come comes becoming`)

/** “There is no truth to the rumour”: it is denied, not passed on. */
function isDenied({ tokens }: Sentence, { from, to }: Range): boolean {
  return tokens.slice(Math.max(0, from - NEAR), to + NEAR).some(({ lower }) => isDenying(lower))
}

const NEAR = 16

const rumour = phrases({
  name: 'rumour',
  class: 'hearsay',
  patterns: [
    'rumor|rumors|rumour|rumours|hearsay',
    'speculation',
    'unconfirmed|unverified report|reports|accounts|claims',
    'word|legend|rumor|rumour has it',
    'word on the street',
    'word spread|spreads|got|gets around? that',
    'it is|was whispered|rumored|rumoured|alleged|claimed ,|.',
    'it is|was <word>? whispered|rumored|rumoured|alleged|claimed that',
    'sources suggest|suggested|indicate|indicated|claim|claimed',
    'people|some|locals|villagers say the|it|that|he|she',
    'talk of a|an|the|his|her',
    'market|growing|much|been talk that|of',
    'some|several|other|unconfirmed accounts ,|say|suggest|have',
    'is|are|was|were|been claimed to <word>',
    'whispered|whispering in',
    'rumored|rumoured|alleged|supposed|thought to have|be',
    'is|are|was|were claimed to have|be',
    'reports suggest|suggested|indicate|indicated',
    'linked with|to a move|transfer|switch',
    'rumored|rumoured affair|split|romance|relationship|deal|move|divorce|engagement|wedding|breakup|feud',
    'gossip',
  ],
  unless: isDenied,
  not: ['comment|comments|commenting on <word>? rumor|rumors|rumour|rumours|speculation'],
  examples: [
    'Rumors of a resignation swept the capital.',
    'Rumours of his dismissal are growing.',
    'Reports suggest the man confessed.',
    'The winger has been linked with a move to Turin.',
  ],
  counterExamples: [
    'The speculator sold his house.',
    'The group claimed to have shot down a drone.',
    'We do not comment on market speculation.',
    'There is no truth to the rumor, her publicist said.',
    'Speculation that the firm had cut corners on the upkeep of its old boats was groundless, he said.',
    'The couple denied split rumors for two years.',
  ],
})

/** What others say without anybody who stands for it. */
export const hearsay: readonly Rule[] = [saidTo, reportedly, rumour]
