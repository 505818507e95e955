import { remembered } from '../frame.ts'
import type { Rule } from '../rule.ts'
import { near, REACH, tokenAt, type Sentence } from '../sentence.ts'
import { clauseEnd, clauseStart, isBorder } from './clause.ts'
import { subordinators } from './words.ts'
import {
  MOVED,
  MOVEMENT,
  STATES,
  STATIVE,
  isWrong,
  isNorm,
  EVENTS,
  isPurpose,
  FUTURE,
  PAST,
  SOURCES,
  OUGHT,
  POSSESSIONS,
  VAGUE,
  RECORDED,
  PICTURE,
  CAUSE,
} from './sollen-words.ts'
import { hasMedium, isState } from './sollen-states.ts'

/** “soll getötet haben”, “sollen in Lagern leben”: what others say, against plans and duties. */
export const sollen: Rule = {
  name: 'sollen',
  class: 'hearsay',
  words: ['soll', 'sollen', 'sollten', 'sollte'],
  find(sentence, at) {
    const found = infinitives(sentence, at).find((group) => isHearsay(sentence, at, group))
    return found ? { cue: { from: Math.min(at, found.from), to: Math.max(at + 1, found.to) } } : null
  },
  examples: [
    'Der Mann soll seine Nachbarin bedroht haben.',
    'Die Beute soll im Ausland liegen.',
    'Dabei sollen auch Kinder ums Leben gekommen sein.',
    'Der Fürst, der im Exil leben soll, schweigt.',
    'Er soll gute Kontakte haben.',
    'Es wurde über Soldaten berichtet, die an Kämpfen teilnehmen sollen.',
    'Die Miliz soll Kinder rekrutieren.',
    'Im Lager sollen Tausende festgehalten werden.',
    'Seit dem Frühjahr sollen dort Arbeiter eingesetzt sein.',
    'Angebahnt worden sein soll das Geschäft in Dubai.',
    'Die Videos sollen zeigen, wie der Turm einstürzt.',
    'Auf dem Video soll ein Wrack zu sehen sein.',
    'Das Werk soll laut Medienberichten verkauft werden.',
    'Insidern zufolge soll sie im Herbst das Amt übernehmen.',
    'Grund dafür soll ein Streit sein.',
    'Gegen den Umzug sollen die hohen Mieten sprechen.',
    'Derzeit soll es dort rund 300 Wölfe geben.',
    'Er soll ein Doppelleben führen.',
    'Gäste sollen laut ihren Begleitern, die dort arbeiteten, zu viel getrunken haben.',
    'Drei Gäste sollen gestorben, zwei krank geworden sein.',
    'Die Soldaten sollen schlecht ausgerüstet sein.',
    'Im Lager sollen Gefangene misshandelt werden.',
    'Wie die Zeitung berichtet, soll der Chef gehen.',
    'Angeblich soll es nun Köln werden.',
    'Die Summe soll sich um drei Millionen bewegen.',
  ],
  counterExamples: [
    'Die Halle soll 2027 eröffnet werden.',
    'Die Straße soll bis zum Herbst saniert sein.',
    'Wir sollten die Warnung ernst nehmen.',
    'Das Gesetz soll Mieter schützen.',
    'Was soll man dazu sagen?',
    'In der Halle sollen hundert Werke zu sehen sein.',
    'Der Richter soll unparteiisch sein.',
    'Künftig sollen Busse öfter fahren.',
    'Die Brücke soll laut Stadt im Herbst öffnen.',
    'Offen ist, ob der Anbau aus Holz sein soll.',
    'Im neuen Haus soll es zwölf Wohnungen geben.',
    'Das Gremium soll bereits am Freitag erstmals tagen.',
    'Die Truppen sollen besser ausgerüstet werden.',
    'Die Polizei soll die Regeln kontrollieren.',
    'Im Kurs soll es darum gehen, sicher zu fahren.',
    'Neben dem Kapitän soll der Neue die Abwehr beschäftigen.',
    'Gäste sollen das Gefühl haben, zu Hause zu sein.',
    'Die Schüler sollen aus Berichten ein Plakat machen, sagte die Lehrerin.',
  ],
}

interface Group {
  from: number
  to: number
  infinitive: string
  /** Where its part of the clause ends, when an “und” goes on. */
  within?: number
  /** The word before the infinitive. */
  before: string
}

