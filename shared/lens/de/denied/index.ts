import type { Rule } from '../../rule.ts'
import { answering } from './answering.ts'
import { untrue } from './called-false.ts'
import { debunks } from './debunked.ts'
import { defence } from './defence.ts'
import { denialGoesOn } from './denial-goes-on.ts'
import { denialPassive } from './denial-passive.ts'
import { denialPhrase } from './denial-phrase.ts'
import { denial } from './denial.ts'
import { denying } from './denying.ts'
import { disavowed } from './disavowed.ts'
import { disclaimed } from './disclaimed.ts'
import { echoed } from './echoed.ts'
import { headline } from './headline.ts'
import { innocent } from './innocence.ts'
import { factChecks } from './not-genuine.ts'
import { notPlanned } from './not-planned.ts'
import { plainlyNot } from './plainly-not.ts'
import { recalled } from './recalled.ts'
import { toldUntrue } from './told-untrue.ts'
import { wronglyAccused } from './wrongly-accused.ts'

/** Somebody denies it. */
export const denied: readonly Rule[] = [
  denial,
  denialPhrase,
  denying,
  denialPassive,
  headline,
  disavowed,
  ...untrue,
  defence,
  disclaimed,
  wronglyAccused,
  notPlanned,
  ...factChecks,
  ...debunks,
  ...innocent,
  plainlyNot,
  toldUntrue,
  denialGoesOn,
  answering,
  echoed,
  recalled,
]
