import type { Rule } from '../../rule.ts'
import { demnach, heisstEs, opinion, seesIn, soSpeaker } from './connectives.ts'
import { konjunktiv1, konjunktiv2, nameColon, statementNoun } from './reported-clause.ts'
import { appeal, laut, sourceNoun, sourceNounNach, zufolge } from './source-words.ts'
import { speechVerb } from './speech-verb.ts'

/** Whose word a sentence is. */
export const attributed: readonly Rule[] = [
  ...[laut, zufolge, sourceNoun, sourceNounNach, soSpeaker, speechVerb, opinion, seesIn, nameColon],
  ...[appeal, heisstEs, statementNoun, demnach, konjunktiv1, konjunktiv2],
]
