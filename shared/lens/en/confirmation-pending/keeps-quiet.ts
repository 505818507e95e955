import { together } from '../together.ts'
import { clauseOf } from '../clause.ts'
import { ASKED, OFFICES } from './words.ts'

/** Somebody keeps quiet, without a negation. */
export const keepsQuiet = together({
  name: 'keeps-quiet',
  class: 'confirmation-pending',
  clauseOf,
  sets: [
    {
      words: 'reach contact',
      and: ['unable attempts efforts failed unsuccessful', `family owner comment ${OFFICES}`],
    },
    { words: 'unavailable', and: ['comment interview'] },
    {
      words: 'ignored sidestepped dodged evaded deflected ducked sidesteps dodges evades deflects ducks',
      and: [`${ASKED} issue`],
    },
    {
      words: 'quiet silent mum tight-lipped secret secretive',
      and: [
        'keeping kept keep remained remains staying stayed stay keeps',
        'about on over details matter plans issue tight-lipped mum so',
      ],
    },
    {
      words: 'silent silence mum',
      and: [
        'keeping keeps kept keep remained remains remain staying stayed stay',
        'media government officials ministry company agency bank palace president minister despite publicly simply must we they',
      ],
      not: 'right',
    },
    { words: 'wraps', and: ['under'] },
    {
      words: 'confidential secret',
      and: [
        'remain remains remained kept keep keeping',
        'name names detail details identity identities terms price sum figure figures',
      ],
    },
    { words: 'unanswered', and: [ASKED, 'went gone remain remained remains left leaves were are'] },
  ],
  examples: [
    'She sidestepped questions about the costs.',
    'The government remains silent despite the calls.',
    'The names will remain confidential.',
    'The party is keeping quiet about the details.',
    'The law firm ignored a request for information.',
    'Emails to the owner went unanswered.',
  ],
  counterExamples: ['Her pleas for help went unanswered.', 'The house was quiet.', 'He detailed the plan.'],
})
