import { askedTwice } from '../../asked-twice.ts'
import type { Rule } from '../../rule.ts'
import { REACH, tokenAt, type Found, type Range, type Sentence } from '../../sentence.ts'
import { wordSet } from '../../words.ts'
import { hasWord, testOf } from '../../frame.ts'
import { clauseEnd, clauseOf, clauseStart, isBorder } from '../clause.ts'
import { longPhraseAt, nounPhraseAt } from '../noun-phrase.ts'
import { speechVerbs, type SpeechVerb } from '../speech-verbs.ts'
import { isLast, subjectOf } from '../subject.ts'
import { indexOf, type Form } from '../verb-index.ts'
import { conjunctions, haben, modals, sein, werden } from '../words.ts'
import { isAside, isAttribute } from './attribute.ts'
import { fitsFrame, hasContent, withNoun } from './content.ts'
import { participle } from './participle.ts'

const index = indexOf(speechVerbs)

/** A finite verb of saying or thinking, or its participle with “haben” or “werden”. */
export const speechVerb: Rule = {
  name: 'speech-verb',
  class: 'attributed',
  words: [...index.keys()],
  // The rule for denials asks too.
  find: askedTwice(findVerb),
  examples: [
    'Der Minister sagte, er werde nicht zurücktreten.',
    'Die Stadt teilte am Abend nach einer Sitzung mit, dass der Park geschlossen bleibt.',
    'Wie das Werk mitteilte, ruht die Arbeit.',
    'Das Amt erklärte, die Fragen hätten sich erledigt.',
    'Sie hat den Plan mehrfach kritisiert.',
    'Die Vorwürfe wies der Konzern zurück.',
    'Das sagte der 28-Jährige.',
    'Ihm wird vorgeworfen, Geld veruntreut zu haben.',
    'Er nannte den Vertrag einen Fehler.',
    'Das Amt hat die Vorwürfe, die erhoben wurden, als unwahr bezeichnet.',
    'Wie der Verband bekannt gab, fällt das Rennen aus.',
    'Die Halle bleibt zu, wie es Ende Mai mitteilte.',
    'Das Ergebnis hat die Jury gestern bekannt gegeben.',
    'Fachleute schätzen, dass der Preis steigt.',
    'Der Wirt, der das Lokal seit Jahren führt, begründete die Schließung damit, dass Personal fehle.',
    'Der Wirt nannte die Zahl „reine Fantasie“.',
    'Die Anwohner erwarten vom Rat mehr Bäume.',
    'Er empörte sich über den Lärm.',
    'Das Verkehrsamt bestätigte, dass die Brücke gesperrt ist.',
    'Der Verband hat die Meldung am Freitag, dem 3. Mai, zurückgewiesen.',
    'Als niemand half, schlug der Mann auf den Tisch und rief: „Genug!“',
    'Der Wirt erwägt, im Winter zu schließen.',
    'Der Umzug, ließ die Wirtin durchblicken, könne noch scheitern.',
    'Die Werft hat vor Mängeln bei der Tochter Nordhafen (NH) gewarnt.',
    'Es bleibt dabei, sagt Kurz.',
    'Die Umwelt- und Verkehrsministerin beklagte, das sei zu wenig.',
    'Die Sprecherin stellt aber klar: Der Turm bleibt.',
    'Sie sieht den Umbau als Gelegenheit.',
    'Das Amt musste einräumen, dass Akten fehlen.',
    'Von der Idee hält der Trainer nichts.',
    'Eine Erhöhung schließt er vorerst aus.',
    'Ein Verbot kommt nicht, hielt die Ministerin fest.',
    'Als günstig erachtet die Leiterin den Standort am Fluss.',
    'Weitere Hilfe und eine Erhöhung schloss Merten aus.',
    'Deutliche Kürzungen hat Merten ausgeschlossen.',
    'Die in Wien ansässige Kanzlei meinte, das sei zu wenig.',
    'Der Rat meldete Zweifel an der Rechnung an.',
    'Die Ministerin sieht dafür keinen Grund.',
    'Der Zeuge bleibt in Haft, verfügte die Richterin.',
    'Die Opposition bezweifelt das.',
    'Der Sender bezieht sich auf Regierungskreise.',
    'Stattdessen bezeichnete die Direktorin, Mina Odd, den Fall als Missverständnis.',
    'Aus dem Beschluss des Rats geht hervor, dass die Brücke bleibt.',
    'Israel erklärte den Anführer für tot.',
    'Der Verein selbst hatte Ende Mai erklärt, die Halle sei sicher.',
    'Die Firma bewertete den Bericht als haltlos.',
  ],
  counterExamples: [
    'Sie sagte den Termin ab.',
    'Er bestritt sein erstes Spiel.',
    'Das Gericht wies die Klage zurück.',
    'Um das zu erklären, reicht ein Blick auf die Karte.',
    'Das Hochwasser forderte vier Todesopfer.',
    'Der erklärte Favorit schied aus.',
    'Anders formuliert: Es war ein Fehler.',
    'Die Namen der Firmen nannte die Kommission nicht.',
    'Er kam nach einem als konstruktiv bezeichneten Treffen.',
    'Grund waren nicht näher bezeichnete „Störungen“.',
    'Die seit Monaten angekündigte Reform kommt.',
    'Genannt wird auch Peter Lund.',
    'Den Preis gab die Stadt nicht bekannt.',
    'Der Umbau wurde abgelehnt.',
    'Der Umbau wird allgemein begrüßt.',
    'Wie berichtet, wurde die Brücke gesperrt.',
    'Schwer zu sagen, wer gewinnt.',
    'Das Spiel sahen mehr als tausend Gäste.',
    'Das Amt müsste einräumen, dass Akten fehlen.',
    'Die Polizei hielt den Mann fest, den sie suchte.',
    'Der Umzug wurde weder bestätigt noch dementiert.',
    'Den Anlegern wurden hohe Gewinne versprochen.',
    'Die Mieter sahen sich vom Gutachten bestätigt.',
    'Der Preis geht aus dem Bericht nicht hervor.',
    'Einzelheiten wurden nicht, Namen keine bekanntgegeben.',
    'Der Ort hat sich per Abstimmung für den Tunnel ausgesprochen.',
    'Das Gewicht wurde falsch angegeben.',
    'Die Suche endete, ohne dass sie eine Spur gefunden hätten.',
    'Das Boot wird auf dem Grund des Sees vermutet.',
    'Solche Häuser nennt man Katen.',
    'Das Schild, dessen Aufschrift „Zum Hafen“ lautet, ist neu.',
    'Er wurde wegen Raubes verurteilt.',
    'Man merkt ihm an, wie sehr das nagt.',
    'Die Werft teilte nichts über Schäden mit.',
    'Damit stellt sich die Frage, wer zahlt.',
    'Der Anstieg lässt sich mit dem Wetter erklären.',
  ],
}

