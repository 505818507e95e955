import type { Rule } from '../../rule.ts'
import { near, tokenAt, type Found, type Range, type Sentence, type Speaker } from '../../sentence.ts'
import { wordsOf } from '../../words.ts'
import { hasWord, testOf } from '../../frame.ts'
import { clauseOf, clauseStart } from '../clause.ts'
import { nounPhraseAt } from '../noun-phrase.ts'
import { determiners, genitives, oblique } from '../words.ts'

/** Nouns for what somebody has said or holds; after “nach” and before “zufolge” they make a source. */
const SOURCE =
  /(?:^|.)(?:angaben?|informationen|berichte?n?|ansicht|einschätzung(?:en)?|darstellung|auffassung|meinung|aussagen?|worten|erkenntnissen|schätzung(?:en)?|überzeugung|mitteilung|berechnung(?:en)?|meldung(?:en)?|schilderung(?:en)?|lesart|prognosen?|bilanz|zählung|umfragen?|studien?|statistik(?:en)?|dafürhalten|kenntnis|urteil|auskunft|bekunden|planungen|recherchen|erklärung|bewertung|analysen?|stellungnahme|ermittlungen|(?:ermittlungs|kenntnis|erkenntnis)stand|(?<!sol)daten|zahlen)$/u
const SOURCE_FORMS = wordsOf(`
  angabe angaben informationen bericht berichte berichten ansicht einschätzung einschätzungen darstellung auffassung meinung aussage
  aussagen worten erkenntnissen schätzung schätzungen überzeugung mitteilung berechnung berechnungen meldung meldungen schilderung
  schilderungen lesart prognose prognosen umfrage umfragen studie studien statistik statistiken kenntnis urteil bekunden recherchen
  erklärung bewertung analyse analysen stellungnahme ermittlungen ermittlungsstand kenntnisstand erkenntnisstand
`)

const isSource = (word: string) => SOURCE.test(word)

/** Who stands behind a source noun that ends before `at`: “Angaben der Polizei”, “Berichten von Augenzeugen”. */
function behind(sentence: Sentence, at: number): Speaker | null {
  const { lower } = tokenAt(sentence, at)
  if (lower === 'von' || lower === 'vom' || lower === 'aus') return nounPhraseAt(sentence, at + 1)
  if (genitives.has(lower) || lower.endsWith('er')) return nounPhraseAt(sentence, at)
  return tokenAt(sentence, at).capital ? nounPhraseAt(sentence, at) : null
}

function withSource(sentence: Sentence, cue: Range, noun: number): Found {
  const { text } = tokenAt(sentence, noun)
  const next = behind(sentence, noun + 1)
  // “nach Polizeiangaben Läufer”: the compound has said already whose word it is.
  const bareNoun = tokenAt(sentence, noun + 1).capital
  if (next && !(bareNoun && isCompound(text))) return { cue, speaker: next }
  // “Medienberichten zufolge”: the compound says whose reports they are.
  return isCompound(text)
    ? { cue, speaker: { from: noun, to: noun + 1, name: { from: noun, to: noun + 1 } } }
    : { cue, speaker: bare(sentence, cue, noun) }
}

function isCompound(text: string): boolean {
  const lower = text.toLowerCase()
  const long =
    text.length > 8 && !/^(?:Informationen|Erkenntnissen|Einschätzung|Darstellung|Überzeugung)$/u.test(text)
  return long && isSource(lower) && !SOURCE_FORMS.includes(lower)
}

/** Adjectives that say when, and words that point back: of whom it is has to be read before. */
const POINTS_BACK = testOf(`
  erste* bisherige* neueste* neuste* neue* jüngste* letzte* aktuelle* derzeitige* vorläufige* weitere* eigene* gegenwärtige* heutige* jetzige* sein* ihr* dess* der* dies* all* unser*
`)

/** The source noun itself where nobody stands behind it: “behördlichen Angaben”, “dem Bericht”. */
function bare(sentence: Sentence, cue: Range, noun: number): Speaker {
  const sign = /^(?:nach|aus|gemäß|laut)$/u.test(tokenAt(sentence, cue.from).lower)
  let from = noun
  if (sign) from = cue.from + 1
  else while (from > 0 && noun - from < 4 && belongsBefore(sentence, from - 1)) from--
  const pronoun = from === noun || POINTS_BACK(tokenAt(sentence, from).lower)
  return { from, to: noun + 1, pronoun, name: { from: noun, to: noun + 1 } }
}

function belongsBefore(sentence: Sentence, at: number): boolean {
  const { lower, kind, capital } = tokenAt(sentence, at)
  if (kind !== 'word' || (capital && at > 0)) return false
  return oblique.has(lower) || genitives.has(lower) || /e[nmr]$/u.test(lower)
}

/** What lays down and does not report. */
const PRESCRIBES =
  /(?:gesetz|verfassung|statuten|fahrplan|verordnung|satzung|artikel|paragraf|vertrag|speisekarte|programm|spielplan|regelwerk)$/u

