import { together } from '../../together.ts'
import { near } from '../../sentence.ts'
import { clauseOf } from '../clause.ts'
import { NOT } from './said.ts'

/** What can be said of somebody or something and denied. */
const CLAIMS = `*vorwurf *vorwurfs *vorwürfe *vorwürfen *anschuldigung *anschuldigungen *behauptung *behauptungen *bericht *berichte *berichten
  *meldung *meldungen *darstellung *darstellungen *gerücht *gerüchte *gerüchten *verdacht *verdächtigung *verdächtigungen *unterstellung
  *unterstellungen *spekulation *spekulationen *kritik *mutmaßungen *andeutungen *beteiligung *verwicklung *vermutung *vermutungen *these
  *theorie *theorien *beschuldigung *beschuldigungen *aussage *aussagen *angaben *einflussnahme *mitschuld *schuld *verantwortung eindruck`
/** What is met or played, where the same verbs mean something else. */
const GAMES = `*kosten *lebensunterhalt *unterhalt *spiel *spiele *partie *finale *rennen *länderspiel *match *anspruch holocaust`
/** Those who decide on claims, and what is said of games and costs. */
const OTHERS = `*gericht *gerichts *gerichtshof *senat *kammer *beschwerde *klage *antrag *kosten *lebensunterhalt *unterhalt *spiel *spiele *partie *finale
  *rennen *länderspiel *match *anspruch holocaust`
const WEAK_NOT = 'nicht nie niemals weder noch'
const UNTRUE = `unwahr haltlos haltlose haltlosen erfunden erlogen unbegründet absurd unzutreffend gegenstandslos unhaltbar lächerlich grotesk abwegig infam
  abstrus verleumderisch diffamierend konstruiert falsch unsinn quatsch unfug blödsinn lüge lügen falschmeldung falschmeldungen verleumdung`
/** Who speaks for somebody. */
const SPOKESMEN = `*sprecher *sprecherin *anwalt *anwältin *verteidiger *verteidigerin kreml *ministerium *regierung *armee *konzern *unternehmen *botschaft *präsidialamt`
const SAID = `sagte sagten sagt erklärte erklärten erklärt betonte betont versicherte versichert teilte mitteilte beteuerte beteuert hieß zufolge laut`
/** What a deed that is denied looks like. */
const DONE = `weitergegeben gegeben getan geliefert gezahlt bezahlt erhalten getroffen gesprochen verhandelt angegriffen beschossen eingesetzt
  beauftragt angeordnet verkauft gekauft übermittelt übergeben überwiesen versprochen zugesagt angeboten unterzeichnet unterschrieben
  geführt betrieben verfolgt gehandelt verstoßen verletzt getäuscht gewusst beteiligt verwickelt involviert verantwortlich`

/** Verbs of denying. */
const DENY = `bestreiten bestreitet bestreite bestritt bestritten bestreitend abstreiten abstreitet abstreite abstritt abgestritten abzustreiten leugnen leugnet leugne leugnete
        leugneten geleugnet dementieren dementiert dementiere dementierte dementierten verneinen verneint verneine verneinte verneinten`

