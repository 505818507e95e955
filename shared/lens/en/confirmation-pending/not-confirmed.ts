import { phrases } from '../contractions.ts'

const CHECKED =
  'confirmed|verified|corroborated|authenticated|substantiated|established|determined|confirm|verify|authenticate|corroborate'

/** “could not be verified”, “no confirmation”. */
export const notConfirmed = phrases({
  name: 'not-confirmed',
  class: 'confirmation-pending',
  patterns: [
    `yet to … ${CHECKED}|conclusion|determine|identify|disclose|reveal|explain|announce|name|publish|issue|give|provide|comment|respond|reply|say|release`,
    `unable to … ${CHECKED}`,
    'unconfirmed|unverified',
    'uncorroborated|unsubstantiated <word>? report|reports|claim|claims|allegation|allegations|rumor|rumors|rumours|accusation|accusations|account|accounts|information|tip|story|stories',
    'neither confirm|confirmed nor',
    'yet to establish|ascertain <word>? <word>? cause|causes|motive|identity|what|who|why|how|whether|if|where|when',
    'impossible to verify|confirm',
    'subject to <word>? confirmation|verification',
    'no certainty|assurance|assurances that|as|about|of|over|',
    'no|without … confirmation|corroboration|verification',
    'confirmation … not|yet',
    'confirmation … pending|lacking|missing|awaited|outstanding',
    'no <word>? <word>? evidence|proof',
    "not|n’t|n't been? backed|supported up? by? … evidence|proof",
    'without … evidence|proof',
    "not|isn't|isn’t|cannot <word>? <word>? <word>? <word>? proof|evidence of|that",
    'declined|refused to … confirm',
    'neither … confirm|confirmed|verify',
    'awaiting|awaits|await|waiting|wait|waits … confirmation|clarification',
    'if confirmed|verified|authentic ,',
    'yet to be any|a|an <word>? response|responses|confirmation|reaction|comment|statement|explanation',
    'yet to <word>? address the|these|those <word>? matter|claim|claims|allegation|allegations|accusation|accusations|report|reports|rumor|rumors|rumour|rumours',
    'yet to make <word>? <word>? statement|comment|announcement',
    "not|n't|can't|can’t|cannot <word>? reached|drawn|draw|reach <word>? conclusion|conclusions",
  ],
  not: [
    'called|calls|call|calling|branded|dismissed|labelled|labeled … unconfirmed|unverified|unsubstantiated',
    'neither the confirmed',
    'yet to establish a|an|formal|diplomatic|itself|themselves|relations|ties',
    'not only … confirmed',
    'if confirmed , he|she|mr|ms|mrs',
    'reach … agreement|deal|consensus|compromise|target|goal|verdict|top|final|summit',
  ],
  examples: [
    'There was no independent confirmation.',
    'There can be no assurance that the talks will succeed.',
    'The data cannot be considered to be proof of doping.',
    'Reuters was unable to verify the video.',
    'The cause has yet to be determined.',
    'The group has yet to make an official statement.',
    'The striker has yet to publicly address the allegations.',
    'Officials have not reached any conclusions about the cause.',
    'If confirmed, it would be the largest find in years.',
  ],
  counterExamples: [
    'The club confirmed the deal.',
    'If confirmed, she would become the youngest judge.',
    'He was determined not to lose.',
    'The new president has yet to address parliament.',
    'The banks were unable to reach agreement.',
    'The aide called the reports false, saying they were unsubstantiated.',
  ],
})
