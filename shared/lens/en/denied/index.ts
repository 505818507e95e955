import type { Rule } from '../../rule.ts'
import { answering } from './answering.ts'
import { calledFalse } from './called-false.ts'
import { denial } from './denial.ts'
import { denialGoesOn } from './denial-goes-on.ts'
import { denying } from './denying.ts'
import { denialPassive } from './denial-passive.ts'
import { denialPhrase } from './denial-phrase.ts'
import { disavowed } from './disavowed.ts'
import { disclaimed } from './disclaimed.ts'
import { echoed } from './echoed.ts'
import { falseClaims } from './false-claims.ts'
import { insisted } from './insisted.ts'
import { isFalse } from './is-false.ts'
import { noSuch } from './no-such.ts'
import { notAccurate } from './not-accurate.ts'
import { ownPeople } from './own-people.ts'
import { rebuttal } from './rebuttal.ts'
import { doctored } from './doctored.ts'
import { plainlyNot } from './plainly-not.ts'
import { recalled } from './recalled.ts'
import { takenBack } from './taken-back.ts'

/** Somebody denies it. */
export const denied: readonly Rule[] = [
  denial,
  denialPhrase,
  denying,
  denialPassive,
  disavowed,
  disclaimed,
  calledFalse,
  isFalse,
  falseClaims,
  insisted,
  rebuttal,
  noSuch,
  notAccurate,
  ownPeople,
  takenBack,
  plainlyNot,
  doctored,
  denialGoesOn,
  answering,
  echoed,
  recalled,
]
