import { tokenAt, type Sentence } from '../sentence.ts'
import { isBorder } from './clause.ts'
import { wordSet, wordsOf } from '../words.ts'
import { verb } from './conjugate.ts'
import { speechVerbs } from './speech-verbs.ts'

/** Verbs whose Konjunktiv I is common in reported speech; those that would look like an adjective or another word are left out. */
const VERBS = `
  achten agieren ahnen akzeptieren ändern anbieten arbeiten atmen aufhören ausreichen bauen beabsichtigen bedeuten bedrohen beenden
  befinden befolgen befürchten beginnen begreifen behandeln behindern beitragen bekommen belasten belaufen belegen benötigen beruhen
  beschäftigen bestehen bestimmen beteiligen betonen betrachten betragen betreffen betreiben bewegen beweisen bewirken bezahlen
  bieten bilden bleiben brauchen brechen brennen bringen dauern decken denken dienen drohen durchführen dürfen enthalten entscheiden
  entsprechen entstehen entwickeln erfahren erfolgen erfordern erfüllen ergeben erhalten erheben erhöhen erkennen erlauben erleben
  ermitteln ermöglichen erreichen erscheinen ersetzen erwarten existieren fahren fallen fehlen finden fliegen fliehen fließen fordern
  führen fühlen funktionieren fürchten geben gefährden gehen gehören gelingen gelten genießen genügen geraten geschehen gewinnen
  gewährleisten glauben greifen haben halten handeln hängen heißen helfen herrschen hoffen hören interessieren kämpfen kaufen kennen
  klagen klären klingen kommen können konzentrieren kosten kontrollieren kriegen landen lassen laufen leben leiden leisten lernen
  lesen liefern liegen lügen machen mangeln müssen nehmen nutzen öffnen organisieren passieren planen plündern profitieren
  prüfen rechnen reden regeln regieren reisen rennen rufen sammeln schaden schaffen scheinen scheitern schicken schießen schlafen
  schlagen schließen schreiben schützen schweigen sehen senken setzen sinken sitzen sollen spielen sprechen stammen stärken steigen
  sterben stellen steuern stimmen stehen stoßen streben streiten suchen tauchen tauschen töten tragen treffen treiben trennen
  treten trinken tun umfassen unternehmen unterscheiden unterstützen untersuchen verbessern verbieten verbinden verbleiben verbreiten
  verdienen verfolgen verfügen verhalten verhandeln verhindern verkaufen verlangen verlassen verlaufen verletzen verlieren
  vermeiden vermissen verpflichten verschlechtern verschwinden versprechen verstehen verstoßen versuchen verteidigen vertrauen
  vertreten verursachen verweigern verwenden verzichten vorliegen wachsen warten wechseln wehren werden werfen wirken wissen wohnen
  wollen wünschen zahlen zählen zeigen ziehen zielen zögern zwingen
  bereiten vorbereiten veranlassen empfinden verstärken vermitteln aufrechterhalten
  besitzen kehren zurückkehren beraten verurteilen verantworten überprüfen übernehmen überleben überzeugen überwachen unterliegen
  unterbrechen widersprechen wiederholen zusammenarbeiten starten gelangen genehmigen gestatten investieren kümmern produzieren
  reagieren retten riskieren stören verbergen vereinbaren verlegen vernichten verschieben verwandeln wählen zerstören
  beherrschen befördern beeinflussen beauftragen anerkennen ausüben erfinden erkranken erlangen erleiden erschweren eröffnen erwägen
  exportieren fälschen fördern hindern hinterlassen identifizieren missbrauchen rauben schmuggeln sperren stehlen steigern
  unterschätzen verdrängen vergiften verstecken verteilen verwechseln verwirklichen veröffentlichen verstehen verwalten
  wiegen betreuen befremden lohnen obliegen drängen laden mögen rücken wachen warnen behaupten drücken fürchten stützen rüsten schulden spüren verüben
`
const BASES =
  'gehen stehen kommen bleiben liegen geben nehmen halten lassen treten ziehen setzen stellen führen laufen sehen finden fallen schließen bringen weisen rufen hängen legen machen werfen schlagen tragen bauen sprechen fangen'
const PARTICLES =
  'ab an auf aus bei bevor da dar durch ein entgegen fest fort frei her heraus herum hervor hin hinaus hinter los mit nach nieder statt teil über um unter voran voraus vor vorbei vorüber weg weiter wieder zu zurück zusammen bereit fehl zurecht auseinander'

const IRREGULAR = 'handele sei seien habe werde könne müsse solle dürfe wolle möge wisse tue'

function reported(infinitive: string): string {
  return verb(infinitive).forms.reported
}

/** Forms that only Konjunktiv I has in the third person. */
export const reportedForms: ReadonlySet<string> = new Set(
  [
    ...wordsOf(IRREGULAR),
    ...wordsOf(VERBS).map(reported),
    ...speechVerbs.flatMap(({ particle, forms }) => (particle ? [] : [forms.reported])),
    ...wordsOf(BASES).flatMap((base) => wordsOf(PARTICLES).map((particle) => particle + reported(base))),
  ].filter((form) => !wordSet('tun meine danke bitte lade tage teilweise').has(form)),
)

/** Before these, a form in -e is a comparison, a wish or a set phrase. */
const NOT_BEFORE = wordSet('als gott ob')
const SET_PHRASES = wordSet('denn drum dank dahingestellt gegrüßt erwähnt angemerkt gesagt')

/** “Man nehme ein Ei.” */
const RECIPES = wordSet('nehme gebe rühre schlage lasse denke stelle beachte vergleiche bedenke füge')

/** True when the form at `at` reports what somebody said: third person, and neither a wish nor a set phrase. */
export function isReported(sentence: Sentence, at: number): boolean {
  const { lower, capital } = tokenAt(sentence, at)
  if (capital || !reportedForms.has(lower)) return false
  const before = tokenAt(sentence, at - 1).lower
  if (NOT_BEFORE.has(before)) return false
  if (lower === 'sei' && SET_PHRASES.has(tokenAt(sentence, at + 1).lower)) return false
  // “sei es aus Angst, sei es aus Scham”, but “das Ziel sei es”
  if (lower === 'sei' && tokenAt(sentence, at + 1).lower === 'es' && isBorder(sentence, at - 1)) return false
  if (lower === 'sei' && SET_PHRASES.has(before)) return false
  if (before === 'man' && RECIPES.has(lower)) return false
  // “keine heiße Spur”
  if (lower === 'heiße' && tokenAt(sentence, at + 1).capital) return false
  return !hasFirstPerson(sentence, at) && !isUnreal(sentence, at)
}

function hasFirstPerson(sentence: Sentence, at: number): boolean {
  for (let other = Math.max(0, at - 8); other <= at + 3; other++)
    if (tokenAt(sentence, other).lower === 'ich') return true
  return false
}

/** “als ob er … sei”, “damit er … könne”: unreal or intended, not reported. */
function isUnreal(sentence: Sentence, at: number): boolean {
  for (let other = at - 1; other >= Math.max(0, at - 14); other--) {
    const { lower, text } = tokenAt(sentence, other)
    if (lower === 'damit' && tokenAt(sentence, other - 1).text === ',') return true
    if (lower === 'als' && /^(?:ob|wenn)$/u.test(tokenAt(sentence, other + 1).lower)) return true
    if (text === ';' || text === ':') return false
  }
  return false
}