/** The infinitives that belong to “soll”: at the end of its clause or before an “und”, in a subordinate clause right before it. */
function infinitives(sentence: Sentence, at: number): Group[] {
  const last = isBorder(sentence, at + 1) || isAnd(sentence, at + 1)
  const previous = tokenAt(sentence, at - 1)
  if (last && !previous.capital && previous.kind === 'word') return [group(sentence, at - 1)]
  // “Angebahnt worden sein soll das Geschäft auf einer Messe.”
  if (/^(?:haben|sein)$/u.test(previous.lower) && isParticiple(tokenAt(sentence, at - 2).lower))
    return [group(sentence, at - 1)]
  const found: Group[] = []
  let end = clauseEnd(sentence, at)
  for (let other = at + 1; other < end - 1; other++)
    if (isAnd(sentence, other + 1) && IN_BETWEEN.test(tokenAt(sentence, other).lower))
      found.push({ ...group(sentence, other), within: other })
  // A relative clause may stand between: the infinitive then closes a later clause.
  let from = at
  for (let turn = 0; turn < 4; turn++) {
    if (turn === 0 || !subordinators.has(tokenAt(sentence, from).lower))
      if (isInfinitive(sentence, end - 1) && end - 1 > at) return [...found, group(sentence, end - 1)]
    if (end >= sentence.tokens.length || end - at > REACH) break
    from = end + 1
    end = clauseEnd(sentence, end)
  }
  return found
}

const isAnd = (sentence: Sentence, at: number) => /^(?:und|oder|sowie)$/u.test(tokenAt(sentence, at).lower)
/** Before an “und” only these are told from adjectives. */
const IN_BETWEEN = /^(?:haben|sein|worden|leben|wohnen|stammen|besitzen|verfügen|heißen)$/u

function isInfinitive(sentence: Sentence, at: number): boolean {
  const { lower, capital } = tokenAt(sentence, at)
  return !capital && !MOVED.has(lower) && /(?:en|ern|eln|sein|tun)$/u.test(lower)
}

function group(sentence: Sentence, at: number): Group {
  const { lower } = tokenAt(sentence, at)
  const before = tokenAt(sentence, at - 1)
  const compound = lower === 'haben' || lower === 'sein' || lower === 'werden'
  return {
    from: compound && !before.capital && before.kind === 'word' ? at - 1 : at,
    to: at + 1,
    infinitive: lower,
    before: before.lower,
  }
}

function isHearsay(sentence: Sentence, at: number, { infinitive, before, within, to }: Group): boolean {
  const modal = tokenAt(sentence, at).lower
  if (modal === 'sollen' && isCounterfactual(sentence, at)) return false
  if (tokenAt(sentence, sentence.tokens.length - 1).text === '?') return false
  // “ob sie auch Kandidatin sein soll”: nobody has said so.
  if (tokenAt(sentence, clauseStart(sentence, at)).lower === 'ob') return false
  const plan = planned(sentence, at, within)
  if (infinitive === 'zeigen' && near(sentence, at, ({ lower }) => PICTURE(lower))) return !plan
  if (before === modal) return false
  if (!later(modal) && !plan && (isState(sentence, at, infinitive, to - 1) || hasMedium(sentence, at)))
    return true
  if (infinitive === 'sein' && before === 'sehen' && near(sentence, at, ({ lower }) => RECORDED(lower)))
    return true
  if (/^(?:gehen|handeln|kriseln)$/u.test(infinitive) && hasEs(sentence, at))
    return before !== 'darum' && !plan
  // “gegen den Verkauf sollen Bedenken sprechen”
  if (infinitive === 'sprechen' && near(sentence, at, ({ lower }) => /^(?:gegen|dagegen)$/u.test(lower)))
    return !later(modal) && !plan
  if (infinitive === 'geben' && hasEs(sentence, at))
    return (near(sentence, at, ({ lower }) => EVENTS(lower)) || known(sentence, at)) && !plan
  const perfect = isParticiple(before)
  // “soll laut Medienberichten verkauft werden”: a plan nobody stands for is hearsay.
  if (modal.startsWith('soll') && !modal.startsWith('sollt') && hasVagueSource(sentence, at)) return true
  if (infinitive === 'haben') {
    if (perfect) return !later(modal) || near(sentence, at, ({ lower: word }) => SOURCES(word))
    return !later(modal) && !POSSESSIONS.test(before) && !ought(sentence, at)
  }
  if (infinitive === 'sein') {
    if (MOVED.has(before) || MOVEMENT(before)) return !later(modal)
    if (later(modal) || ought(sentence, at)) return false
    if (STATES.has(before)) return true
    if (isNorm(before)) return false
    return perfect ? !plan && known(sentence, at) : !plan
  }
  if (later(modal) || ought(sentence, at)) return false
  if (infinitive === 'werden')
    return perfect && /halten$|hindert$|foltert$|^verfolgt$|^bedroht$/u.test(before) && !plan
  if (STATIVE.has(infinitive) || isWrong(infinitive)) return !plan
  return !isPurpose(infinitive) && !plan && known(sentence, at)
}

