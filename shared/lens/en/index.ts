import type { Language } from '../rule.ts'
import { wordSet } from '../words.ts'
import { attributed } from './attributed/index.ts'
import { confirmationPending } from './confirmation-pending/index.ts'
import { accusation, accused } from './denied/accusation.ts'
import { denied } from './denied/index.ts'
import { figure } from './figure.ts'
import { habits } from './habits.ts'
import { hearsay } from './hearsay.ts'
import { hedged } from './hedged.ts'

/** English. */
export const en: Language = {
  habits,
  titleNouns: wordSet(`
    film movie book novel song album series show magazine newspaper titled entitled called named dubbed ship frigate ferry opera musical
    play painting exhibition campaign band group program programme restaurant hotel term word phrase comedy drama documentary podcast hit
    single episode essay poem so-called play known
  `),
  rules: [...attributed, ...hearsay, ...denied, ...confirmationPending, ...hedged, ...figure],
  signs: [accusation, accused],
}
