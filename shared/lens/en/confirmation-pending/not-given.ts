import { negated } from '../negated.ts'
import { NEWS } from './words.ts'

/** Names, sums and reasons that are not given. */
export const notGiven = negated({
  name: 'not-given',
  class: 'confirmation-pending',
  sets: [
    {
      words: 'given released published announced provided revealed shared named identified public',
      and: [
        `${NEWS} report findings name names size price amount sum fee terms cause reason reasons identity identities whereabouts number passenger victim victims suspect
        suspects body bodies dead shooter gunmen attackers perpetrator perpetrators drivers buyer gunman attacker motive`,
      ],
      not: 'team squad want wanted wish wished condition anonymity asked',
    },
    {
      words: 'identified',
      and: ['has have had was were been'],
      not: 'anonymity condition asked want wanted wish wished requested as',
    },
    { words: 'identified identify', and: ['yet positively publicly formally immediately still able'] },
  ],
  examples: [
    'The size of the ransom was not given.',
    'None of the victims has been identified.',
    'A second man, who has not been identified, was hurt.',
    '"We have not positively identified the plane," he said.',
  ],
  counterExamples: ['Three prisoners were not named in the team.', 'The source asked not to be named.'],
})
