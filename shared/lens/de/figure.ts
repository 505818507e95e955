import type { Rule } from '../rule.ts'
import { figures } from '../figures.ts'
import { wordSet } from '../words.ts'

/** Numbers, amounts and dates. */
export const figure: readonly Rule[] = figures({
  months: wordSet(
    'januar jänner februar märz april mai juni juli august september oktober november dezember',
  ),
  units: wordSet(`
    prozent prozentpunkte prozentpunkten million millionen milliarde milliarden billionen mio mrd tsd tausend euro dollar franken pfund cent
    meter metern kilometer kilometern zentimeter quadratmeter hektar tonnen kilogramm kilo gramm liter grad uhr km m kg kilometer pro
    stunde megawatt gigawatt kilowattstunden promille punkte punkten % € $ °
  `),
  approximate: wordSet(
    'rund etwa circa ca knapp über mindestens höchstens fast bis zu mehr als weniger gut ungefähr nahezu',
  ),
  examples: ['Bis zu 14.000 Soldaten kamen.', 'Am 3. Mai 2024 begann es.', 'Der Index verlor 1,3 Prozent.'],
  counterExamples: ['Zwei Männer gingen.', 'Der Mai war kühl.'],
})