/** “laut Medienberichten”, “Insidern zufolge”, “dem Vernehmen nach”. */
function hasVagueSource(sentence: Sentence, at: number): boolean {
  for (let other = Math.max(0, at - REACH); other < at + REACH; other++) {
    if (!VAGUE(tokenAt(sentence, other).lower)) continue
    if (/^(?:zufolge|nach)$/u.test(tokenAt(sentence, other + 1).lower)) return true
    const from = tokenAt(sentence, other).lower.endsWith('kreisen')
      ? /^(?:laut|nach|aus)$/u
      : /^(?:laut|nach)$/u
    for (let before = other - 1; before > other - 4; before--)
      if (from.test(tokenAt(sentence, before).lower)) return true
  }
  return false
}

const later = (modal: string) => modal === 'sollte' || modal === 'sollten'

/** “soll es um Millionen gehen” */
const hasEs = (sentence: Sentence, at: number) =>
  tokenAt(sentence, at + 1).lower === 'es' || tokenAt(sentence, at - 1).lower === 'es'

/** “hätte schießen sollen”. */
function isCounterfactual(sentence: Sentence, at: number): boolean {
  for (let other = clauseStart(sentence, at); other < at; other++)
    if (/^(?:hätte|hätten|hat|haben|hatte|hatten)$/u.test(tokenAt(sentence, other).lower) && other < at - 2)
      return true
  return false
}

const isParticiple = remembered(
  /^(?:.*ge\p{L}{2,}(?:t|en)|(?:.*(?:be|er|ver|zer|ent|emp|miss|ge|über|unter|hinter|wider|durch))\p{L}{2,}(?:t|en)|.*iert|getan|gehabt|worden|können|müssen|lassen|wollen)$/u,
)

/** A time gone by in the same clause, or somebody anywhere who reports. */
function known(sentence: Sentence, at: number): boolean {
  for (let other = clauseStart(sentence, at); other < clauseEnd(sentence, at); other++)
    if (PAST.has(tokenAt(sentence, other).lower)) return true
  return near(sentence, at, ({ lower }) => SOURCES(lower))
}

/** A time to come, a year or a date. */
function planned(sentence: Sentence, at: number, within = clauseEnd(sentence, at)): boolean {
  const from = clauseStart(sentence, at)
  for (let other = from; other < within; other++) {
    const { lower, kind, text } = tokenAt(sentence, other)
    if (FUTURE.has(lower) && !isBehind(sentence, other) && !(lower === 'dafür' && hasCause(sentence, at)))
      return true
    if (lower === 'bis' && !/^zu$/u.test(tokenAt(sentence, other + 1).lower)) return true
    if (kind === 'number' && /^20[2-9]\d$/u.test(text)) return true
  }
  return false
}

/** “Grund dafür soll ein Streit sein”. */
const hasCause = (sentence: Sentence, at: number) => near(sentence, at, ({ lower }) => CAUSE(lower))

/** “seit dem Frühjahr”, “im vergangenen Sommer”. */
function isBehind(sentence: Sentence, at: number): boolean {
  return [at - 1, at - 2].some((other) =>
    /^(?:seit|vergangene[nrsm]?|vorige[nrsm]?|letzte[nrsm]?)$/u.test(tokenAt(sentence, other).lower),
  )
}

function ought(sentence: Sentence, at: number): boolean {
  return [at - 1, at + 1, at - 2].some((other) => OUGHT.has(tokenAt(sentence, other).lower))
}

/** “will den Wagen gesehen haben”. */
export const wollen: Rule = {
  name: 'wollen',
  class: 'hearsay',
  words: ['will', 'wollen'],
  find(sentence, at) {
    const found = infinitives(sentence, at).find(
      ({ infinitive, before }) =>
        (infinitive === 'haben' && isParticiple(before)) || (infinitive === 'sein' && before === 'gewesen'),
    )
    return found ? { cue: { from: Math.min(at, found.from), to: Math.max(at + 1, found.to) } } : null
  },
  examples: ['Ein Zeuge will den Wagen gesehen haben.', 'Er will zur Tatzeit zu Hause gewesen sein.'],
  counterExamples: ['Die Stadt will den Park umgestalten.', 'Er will mehr Zeit haben.'],
}
