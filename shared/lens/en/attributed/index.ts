import type { Rule } from '../../rule.ts'
import { colonQuotation, quotationVerb } from './beside-quotation.ts'
import { confident } from './convinced.ts'
import { saidBehind } from './said-behind.ts'
import { accordingTo, citing, nameColon, statementNoun } from './source-words.ts'
import { speechVerb } from './speech-verb.ts'

/** Whose word a sentence is. */
export const attributed: readonly Rule[] = [
  accordingTo,
  speechVerb,
  nameColon,
  colonQuotation,
  quotationVerb,
  confident,
  citing,
  statementNoun,
  saidBehind,
]
