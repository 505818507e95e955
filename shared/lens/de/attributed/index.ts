import type { Rule } from '../../rule.ts'
import { colonQuotation, quotationVerb } from './beside-quotation.ts'
import { becameKnown, demnach, heisstEs, isSpokenOf, reaction, soSpeaker } from './connectives.ts'
import { convinced, forSomebody, opinion, seesIn, wantsThat } from './opinions.ts'
import { konjunktiv1, konjunktiv2, konjunktiv2After, nameColon, statementNoun } from './reported-clause.ts'
import { saidBehind } from './said-behind.ts'
import { appeal, laut, sourceNoun, sourceNounNach, zufolge } from './source-words.ts'
import { speechVerb } from './speech-verb.ts'

/** Whose word a sentence is. */
export const attributed: readonly Rule[] = [
  ...[
    laut,
    zufolge,
    sourceNoun,
    sourceNounNach,
    soSpeaker,
    speechVerb,
    opinion,
    convinced,
    seesIn,
    wantsThat,
    reaction,
    forSomebody,
    isSpokenOf,
    becameKnown,
    nameColon,
    colonQuotation,
    quotationVerb,
  ],
  ...[appeal, heisstEs, statementNoun, demnach, konjunktiv1, konjunktiv2, konjunktiv2After, saidBehind],
]