function findVerb(sentence: Sentence, at: number): Found | null {
  const { capital, lower } = tokenAt(sentence, at)
  if (isAttribute(sentence, at) || isAside(sentence, at) || isOwnReport(sentence, at)) return null
  for (const form of index.get(lower) ?? []) {
    // With a capital it is a noun, unless a participle opens the clause.
    if (capital && !(form.kind === 'participle' && isBorder(sentence, at - 1))) continue
    const { noun: wanted } = form.verb.frame
    if (wanted !== undefined && !withNoun(sentence, { from: at, to: at + 1 }, wanted)) continue
    const found = read(sentence, at, form)
    if (!found || !fitsFrame(sentence, found.cue, form.verb.frame)) continue
    const { noun } = form.verb.frame
    const cue = noun === undefined ? found.cue : withNoun(sentence, found.cue, noun)
    if (cue) return { ...found, ...(form.verb.particle === 'hervor' && sourceOf(sentence, cue)), cue }
  }
  return null
}

/** “Wie berichtet, …”: the author's own word before. */
function isOwnReport(sentence: Sentence, at: number): boolean {
  return tokenAt(sentence, at - 1).lower === 'wie' && isBorder(sentence, at + 1)
}

/** “geht aus einem Bericht der Bank hervor”: the paper speaks. */
function sourceOf(sentence: Sentence, cue: Range): Pick<Found, 'speaker'> {
  const clause = clauseOf(sentence, cue.from)
  for (let at = clause.from; at < clause.to; at++) {
    if (tokenAt(sentence, at).lower !== 'aus') continue
    const speaker = nounPhraseAt(sentence, at + 1) ?? longPhraseAt(sentence, at + 1)
    if (speaker) return { speaker }
  }
  return {}
}

function read(sentence: Sentence, at: number, form: Form<SpeechVerb>): Found | null {
  switch (form.kind) {
    case 'participle':
      if (form.apart && tokenAt(sentence, at - 1).lower !== form.verb.particle) return null
      return participle(sentence, at)
    case 'plural':
      return isInfinitive(sentence, at) || hasOtherParticle(sentence, at)
        ? null
        : finite(sentence, { from: at, to: at + 1 })
    case 'finite': {
      if (!form.apart) {
        if (hasAuxiliary(sentence, at) || hasOtherParticle(sentence, at)) return null
        return orParticiple(sentence, at, finite(sentence, { from: at, to: at + 1 }))
      }
      if (isLast(sentence, at) && clauseStart(sentence, at) !== at) {
        // “wie das Amt bekannt gab”
        const { particle } = form.verb
        const before = particle !== 'zu' && tokenAt(sentence, at - 1).lower === particle
        return before ? finite(sentence, { from: at, to: at + 1 }) : null
      }
      const to = particleEnd(sentence, at, form.verb.particle)
      return to === -1 ? null : finite(sentence, { from: at, to })
    }
  }
}