/** “laut Polizei”; not the adjective. */
export const laut: Rule = {
  name: 'laut',
  class: 'attributed',
  words: ['laut'],
  find(sentence, at) {
    const before = tokenAt(sentence, at - 1).lower
    if (
      /^(?:zu|so|sehr|wie|ganz|besonders|und|richtig|recht|allzu|extrem|ziemlich|wird|wurde|wurden|werden)$/u.test(
        before,
      ) &&
      tokenAt(sentence, at - 1).kind === 'word' &&
      !tokenAt(sentence, at + 1).capital
    )
      return null
    const speaker = nounPhraseAt(sentence, at + 1)
    if (!speaker || speaker.pronoun) return null
    const noun = firstNoun(sentence, speaker)
    if (PRESCRIBES.test(tokenAt(sentence, noun).lower)) return null
    const named = isSource(tokenAt(sentence, noun).lower)
      ? withSource(sentence, { from: at, to: noun + 1 }, noun)
      : null
    return named ?? { cue: { from: at, to: at + 1 }, speaker }
  },
  examples: [
    'Laut Polizei wurde niemand verletzt.',
    'Das Treffen verlief laut Berichten der Agentur NAP herzlich.',
  ],
  counterExamples: [
    'Die Musik war so laut, dass Gläser klirrten.',
    'Es wurde laut und hektisch.',
    'Zweifel wurden laut.',
    'Laut Fahrplan kommt der Bus um acht.',
  ],
}

function firstNoun(sentence: Sentence, { from, to }: Range): number {
  for (let at = from; at < to; at++) if (tokenAt(sentence, at).capital) return at
  return from
}

/** “nach Angaben der Polizei”, “nach eigenen Angaben”, “ihren Angaben nach”, “aus Sicht des Verbands”. */
export const sourceNoun: Rule = {
  name: 'source-noun',
  class: 'attributed',
  words: ['nach', 'aus', 'gemäß'],
  find(sentence, at) {
    const { lower } = tokenAt(sentence, at)
    const last = Math.min(at + 5, sentence.tokens.length - 1)
    for (let noun = at + 1; noun <= last; noun++) {
      const token = tokenAt(sentence, noun)
      if (token.kind === 'sign') return null
      if (!token.capital) continue
      if (lower === 'aus') return fromView(sentence, at, noun)
      if (!isSource(token.lower) || isReading(sentence, at, noun)) return null
      if (lower === 'nach' && isTime(sentence, at, noun)) return null
      const found = withSource(sentence, { from: at, to: noun + 1 }, noun)
      const own = found.speaker?.from === at + 1 && /^eigene[nm]$/u.test(tokenAt(sentence, at + 1).lower)
      return own ? { ...found, ...itself(sentence, at) } : found
    }
    return null
  },
  examples: [
    'Nach Angaben der Polizei wurde niemand verletzt.',
    'Er war nach eigenen Angaben allein.',
    'Aus Sicht des Verbands reicht das nicht.',
    'Nach ersten Erkenntnissen der Feuerwehr brannte ein Akku.',
    'Nach einer Stellungnahme der Bahn lag es am Wetter.',
    'Nach bisherigem Ermittlungsstand war er allein.',
    'Am Mittag zogen nach Polizeiangaben Läufer durch die Stadt.',
    'Er ist nach eigenem Bekunden ein Freund der Oper.',
    'Das hört man aus den Reihen der Opposition.',
  ],
  counterExamples: [
    'Nach der Ansicht des Films gab es Sekt.',
    'Nach dem Regen stieg der Pegel.',
    'Nach seiner ersten Erklärung verließ er den Saal.',
    'Nach der Mitteilung brach Jubel aus.',
    'Nach Berichten über Mängel wurde das Bad geschlossen.',
    'Sie kommt aus Angers.',
  ],
}

/** “Die Forscher sind nach eigenen Angaben …”: who opens the clause. */
function itself(sentence: Sentence, at: number): Pick<Found, 'speaker'> {
  const speaker = nounPhraseAt(sentence, clauseStart(sentence, at))
  return speaker && speaker.to <= at ? { speaker } : {}
}

/** “nach dem Bericht”, “nach seiner ersten Aussage”: something has happened, and nobody is the source. */
function isTime(sentence: Sentence, at: number, noun: number): boolean {
  const { lower } = tokenAt(sentence, noun)
  // “nach Berichten über Übergriffe kam es zu Protesten”
  if (tokenAt(sentence, noun + 1).lower === 'über') return true
  const definite = /^(?:der|den|dem)$/u.test(tokenAt(sentence, at + 1).lower)
  if (definite && EVENTS.test(lower)) return true
  const counted = /^(?:ersten|zweiten|dritten|letzten|jüngsten|erneuten)$/u.test(
    tokenAt(sentence, noun - 1).lower,
  )
  return (
    counted &&
    noun - 1 > at + 1 &&
    /(?:aussage|erklärung|stellungnahme|mitteilung|meldung|umfrage)$/u.test(lower)
  )
}

