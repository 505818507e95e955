import { phrases } from '../pattern.ts'
import type { Rule } from '../rule.ts'

const CHECKED =
  'confirmed|verified|corroborated|authenticated|substantiated|established|determined|confirm|verify|authenticate|corroborate'

const notConfirmed = phrases({
  name: 'not-confirmed',
  class: 'confirmation-pending',
  patterns: [
    `not … ${CHECKED}`,
    `cannot|couldn't|couldn’t|hasn't|hasn’t|haven't|isn't|wasn't|never|didn't|didn’t … ${CHECKED}`,
    `yet to … ${CHECKED}|be|comment|respond|say|release`,
    `unable to … ${CHECKED}|reach|contact`,
    'unconfirmed|unverified|uncorroborated|unsubstantiated',
    'neither confirm|confirmed nor',
    'impossible to verify|confirm',
    'no|without … confirmation|corroboration|verification',
    'confirmation … pending|lacking|missing',
    'declined|refused to … confirm',
    'awaiting|awaits|await … confirmation',
  ],
  not: ['not only … confirmed'],
  examples: [
    'The figures could not be independently verified.',
    'The transfer has not been officially confirmed.',
    'There was no independent confirmation.',
    'Reuters was unable to verify the video.',
    'The cause has yet to be determined.',
  ],
  counterExamples: ['The club confirmed the deal.', 'He was determined not to lose.'],
})

const unclear = phrases({
  name: 'unclear',
  class: 'confirmation-pending',
  patterns: [
    'unclear|uncertain',
    'not … clear|known|certain|immediately|sure',
    "isn't|wasn't|isn’t|wasn’t … clear|known|certain",
    'remain|remains|remained … unknown|unanswered|unresolved|open|mystery',
    'is|are|was|were still? unknown',
    'open question',
    'no … word|information|details',
    'unknown if|whether|how|why|who',
    'question|questions remain|remains|remained',
    'a mystery',
    'no group|one … claimed responsibility',
  ],
  not: ['made not clear', 'not sure <word>', 'not known for'],
  examples: [
    'It was not immediately clear how many were on board.',
    'Whether there is a link remains unclear.',
    'The motive is still unknown.',
  ],
  counterExamples: ['The sky was clear.', 'He is not known for patience.'],
})

const noComment = phrases({
  name: 'no-comment',
  class: 'confirmation-pending',
  patterns: [
    'declined|refused|refuses|declines|decline|refusing|declining … comment|answer|elaborate|discuss|respond|say|be',
    'did|do|does|has|have|had not … respond|responded|comment|commented|reply|replied|answer|return|elaborate|say',
    "didn't|didn’t|hasn't|hasn’t|don't|doesn't … respond|responded|comment|reply|return|answer",
    'could not … reached',
    "couldn't|couldn’t be reached",
    'not be reached',
    'not available for',
    'unavailable for comment',
    'not … returned',
    'no comment',
    'gave|offered|provided|released|gives|offers|provides no reason|details|explanation|further|comment|information|evidence',
    'not … made public',
    'without elaborating|elaboration|comment',
  ],
  not: ['not … answer the door', 'not say <word>'],
  examples: [
    'The embassy declined to comment.',
    'The maker did not immediately respond to a request.',
    'The ministry could not be reached for comment.',
    'Calls were not returned.',
  ],
  counterExamples: ['He declined the offer.', 'The dog did not move.'],
})

/** The text says itself that something is not confirmed, not known or not answered. */
export const confirmationPending: readonly Rule[] = [notConfirmed, noComment, unclear]
