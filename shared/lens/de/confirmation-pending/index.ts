import type { Rule } from '../../rule.ts'
import { noComment } from './no-comment.ts'
import { noConfirmation } from './no-confirmation.ts'
import { noEvidence, noInformation } from './no-evidence.ts'
import { notConfirmed } from './not-confirmed.ts'
import { notEstablished } from './not-established.ts'
import { openQuestion } from './open-question.ts'
import { notGiven } from './not-given.ts'
import { notYet } from './not-yet.ts'
import { refusal } from './refusal.ts'
import { tooEarly } from './too-early.ts'
import { noReaction, nobodyClaims, silence } from './silence.ts'
import { unclear } from './unclear.ts'

/** The text says itself that something is not confirmed, not known or not answered. */
export const confirmationPending: readonly Rule[] = [
  notConfirmed,
  noConfirmation,
  noComment,
  unclear,
  notEstablished,
  noInformation,
  noEvidence,
  silence,
  noReaction,
  nobodyClaims,
  openQuestion,
  tooEarly,
  notGiven,
  refusal,
  notYet,
]
