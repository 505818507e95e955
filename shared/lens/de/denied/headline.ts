import { remembered, testOf } from '../../frame.ts'
import type { Rule } from '../../rule.ts'
import { tokenAt } from '../../sentence.ts'
import { isRole } from '../roles.ts'

/** How many words may stand before the colon. */
const MOST = 6
const isOffice = remembered(
  /(?:amt|ministerium|institut|polizei|kreml|verein|klub|behörde|konzern|regierung|armee|verband|bank|staatsanwaltschaft|kommission|moskau|kiew|berlin|washington|peking|ankara|teheran|london|paris|wien|bern)$/u,
)
/** What is not there without anybody having said so. */
const isOther = testOf(
  'angst ende chance zeit geld lust entwarnung sorge sieger rücksicht gnade kompromiss kompromisse einigung alternative lösung hoffnung toleranz pause',
)

/** “Ministerium: Keine Zahlungen an die Partei”, where a heading has no verb. */
export const headline: Rule = {
  name: 'headline',
  class: 'denied',
  words: ['kein', 'keine', 'keinen', 'keinerlei'],
  find(sentence, at) {
    if (at > MOST || tokenAt(sentence, at - 1).text !== ':') return null
    const office = tokenAt(sentence, at - 2).lower
    if (!isOffice(office) && !isRole(office)) return null
    if ([1, 2].some((step) => isOther(tokenAt(sentence, at + step).lower))) return null
    return { cue: { from: at, to: at + 2 } }
  },
  examples: ['Bundeskanzleramt: Keine Zahlungen an die Zeitung', 'Verein: Kein Interesse an dem Stürmer'],
  counterExamples: ['Wetter: Keine Besserung in Sicht', 'Kommission: Keine Einigung über die Quoten'],
}
