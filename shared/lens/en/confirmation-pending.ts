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
    `yet to … ${CHECKED}|establish|determine|identify|disclose|reveal|explain|announce|name|publish|issue|give|provide|receive|be|comment|respond|reply|say|release`,
    `unable to … ${CHECKED}|reach|contact`,
    'unconfirmed|unverified|uncorroborated|unsubstantiated',
    'neither confirm|confirmed nor',
    'impossible to verify|confirm',
    'no|without … confirmation|corroboration|verification',
    'confirmation … not|yet',
    'confirmation … pending|lacking|missing|awaited|outstanding',
    'no … evidence|proof',
    'not … backed|supported … evidence|proof',
    'without … evidence|proof',
    `neither|no|nobody|none … could … be? … ${CHECKED}`,
    'declined|refused to … confirm',
    'neither … confirm|confirmed|verify',
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
    'unclear',
    'uncertain if|whether|how|who|when',
    'is|are|was|were|remains|remain|remained still? uncertain',
    'not immediately|yet|publicly|officially|entirely? clear|known',
    "isn't|wasn't|isn’t|wasn’t immediately|yet? clear|known",
    'remain|remains|remained … unknown|unanswered|unresolved',
    'is|are|was|were still? unknown',
    'not known if|whether|how|why|who|when|where',
    'open question',
    'remain|remains|remained|is|was open who|whether|how|what|when',
    'not been announced|published|decided|scheduled|set',
    'autopsy|investigation|inquiry|probe … will|to|should … determine|establish',
    'remain|remains|remained|is … mystery',
    'no … motive|cause|reason|explanation|timeline|date|details … given|known|disclosed|released|announced|established|provided|offered|set',
    'no … way to|of … check|verify|confirm|know|knowing|tell|checking|verifying',
    'not know who|what|why|how|whether|where|when|if',
    'nobody|no-one|one knows',
    'cause|motive|circumstances|origin|source … under investigation',
    'there is|was|were|are|has|have been? still? no … word|explanation|response|reply|statement|comment|clarity|information|details|reason',
    'remains to be seen',
    'conflicting|contradictory accounts|reports|statements|versions|information',
    'no immediate|official|further|independent|other word|information|details|comment|confirmation|reports',
    'no word|details on|about|of|was|were',
    'unknown if|whether|how|why|who',
    'question|questions remain|remains|remained',
    'no group|one … claimed responsibility',
  ],
  examples: [
    'It was not immediately clear how many were on board.',
    'Whether there is a link remains unclear.',
    'The motive is still unknown.',
    'There was no official word on casualties.',
  ],
  not: ['not known for|as|to'],
  counterExamples: ['The sky was clear.', 'He is not known for patience.', 'We have no useful information.'],
})

const ASKED = 'comment|elaborate|discuss|respond|answer|say'

const noComment = phrases({
  name: 'no-comment',
  class: 'confirmation-pending',
  patterns: [
    `declined|refused|refuses|declines|decline|refusing|declining … ${ASKED}`,
    'did|do|does|has|have|had not … respond|responded|comment|commented|reply|replied|elaborate',
    'did|does|would not say whether|how|when|why|if|who|where|what',
    'did|does not … return|answer calls|messages|emails|questions|requests',
    "didn't|didn’t|hasn't|hasn’t|don't|doesn't|doesn’t … respond|responded|comment|reply|elaborate",
    "could not|couldn't|couldn’t … reached",
    'not be reached',
    'not available for',
    'unavailable for comment',
    'calls|messages|emails|call|message|email … not … returned|answered',
    'no comment',
    'gave|offered|provided|released|gives|offers|provides no reason|details|explanation|further|comment|information|evidence',
    'not … made public',
    'has|have|had not said who|what|whether|how|why|when|where|if',
    'not … disclosed|released|identified|named|revealed',
    'efforts|attempts to reach|contact|obtain … unsuccessful|failed',
    'not be drawn',
    'tight-lipped|mum',
    'silent on|about|over',
    'unanswered',
    'neither|none … responded|commented|replied|respond|comment',
    'not address|addressed the|those|these allegations|accusations|claims|report|reports|questions|issue',
    'reluctant to … release|comment|discuss|say|confirm',
    'not cite … source|sources|evidence',
    'did|does|do|would|could|will not … specify|disclose|identify|reveal|explain',
    'did|does|do|would|could|will not … provide|give|offer|release|share … reason|details|explanation|information|comment|number|figures|name|names|evidence|specifics|timeline|estimate',
    'not … explained|accounted',
    'without elaborating|elaboration|comment',
  ],
  not: ['comment … section'],
  examples: [
    'The embassy declined to comment.',
    'The maker did not immediately respond to a request.',
    'The ministry could not be reached for comment.',
    'Calls to the lawyer were not returned.',
  ],
  counterExamples: [
    'He declined the offer.',
    'The dog did not move.',
    'She has not returned home.',
    'Home could be reached on foot.',
  ],
})

/** The text says itself that something is not confirmed, not known or not answered. */
export const confirmationPending: readonly Rule[] = [notConfirmed, noComment, unclear]