/** Verbs of denying in any form × what is denied, in any order. */
export const denying = together({
  name: 'denying',
  class: 'denied',
  clauseOf,
  sets: [
    {
      words: DENY,
      and: [CLAIMS],
      not: `${WEAK_NOT} sich ${GAMES}`,
    },
    {
      words: DENY.replaceAll(/verneinen|bestreiten /g, ''),
      and: [
        `*tat *taten *tatvorwurf *angriff *mord *totschlag *übergriff *übergriffe *missbrauch *vergewaltigung *betrug *korruption *bestechung *doping
         *beteiligung *zahlungen *zahlung *affäre *treffen *existenz *absprachen *kontakte *zusammenhang`,
      ],
      far: true,
      not: `${WEAK_NOT} sich ${GAMES}`,
    },
    {
      words: DENY,
      and: ['dass'],
      far: true,
      not: `${WEAK_NOT} sich ${GAMES}`,
    },
    {
      words: 'bestreiten abstreiten leugnen dementieren',
      and: ['lässt ließ lassen ließen lasse'],
      not: OTHERS,
    },
    {
      words:
        'zurück zurückgewiesen zurückweist zurückwies zurückwiesen zurückweisen zurückweise zurückzuweisen',
      and: [
        'weist wies wiesen weisen weise zurückgewiesen zurückweist zurückwies zurückwiesen zurückweisen zurückweise zurückzuweisen',
        CLAIMS,
      ],
      not: `${WEAK_NOT} ${OTHERS}`,
    },
    { words: 'sich', and: ['von', 'weise weist wies wiesen weisen gewiesen', `${CLAIMS} alles jede`] },
    { words: UNTRUE, and: ['sei seien', CLAIMS], not: `${WEAK_NOT} ob` },
    {
      words: 'unwahr haltlos erlogen unzutreffend absurd falsch unbegründet',
      and: [
        'nennt nannte nannten bezeichnete bezeichnet sprecher sprecherin *sprecher *sprecherin :',
        CLAIMS,
      ],
      far: true,
      not: `${NOT} ob ${OTHERS}`,
    },
    {
      words: 'nein',
      and: ['antwortete antwortet antworteten beantwortete beantwortet frage nachfrage'],
      far: true,
      not: 'ja danke oder',
    },
    {
      words: DONE,
      and: [NOT, 'habe hätten seien sei', SPOKESMEN, SAID],
      far: true,
      not: 'noch bislang bisher ausgeschlossen',
    },
    {
      words: 'keinerlei',
      and: ['sei seien habe hätten gebe betreibe bestehe verfolge plane sehe bestünden'],
      not: 'erkennen erkannt *hinweise *anhaltspunkte *informationen *angaben *erkenntnisse *belege *beweise *grund *anlass *zweifel *verletzte *schäden ich',
    },
    {
      words: 'herunter heruntergespielt herunterzuspielen herunterspielte',
      and: [
        'spielt spielte spielten spielen heruntergespielt herunterzuspielen herunterspielte',
        `${CLAIMS} *vorfall *affäre *skandal *bedeutung`,
      ],
    },
    {
      words: 'zusammenhang kausalzusammenhang verbindung',
      and: [
        'kein keinen keinerlei nicht',
        'gibt gebe gab sieht sehe sehen sah besteht bestehe bestand hergestellt',
      ],
      not: 'diesem dem noch ob ausgeschlossen ausschließen *studie *forscher forschende *hinweise',
    },
    // “Einen Zusammenhang schloss er aus”
    {
      words: 'schloss schlossen schließt schließen schließe ausgeschlossen ausschloss',
      and: [
        'aus ausgeschlossen ausschloss',
        '*zusammenhang *verbindung *verwicklung *beteiligung *mitschuld',
      ],
      not: `${WEAK_NOT} nichts kein keine könne kann können wird werde werden`,
    },
    {
      words: 'absage',
      and: ['erteilt erteilte erteilten', `${CLAIMS} angelegenheit`],
      not: '*plan *plänen *forderung *forderungen',
    },
  ],
  unless: (sentence, { from }) => near(sentence, from, ({ lower }) => lower === 'anfangsverdacht'),
  examples: [
    'Der Minister lässt bestreiten, dass er davon wusste.',
    'Die Bank weise den Vorwurf der Manipulation von sich, heißt es.',
    'Die Vorwürfe seien absurd.',
    'Dass er den Vorwurf stets bestritten hat, half ihm nicht.',
    'Auf die Frage, ob sie kandidiert, antwortete sie mit „Nein“.',
    'Der Präsident habe keine Waffen geliefert, sagte ein Sprecher.',
    'Ihr Mandant betreibe keinerlei Geschäfte in dem Land.',
    'Die Partei spielte den Vorfall herunter.',
    'Einen Zusammenhang mit dem Umbau schloss sie aus.',
    'Die Behörde sieht keinen Zusammenhang mit der Impfung.',
    'Vor dem Richter (es ist der 3. Tag) leugnet der Mann heute den Angriff.',
  ],
  counterExamples: [
    'Den Vorwurf hat er nie bestritten.',
    'Einen Zusammenhang schloss sie nicht aus.',
    'Das Finale bestreiten zwei Wiener.',
    'Das Gericht wies die Beschwerde gegen den Bericht zurück.',
    'Auf die Frage, ob es regnet, antwortete sie mit „Ja“.',
    'Geprüft werde der Anfangsverdacht, dass die Meldung falsch gewesen sei, sagte ein Sprecher.',
    'Sie habe in der Rede keinerlei Substanz erkennen können.',
  ],
})
