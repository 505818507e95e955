import type { Rule } from '../../rule.ts'
import { wordsOf } from '../../words.ts'

/** Something is brought against somebody, or told about them, that can be denied. */
export const accusation: Rule = {
  name: 'accusation',
  class: 'denied',
  words:
    wordsOf(`accuse accuses accused accusing accusation accusations allege alleges alleged alleging allegation allegations allegedly
    rumor rumors rumour rumours rumored rumoured suspected blamed insinuation insinuations insinuated reportedly purportedly smear
    wrongdoing denies denied denial deny denying refuted false baseless fabricated untrue`),
  find: (_, at) => ({ cue: { from: at, to: at + 1 } }),
  examples: [],
  counterExamples: [],
}

/** Somebody stands before a court, is looked into or in the middle of a scandal: what they say not to have done is a denial. */
export const accused: Rule = {
  name: 'accused',
  class: 'denied',
  words:
    wordsOf(`charged trial defendant defendants dock indicted indictment arraigned lawsuit sued suing scandal allegedly accusers accuser
    suspect suspects suspicion affair embezzled bribery bribes prosecutors undeclared`),
  find: (_, at) => ({ cue: { from: at, to: at + 1 } }),
  examples: [],
  counterExamples: [],
}
