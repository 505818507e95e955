import type { Rule } from '../../rule.ts'
import { wordsOf } from '../../words.ts'

/** Something is brought against somebody, or told about them, that can be denied. */
export const accusation: Rule = {
  name: 'accusation',
  class: 'denied',
  words:
    wordsOf(`vorwurf vorwürfe vorwürfen anschuldigung anschuldigungen beschuldigung beschuldigungen gerücht gerüchte gerüchten spekulation
    spekulationen medienbericht medienberichte medienberichten zeitungsbericht zeitungsberichte zeitungsberichten verdacht verdächtigt beschuldigt
    vorgeworfen bezichtigt behauptung behauptungen angebliche angeblichen angeblicher angebliches unterstellung unterstellungen`),
  find: (_, at) => ({ cue: { from: at, to: at + 1 } }),
  examples: [],
  counterExamples: [],
}

/** Somebody stands before a court or is suspected: what he says not to have done is a denial. */
export const accused: Rule = {
  name: 'accused',
  class: 'denied',
  words:
    wordsOf(`angeklagte angeklagter angeklagten angeklagt beschuldigte beschuldigter beschuldigten tatverdächtige tatverdächtiger tatverdächtigen
    verdächtige verdächtiger verdächtigen anklagebank vorwirft vorgeworfen beschuldigen verhaftet festgenommene festgenommener mordprozess
    verteidiger verteidigerin verteidigung mandant mandantin mandanten`),
  find: (_, at) => ({ cue: { from: at, to: at + 1 } }),
  examples: [],
  counterExamples: [],
}
