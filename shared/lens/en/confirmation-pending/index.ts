import type { Rule } from '../../rule.ts'
import { keepsQuiet } from './keeps-quiet.ts'
import { noComment } from './no-comment.ts'
import { noEvidence, noInformation } from './no-evidence.ts'
import { notGiven } from './not-given.ts'
import { notConfirmed } from './not-confirmed.ts'
import { notEstablished, tooEarly } from './not-established.ts'
import { anyonesGuess, openQuestion } from './open-question.ts'
import { nobodyClaims, refusal } from './refusal.ts'
import { silence } from './silence.ts'
import { unclear } from './unclear.ts'
import { notYet } from './not-yet.ts'

/** The text says itself that something is not confirmed, not known or not answered. */
export const confirmationPending: readonly Rule[] = [
  notConfirmed,
  noComment,
  unclear,
  notEstablished,
  tooEarly,
  noInformation,
  noEvidence,
  notGiven,
  silence,
  keepsQuiet,
  refusal,
  nobodyClaims,
  openQuestion,
  anyonesGuess,
  notYet,
]
