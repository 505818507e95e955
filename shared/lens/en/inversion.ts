import { tokenAt, type Sentence, type Speaker } from '../sentence.ts'
import { wordSet } from '../words.ts'
import { clauseStart } from './clause.ts'
import { auxiliaries, determiners } from './words.ts'

/** After these a speaker may stand: “…, said the captain”. Behind other verbs, what follows is an object. */
const INVERTING = wordSet(`
  said says say added adds explained explains wrote writes argued argues noted notes warned warns recalled recalls insisted insists
  admits joked observed reported reports replied asked asks announced predicted explained concluded agreed tweeted quipped
`)

/** True when what follows a verb is its subject: after a quotation mostly, after a comma unless the sentence goes on with it. */
export function isInverted(sentence: Sentence, at: number, after: Speaker): boolean {
  if (!INVERTING.has(tokenAt(sentence, at).lower)) return false
  const { text, quotation } = tokenAt(sentence, at - 1)
  if (/^(?:--|—|–)$/u.test(text)) return false
  const quoted = text !== ',' || quotation !== -1 || tokenAt(sentence, at - 2).quotation !== -1
  return quoted || (!after.pronoun && !goesOn(sentence, after.to) && !closesInsertion(sentence, at - 1))
}

/** True when a verb or an addition follows what looked like a subject behind its verb: it is an object, then. */
function goesOn(sentence: Sentence, at: number): boolean {
  return /^(?:as|that|to|is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|for)$/u.test(
    tokenAt(sentence, at).lower,
  )
}

const INSERTED = 18
const isFinite = /^(?:.*[^e-]ed|said|says|rose|fell|went|got)$/u

/** “…, one of the lawyers, said the tapes …”: what stands between the commas is who it is, so that the subject stood before. */
export function closesInsertion(sentence: Sentence, comma: number): boolean {
  const from = clauseStart(sentence, comma - 1)
  if (from <= 1 || comma - from > INSERTED || tokenAt(sentence, from - 1).text !== ',') return false
  const { lower, capital, kind } = tokenAt(sentence, from)
  if (/^(?:who|which|whose)$/u.test(lower)) return true
  if (!capital && kind !== 'number' && !determiners.has(lower)) return false
  for (let at = from; at < comma; at++) {
    const word = tokenAt(sentence, at).lower
    // “the largest listed provider”
    const belongs =
      tokenAt(sentence, at - 1).lower.endsWith('est') || determiners.has(tokenAt(sentence, at - 1).lower)
    if (auxiliaries.has(word) || (isFinite.test(word) && !word.includes('-') && !belongs)) return false
  }
  return true
}