/** “Das Amt hat die Vorwürfe, die …, als falsch bezeichnet”: without a subject of its own it belongs to an auxiliary further back. */
function orParticiple(sentence: Sentence, at: number, found: Found | null): Found | null {
  if (!found || found.speaker || !isLast(sentence, at)) return found
  const { lower } = tokenAt(sentence, at)
  if (!index.get(lower)?.some(({ kind }) => kind === 'participle')) return found
  return participle(sentence, at) ?? found
}

function finite(sentence: Sentence, cue: Range): Found | null {
  const speaker = subjectOf(sentence, cue.from)
  if (speaker && isThing(sentence, speaker) && !hasContent(sentence, cue)) return null
  if (hasWord(sentence, clauseOf(sentence, cue.from), 'niemand keiner')) return null
  // The author's own word, or nobody's in particular.
  if (speaker?.pronoun && /^(?:ich|wir)$/u.test(tokenAt(sentence, speaker.from).lower)) return null
  if (tokenAt(sentence, clauseStart(sentence, cue.from)).lower === 'wer') return null
  return { cue, ...(speaker && { speaker }) }
}

/** Works, devices and seasons: they tell, warn and promise without having said anything. */
const isThingWord = testOf(`
  *film roman *roman buch *buch *ausstellung serie *serie *dokumentation doku stück *stück oper *oper kapitel *tafel *schild *app *sensor *anlage
  *melder *gerät *sirene *sirenen system *system *karte *tabelle *anzeige *display *ampel himmel mauer frühling frühjahr sommer herbst winter
  *automat *thermometer *apparat *maschine gemälde *lied song album *kurs *bühne *strecke *motor *software *bild ergebnis ergebnisse
`)

function isThing(sentence: Sentence, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const { lower, capital } = tokenAt(sentence, at)
    if (capital && at > from) return isThingWord(lower)
  }
  return isThingWord(tokenAt(sentence, from).lower)
}

function isLikeVerb(sentence: Sentence, at: number): boolean {
  const { lower, capital } = tokenAt(sentence, at)
  return !capital && /(?:t|te|ten|en)$/u.test(lower)
}

/** Of these particles a “nicht” right before says that nothing was said. */
const UNSAID = wordSet('mit bekannt preis an')

/** Past the particle of a separable verb, which closes its clause. */
function particleEnd(sentence: Sentence, at: number, particle: string): number {
  for (let other = at + 1; other <= at + REACH; other++) {
    const token = tokenAt(sentence, other)
    if (token.lower !== particle) continue
    // “teilt die Partei nicht mit”
    if (UNSAID.has(particle) && tokenAt(sentence, other - 1).lower === 'nicht') return -1
    const next = tokenAt(sentence, other + 1).lower
    if (isBorder(sentence, other + 1) || conjunctions.has(next) || next === 'als' || next === 'wie')
      return other + 1
  }
  return -1
}

/** True for a form in -en after “zu” or a modal verb, and for one that closes a main clause. */
function isInfinitive(sentence: Sentence, at: number): boolean {
  if (tokenAt(sentence, at - 1).lower === 'zu' || modals.has(tokenAt(sentence, at + 1).lower)) return true
  const start = clauseStart(sentence, at)
  const concedes = CONCESSIONS.has(tokenAt(sentence, at).lower)
  for (let other = start; other < at; other++) {
    const { lower } = tokenAt(sentence, other)
    if (modals.has(lower) && !(concedes && lower.startsWith('musste'))) return true
  }
  return false
}

/** Who had to do these has done so: “musste einräumen”. */
const CONCESSIONS = wordSet('einräumen zugeben eingestehen zugestehen')

/** True when a form that is a participle too stands beside an auxiliary: “ist … bestätigt”. */
function hasAuxiliary(sentence: Sentence, at: number): boolean {
  const { lower } = tokenAt(sentence, at)
  if (!index.get(lower)?.some(({ kind }) => kind === 'participle')) return false
  for (let other = clauseStart(sentence, at); other < clauseEnd(sentence, at); other++) {
    const { lower: word } = tokenAt(sentence, other)
    if (haben.has(word) || werden.has(word) || sein.has(word) || word === 'werden') return true
  }
  return false
}

const PARTICLES = wordSet(
  'ab an auf aus ein vor nach los zurück her hin durch um weg bei fort ins teil heraus herein hinaus hinein vorbei zusammen',
)

/** “sagte den Termin ab”: the clause closes with the particle of another verb. */
function hasOtherParticle(sentence: Sentence, at: number): boolean {
  const end = clauseEnd(sentence, at)
  for (let other = at + 1; other < end - 1; other++)
    // “entgegneten die Forscher und legten Beispiele vor”: it is the other verb's.
    if (conjunctions.has(tokenAt(sentence, other).lower) && isLikeVerb(sentence, other + 1)) return false
  return end - 1 > at && PARTICLES.has(tokenAt(sentence, end - 1).lower)
}