const EVENTS = /(?:bericht|umfrage|prüfung|studie|stellungnahme|ermittlungen|mitteilung|meldung|erklärung)$/u

/** “nach Ansicht der Bilder”: looking at something, not holding it. */
function isReading(sentence: Sentence, at: number, noun: number): boolean {
  if (tokenAt(sentence, noun).lower !== 'ansicht') return false
  const after = tokenAt(sentence, noun + 2).lower
  return (
    tokenAt(sentence, at + 1).lower === 'der' ||
    /^(?:bilder|films?|fotos?|videos?|aufnahmen|unterlagen|akten)$/u.test(after)
  )
}

function fromView(sentence: Sentence, at: number, noun: number): Found | null {
  const { lower } = tokenAt(sentence, noun)
  if (/kreisen$|umfeld$|^reihen$/u.test(lower)) {
    const reports = near(sentence, at, ({ lower: word }) =>
      /^(?:hieß|heißt|verlautete|verlautet|hören|hört|erfahren|erfuhr)$/u.test(word),
    )
    const whose = behind(sentence, noun + 1)
    return reports
      ? {
          cue: { from: at, to: noun + 1 },
          speaker: whose ?? { from: noun, to: noun + 1, name: { from: noun, to: noun + 1 } },
        }
      : null
  }
  if (!/^(?:sicht|perspektive)$/u.test(lower) || noun > at + 2) return null
  const speaker = behind(sentence, noun + 1)
  return speaker ? { cue: { from: at, to: noun + 1 }, speaker } : null
}

/** “der Behörde zufolge”. */
export const zufolge: Rule = {
  name: 'zufolge',
  class: 'attributed',
  words: ['zufolge'],
  find(sentence, at) {
    const cue = { from: at, to: at + 1 }
    for (let from = Math.max(0, at - 14); from < at; from++) {
      const { lower, capital } = tokenAt(sentence, from)
      const begins = determiners.has(lower) || oblique.has(lower) || capital || /e[nmr]$/u.test(lower)
      const phrase = begins ? nounPhraseAt(sentence, from) : null
      if (phrase?.to !== at || phrase.pronoun) continue
      const noun = firstNoun(sentence, phrase)
      if (!isSource(tokenAt(sentence, noun).lower)) return { cue, speaker: phrase }
      return withSource(sentence, { from: noun, to: at + 1 }, noun)
    }
    return { cue }
  },
  examples: [
    'Dem Ministerium zufolge gilt das auch für ältere Anlagen.',
    'Medienberichten zufolge ist er frei.',
  ],
  counterExamples: ['Der Zug fuhr zu schnell.'],
}

/** “seinen Angaben nach”, “seinen Worten nach”. */
export const sourceNounNach: Rule = {
  name: 'source-noun-nach',
  class: 'attributed',
  words: SOURCE_FORMS,
  find(sentence, at) {
    if (tokenAt(sentence, at + 1).lower !== 'nach') return null
    return /^(?:sein|ihr|dies|mein|unser|all|d)e[nrm]$/u.test(tokenAt(sentence, at - 1).lower)
      ? { cue: { from: at - 1, to: at + 2 }, speaker: { from: at - 1, to: at + 1, pronoun: true } }
      : null
  },
  examples: ['Seinen Worten nach kam das überraschend.'],
  counterExamples: ['Er fragte mit wenigen Worten nach dem Weg.'],
}

/** “unter Berufung auf …”, “mit Verweis auf …”. */
export const appeal: Rule = {
  name: 'appeal-to',
  class: 'attributed',
  words: ['berufung', 'verweis', 'hinweis', 'bezug'],
  find(sentence, at) {
    const before = tokenAt(sentence, at - 1).lower
    if (!/^(?:unter|mit)$/u.test(before) || tokenAt(sentence, at + 1).lower !== 'auf') return null
    const noun = isSource(tokenAt(sentence, at + 2).lower) ? behind(sentence, at + 3) : null
    const appeals = tokenAt(sentence, at).lower === 'berufung'
    // “mit Verweis auf das Verfahren nicht äußern”: a reason to say nothing.
    if (!appeals && hasWord(sentence, clauseOf(sentence, at), SILENT)) return null
    const speaker = appeals ? (noun ?? nounPhraseAt(sentence, at + 2)) : null
    return { cue: { from: at - 1, to: at + 2 }, ...(speaker && !speaker.pronoun && { speaker }) }
  },
  examples: ['Das meldet der Sender unter Berufung auf das Ministerium.'],
  counterExamples: [
    'Die Berufung auf den Lehrstuhl kam spät.',
    'Der Anwalt wollte sich mit Verweis auf das Verfahren nicht äußern.',
  ],
}

const SILENT = 'äußern äußerte äußerten kommentieren stellungnahme kommentar auskunft auskünfte'
