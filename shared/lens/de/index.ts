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
import { spellings } from './spellings.ts'

/** German. */
export const de: Language = {
  habits,
  spellings,
  titleNouns: wordSet(`
    wegen typ typs marke modell film filme buch roman lied song album serie sendung zeitung magazin zeitschrift titel motto namen namens name projekt schiff
    frachter fähre fregatte oper musical stück theaterstück gemälde bild ausstellung kampagne aktion preis band gruppe partei verein
    initiative bündnis programm restaurant hotel begriff wort krimi komödie drama dokumentation podcast hit ballade
  `),
  rules: [...attributed, ...hearsay, ...denied, ...confirmationPending, ...hedged, ...figure],
  signs: [accusation, accused],
}
