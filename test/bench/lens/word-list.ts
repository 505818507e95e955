import type { LensLanguage } from '../../../shared/lens/languages.ts'
import type { LensClass } from '../../../shared/lens/mark.ts'

/** The peer: a plain list of words per class, looked for anywhere in a sentence. */
const WORDS: Record<LensLanguage, Record<LensClass, RegExp>> = {
  de: {
    attributed:
      /(?<!\p{L})(?:laut|zufolge|nach Angaben|sagte?n?|erklärten?|teilten?|berichte[tn]*|meldete|schreibt|betonte?|kündigten?|kritisierten?|fordert?e?|warnte?|behauptete|bestätigte|nannte|heißt es|hieß es|sei|seien|habe)(?!\p{L})|[„»]/u,
    hearsay: /(?<!\p{L})(?:soll|sollen|Gerüchten?|Spekulationen)(?!\p{L})/u,
    hedged:
      /(?<!\p{L})(?:angeblich|mutmaßlich|offenbar|anscheinend|vermutlich|möglicherweise|womöglich|wahrscheinlich|voraussichtlich|wohl|könnten?|dürften?|scheint|scheinen|gilt)\p{L}*/iu,
    denied: /(?<!\p{L})(?:dementier|bestr[ei]+t|zurück(?:weis|gewies)|widerspr[ai]ch|wies.*zurück)/u,
    'confirmation-pending': /nicht bestätigt|unbestätigt|unklar|Bestätigung|Stellungnahme|ungeklärt/iu,
    figure: /\d/u,
  },
  en: {
    attributed:
      /\b(?:said|says?|told|according to|wrote|added|noted|reported|announced|suggested|argued|claimed|insisted|warned|confirmed|denied|called)\b|["“]/u,
    hearsay: /\b(?:reportedly|allegedly|alleged|rumou?rs?|rumou?red|said to|believed to)\b/u,
    hedged: /\b(?:may|might|could|apparently|likely|possibly|perhaps|probably|seems?|appears?|suspected)\b/iu,
    denied: /\b(?:den(?:y|ies|ied)|dismissed|rejected)\b/u,
    'confirmation-pending': /\b(?:verified|not been confirmed|confirmation|unclear|unconfirmed|comment)\b/u,
    figure: /\d/u,
  },
}

/** The classes whose words stand in a sentence. */
export function classesByWord(text: string, language: LensLanguage): Set<LensClass> {
  const lists = Object.entries(WORDS[language]) as [LensClass, RegExp][]
  return new Set(lists.flatMap(([name, words]) => (words.test(text) ? [name] : [])))
}
