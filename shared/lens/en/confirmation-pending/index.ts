import type { Rule } from '../../rule.ts'
import { noComment } from './no-comment.ts'
import { noEvidence, noInformation } from './no-evidence.ts'
import { notConfirmed } from './not-confirmed.ts'
import { notEstablished } from './not-established.ts'
import { anyonesGuess, openQuestion } from './open-question.ts'
import { nobodyClaims, refusal, silence } from './silence.ts'
import { unclear } from './unclear.ts'

/** The text says itself that something is not confirmed, not known or not answered. */
export const confirmationPending: readonly Rule[] = [
  notConfirmed,
  noComment,
  unclear,
  notEstablished,
  noInformation,
  noEvidence,
  silence,
  refusal,
  nobodyClaims,
  openQuestion,
  anyonesGuess,
]
