import { hasWord } from '../../frame.ts'
import type { Rule } from '../../rule.ts'
import { tokenAt } from '../../sentence.ts'
import { wordsOf } from '../../words.ts'
import { clauseOf } from '../clause.ts'
import { isReported } from '../reported-forms.ts'

const CONTACTS = 'kontakt kontakte gespräche verhandlungen angebot anfrage absprachen vereinbarung'

/** Verbs by which something is said to be so or to have happened. */
const EXISTS =
  /^(?:habe|sei|seien|gebe|bestehe|existiere|plane|wisse|kenne|treffe|entspreche|stimme|führe|werde|enthalte|verstoße|verletze|verfüge|besitze|handele|handle|betreffe|betreibe|unterstütze|verkaufe|liefere|speichere|gehöre|beteilige|stelle|trage)$/u

/** To say nothing is no denial. */
const SILENT = 'kommentieren kommentiert kommentiere äußern äußert äußere stellungnahme kommentar sagen'

/** Behind a denial: “Es seien keine Soldaten dort.” */
export const denialGoesOn: Rule = {
  name: 'denial-goes-on',
  class: 'denied',
  words: wordsOf('kein keine keinen keinem keinerlei nicht nie niemals nichts weder niemand'),
  beside: [
    'denial',
    'denial-phrase',
    'denying',
    'denial-passive',
    'called-false',
    'sworn',
    'rebuttal',
    'wrongly-accused',
    'plainly-not',
    'told-untrue',
  ],
  carriesOn: true,
  find(sentence, at) {
    const clause = clauseOf(sentence, at)
    for (let other = clause.from; other < clause.to; other++)
      if (isReported(sentence, other) && EXISTS.test(tokenAt(sentence, other).lower))
        return { cue: { from: Math.min(at, other), to: Math.max(at, other) + 1 } }
    if (hasWord(sentence, clause, SILENT)) return null
    const { quotation, lower } = tokenAt(sentence, at)
    // “Nein. Es gibt keine Gespräche.”, without quote marks
    const bare = at === 2 && tokenAt(sentence, 0).lower === 'es' && tokenAt(sentence, 1).lower === 'gibt'
    if (bare && lower.startsWith('kein')) return { cue: { from: 0, to: 3 } }
    // “Mit der Liga gibt es keine Gespräche”
    if (lower.startsWith('kein') && hasWord(sentence, clause, CONTACTS))
      return { cue: { from: at, to: at + 1 } }
    return quotation !== -1 && lower !== 'nicht' ? { cue: { from: at, to: at + 1 } } : null
  },
  examples: [
    'Der Verein dementierte. Es gebe keine Gespräche mit dem Spieler.',
    'Der Sprecher dementierte den Bericht. Es gibt keine neuen Busse.',
    'Die Spielerin dementierte den Bericht. Mit der Liga gibt es keine Gespräche.',
    'Die Spielerin dementierte den Wechsel. „Da ist nichts geplant“, sagte sie.',
  ],
  counterExamples: [
    'Es gebe keine Gespräche mit dem Spieler.',
    'Der Verein dementierte. Er spielt nicht.',
    'Der Verein dementierte. „Wir kommentieren keine Gerüchte“, sagte er.',
  ],
}
