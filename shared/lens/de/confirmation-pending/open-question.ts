import { together } from '../../together.ts'
import { clauseOf } from '../clause.ts'
import { MATTERS, QUESTIONS } from './words.ts'

const STILL =
  'noch derzeit nun zurzeit weiter weiterhin aktuell momentan jetzt muss müssen müsse soll sollen bleibt laufende laufenden'
const INVESTIGATORS = `polizei *ermittler *staatsanwaltschaft kripo kriminalpolizei *behörde *behörden *gutachter *experten *fachleute
  *sachverständige *sachverständiger *spezialisten *sonderkommission landeskriminalamt bundeskriminalamt lka bka soko`
/** What may lie behind it. */
const CRIMES = `*hintergrund *motivation *motiv *tatmotiv *fremdeinwirken *manipulation *versagen *defekt *suizid *selbstmord *komplizen *mittäter *straftat *verbrechen *delikt *anschlag *brandstiftung *fremdverschulden *fremdeinwirkung *zusammenhang *sabotage *tötung *mord
  *terrorakt *attentat *tötungen *taten *täter *opfer *verdächtige *beteiligung *vorsatz`
const REPORTS = '*angaben *berichte *aussagen *darstellungen *versionen *meldungen *schilderungen'

/** A question is open: what is in question × open, or × still being looked into. */
export const openQuestion = together({
  name: 'open-question',
  class: 'confirmation-pending',
  clauseOf,
  sets: [
    {
      words: 'gezweifelt bezweifelt angezweifelt',
      and: ['*echtheit *authentizität *wahrheitsgehalt *darstellung *version'],
      not: 'nicht',
    },
    {
      words: 'fraglich zweifelhaft rätselhaft schleierhaft strittig unsicher',
      and: [`${MATTERS} ob wer wie wann warum woher`],
      far: true,
    },
    {
      words: 'untersucht untersuchen ermittelt ermitteln geprüft geklärt klären aufgeklärt',
      and: [STILL, `${MATTERS} ob warum wie wer weshalb wieso`],
      far: true,
      not: 'wurde wurden soll genug ausreichend forscher forscherinnen *wissenschaftler *wissenschafter experimenten',
    },
    {
      words: 'offen',
      and: ['ließ ließen lässt bleibt blieb ist war sei', QUESTIONS],
      far: true,
    },
    {
      words: 'offen',
      and: [
        'ließ ließen lässt lassen blieb blieben bleibt bleiben',
        'details einzelheiten *zeitpunkt *termin *höhe *gründe *grund *frage *preis *zahl *ort *standort *umfang *ausmaß *schicksal *verbleib *dauer *identität *nachfolge *name *kosten',
      ],
    },
    {
      words: 'prüft prüfen untersucht untersuchen',
      and: [
        'derzeit zurzeit noch weiter weiterhin nun',
        '*vorwurf *vorwürfe *vorgänge *hinweise *bericht *berichte *angaben informationen',
      ],
    },
    {
      words: 'geprüft untersucht ermittelt',
      and: ['wird werde werden würde', 'ob warum wie wer weshalb wo welche inwiefern inwieweit'],
      far: true,
    },
    {
      words: 'prüft prüfen prüfte prüften prüfe',
      and: ['*bekennerschreiben *echtheit *authentizität berichte bericht meldungen'],
    },
    {
      words: 'geprüft überprüft',
      and: [
        'wird werde werden',
        '*echtheit *authentizität *bekennerschreiben *identität *hintergrund *zusammenhang *motiv *vorwürfe',
      ],
    },
    {
      words: 'ausgeschlossen auszuschließen ausschließen',
      and: ['nicht', `${CRIMES} *ursache *unfallursache *gesundheitsgefahr`],
    },
    {
      words: 'geprüft überprüft',
      and: [
        'werde werden würde würden',
        'situation lage sache vorfall vorgang fall bericht berichte hinweise vorwürfe informationen angaben',
      ],
      not: 'jährlich regelmäßig',
    },
    { words: 'offen', and: ['*frage *fragen', 'bleibt bleiben blieb blieben ist sind'] },
    { words: 'fraglich zweifelhaft', and: ['das dies', 'ist sei bleibt'] },
    // “schließt derzeit nichts aus”
    {
      words: 'aus auszuschließen',
      and: [
        'nichts keine',
        'schließt schließen schloss schlossen schließe auszuschließen will möchte wolle',
        `${INVESTIGATORS} *ursache *möglichkeit *sprecher *sprecherin behörden`,
      ],
      far: true,
    },
    {
      words: 'aus',
      and: ['nicht', 'schließt schließen schloss schlossen schließe', `${CRIMES} ihn`],
    },
    { words: 'klären ermitteln', and: ['um', 'zu', MATTERS] },
    { words: 'klären geklärt', and: ['muss müssen müsse', QUESTIONS], far: true },
    // “will die Polizei klären, wer beteiligt war”
    {
      words: 'klären',
      and: ['will wollen wolle soll sollen versucht versuchen', INVESTIGATORS, QUESTIONS],
      far: true,
    },
    {
      words: 'ausgeschlossen',
      and: ['nichts', 'kann könne können', `${INVESTIGATORS} *ursache *brandursache *unfallursache *motiv`],
      far: true,
    },
    {
      words: 'getroffen',
      and: ['noch', 'nicht keine', 'können könne könnten kann konnten', '*aussage *aussagen'],
    },
    {
      words: 'ausschließen ausgeschlossen auszuschließen ausschloss',
      and: ['kein keine keinen', '*hypothese *möglichkeit *szenario *variante *theorie *ursache *motiv'],
    },
    {
      words: 'prüft prüfen prüfe',
      and: ['*vorwürfe *vorwurf *vorgang *verdachtsfälle *anhaltspunkte *verdachtsmomente'],
      not: 'nicht',
    },
    {
      words: 'prüft prüfen prüfe untersucht untersuchen untersuche ermittelt ermitteln ermittle ermittele',
      and: [INVESTIGATORS, `${MATTERS.replace('*zusammenhang', '')} ob warum wie inwieweit inwiefern`],
      far: true,
      not: 'wegen berichtet berichten mitteilte sagte meldet',
    },
    {
      words: 'untersuchung untersuchungen ermittlung ermittlungen',
      and: ['läuft laufen lief liefen', 'klären herauszufinden ermitteln aufzuklären feststellen', MATTERS],
      far: true,
    },
    {
      words: 'erwartet',
      and: [
        'ergebnis ergebnisse',
        '*obduktion *untersuchung *untersuchungen *gutachten *analyse *analysen *tests *auswertung',
      ],
    },
    { words: 'suche', and: ['dauert dauerte läuft lief geht', '*ursache *ursachen *motiv'] },
    {
      words: 'leitete leiteten leitet leiten',
      and: ['ein', '*ermittlung *ermittlungen *untersuchung *untersuchungen', MATTERS],
    },
    { words: 'erkennbar ersichtlich', and: ['nicht', QUESTIONS], far: true },
    {
      words: 'weiß wissen wisse wussten wusste',
      and: [
        'nichts wenig',
        'noch bislang bisher',
        '*polizei *ermittler *behörden *behörde man *staatsanwaltschaft',
      ],
    },
    { words: 'umstritten', and: ['ist sind bleibt war', 'ob wie wer warum wann welche'], far: true },
    {
      words: 'angezweifelt bezweifelt anzweifeln bezweifeln',
      and: [
        '*wahrheitsgehalt *echtheit *authentizität *angaben *darstellung *version *glaubwürdigkeit *bericht *berichte *aussage',
      ],
    },
    {
      words: 'vermutungen spekulationen mutmaßungen hypothesen',
      and: ['nur lediglich bloß', 'gibt gab gebe existieren bleiben sind'],
    },
    {
      words: 'fragen',
      and: ['offene offenen', 'viele zahlreiche einige noch blieben bleiben gibt gebe gab lässt ließ wirft'],
      not: 'stellung beantworten',
    },
    {
      words: 'aufklären klären ermitteln prüfen aufarbeiten herausfinden',
      and: ['noch erst zunächst', 'müsse müssen muss müssten wolle wollen will'],
      not: 'frage',
    },
    {
      words: 'gegenstand teil thema',
      and: ['*ermittlungen *untersuchung *untersuchungen *prüfung', `${MATTERS} wie warum ob wer weshalb`],
      far: true,
    },
    {
      words: 'dauern laufen andauern dauerten dauere dauert andauerten liefen',
      and: ['*ermittlungen *untersuchungen', `an ${MATTERS}`],
    },
    {
      words: 'ermittelt',
      and: ['wird werden werde würden', MATTERS],
      not: 'gegen wegen wurde wurden',
    },
    {
      words: 'untersucht',
      and: ['wird werde werden', '*ursache *hergang *hintergrund *vorfall *vorfälle umstände'],
    },
    {
      words: 'aufgenommen eingeleitet begonnen gange laufen laufe',
      and: ['*ermittlung *ermittlungen *untersuchung *untersuchungen', MATTERS],
    },
    {
      words: 'abgeschlossen beendet',
      and: ['nicht', '*ermittlungen *untersuchung *untersuchungen *auswertung *prüfung *obduktion *analyse'],
    },
    { words: 'schwanken schwankten variieren variierten', and: [`${REPORTS} *opferzahlen`] },
    { words: 'widersprechen', and: ['sich', REPORTS] },
    { words: 'auseinander', and: [REPORTS] },
    {
      words: 'widersprüchlich widersprüchliche widersprüchlichen',
      and: [`${REPORTS} *bericht *aussage *informationen *zahlen`],
    },
    { words: 'genießen', and: ['vorsicht'] },
    {
      words: 'zweifel',
      and: ['*echtheit *authentizität *darstellung *angaben *version *wahrheitsgehalt'],
      not: 'kein keine keinen keinerlei keinem keiner nicht',
    },
    { words: 'fragen', and: ['menge reihe etliche', 'bleiben blieben'] },
    {
      words: 'ergeben',
      and: ['nichts', 'bislang bisher noch', '*auswertung *suche *ermittlungen *untersuchung *befragungen'],
    },
    {
      words: 'rätsel',
      and: [
        'bleibt blieb bleiben ist auf stehen stehe',
        '*ursache *verbleib *motiv *identität noch fachleuten experten forschern ermittlern bis',
      ],
    },
    { words: 'dunkeln', and: ['im'] },
  ],
  examples: [
    'An der Echtheit des Briefs wird gezweifelt.',
    'Fraglich ist, ob das Geld je ankam.',
    'Warum die Schranke offen stand, wird noch untersucht.',
    'Die Staatsanwaltschaft prüft, ob eine Straftat vorliegt.',
    'Die Ermittlungen zur Brandursache dauern an.',
    'Die Kommission prüft derzeit die Vorwürfe.',
    'Der Umfang blieb offen.',
    'Das Amt erklärte, die Situation werde geprüft.',
    'Übermüdung kann als mögliche Ursache nicht ausgeschlossen werden.',
    'Nicht erkennbar ist, welche Akten fehlen.',
    'Zum Motiv der Frau weiß die Polizei noch nichts.',
    'Ob der Bagger zu früh kam, wird geprüft.',
    'Die Ermittler schließen eine Straftat nicht aus.',
    'Ein Anschlag wird nicht ausgeschlossen.',
    'Die Echtheit des Schreibens werde geprüft.',
    'Die Gründe für den Ausfall werden ermittelt.',
    'Die Kripo hat die Ermittlungen zur Brandursache aufgenommen.',
    'Die Untersuchungen sind noch nicht abgeschlossen.',
    'Die Angaben über die Zahl der Toten schwanken.',
    'Die Berichte über seinen Tod widersprechen sich.',
    'Ein technischer Defekt könne nicht ausgeschlossen werden.',
    'Der Sprecher sagte, man schließe als Ursache nichts aus.',
    'Eine Untersuchung läuft, die das Motiv klären soll.',
    'Wie alt die Höhle ist, ist umstritten.',
    'Die Echtheit des Bildes wird bezweifelt.',
    'Es bleiben eine Menge Fragen.',
    'Die Auswertung der Filme habe bislang nichts ergeben.',
    'Mit den Proben will die Kripo klären, wer im Boot saß.',
    'Als Brandursache kann nichts ausgeschlossen werden.',
    'Aussagen zur Statik könnten noch nicht getroffen werden.',
    'Über die Herkunft der Münzen gibt es nur Vermutungen.',
    'Der Bericht lässt viele offene Fragen zurück.',
    'Man müsse das noch prüfen, sagte sie.',
    'Seit März läuft die Suche nach der Ursache des Lecks.',
    'Die Kripo leitete eine Untersuchung zur Brandursache ein.',
    'Das Ergebnis der Obduktion wird am Freitag erwartet.',
  ],
  counterExamples: [
    'Die Tiere werden jährlich untersucht.',
    'Die Kläranlage wird untersucht.',
    'Die Gründe für den Erfolg werden im Unterricht untersucht.',
    'Der Laden hat noch offen.',
    'Sie schließt weitere Behandlungen nicht aus.',
    'Die Preise schwanken.',
    'Man habe keinen Zweifel an der Echtheit des Bildes.',
    'Sie nimmt morgen noch Stellung zu offenen Fragen.',
    'Das Studium ist noch nicht abgeschlossen.',
    'Der Umbau der Halle ist umstritten.',
    'Die Suche nach dem Hund dauert an.',
    'Die Kommission prüft, ob der Vertrag gegen das Kartellrecht verstößt.',
    'Im Zusammenhang mit dem Verkauf ermittelt die Staatsanwaltschaft.',
    'Wie der Bote meldet, ermittelt die Polizei wegen Diebstahls.',
    'Sie schließt das Zimmer nie ab und die Tür nichts aus.',
    'Weiter geht es mit Versuchen, bei denen die Forscher untersuchen, wie Eis schmilzt.',
  ],
})
