import { together } from '../../together.ts'
import { clauseOf } from '../clause.ts'
import { MATTERS, QUESTIONS } from './words.ts'

const STILL =
  'noch derzeit nun zurzeit weiter weiterhin aktuell momentan jetzt muss müssen müsse soll sollen bleibt laufende laufenden'
const INVESTIGATORS = `polizei *ermittler *staatsanwaltschaft kripo kriminalpolizei *behörde *behörden *gutachter *experten *fachleute
  *sachverständige *sachverständiger *spezialisten gericht`
/** What may lie behind it. */
const CRIMES = `*straftat *verbrechen *delikt *anschlag *brandstiftung *fremdverschulden *fremdeinwirkung *zusammenhang *sabotage *tötung *mord
  *terrorakt *attentat *beteiligung *vorsatz`
const REPORTS = '*angaben *berichte *aussagen *darstellungen *versionen *meldungen *schilderungen'

/** A question is open: what is in question × open, or × still being looked into. */
export const openQuestion = together({
  name: 'open-question',
  class: 'confirmation-pending',
  clauseOf,
  sets: [
    {
      words: 'fraglich zweifelhaft rätselhaft schleierhaft strittig unsicher',
      and: [`${MATTERS} ob wer wie wann warum woher`],
      far: true,
    },
    {
      words: 'untersucht untersuchen ermittelt ermitteln geprüft geklärt klären aufgeklärt',
      and: [STILL, `${MATTERS} ob warum wie wer weshalb wieso`],
      far: true,
      not: 'wurde wurden soll',
    },
    {
      words: 'offen',
      and: ['ließ ließen lässt bleibt blieb ist war sei', 'ob wer wie wann warum woher welche'],
      far: true,
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
      and: ['wird werde werden würde', 'ob warum wie wer weshalb wo welche'],
      far: true,
    },
    {
      words: 'prüft prüfen prüfte prüften prüfe',
      and: ['*bekennerschreiben *echtheit *authentizität berichte bericht meldungen'],
    },
    {
      words: 'geprüft überprüft',
      and: ['wird werde werden', '*echtheit *authentizität *bekennerschreiben *identität'],
    },
    { words: 'ausgeschlossen auszuschließen', and: ['nicht', CRIMES] },
    { words: 'aus', and: ['nicht', 'schließt schließen schloss schlossen schließe', CRIMES] },
    { words: 'klären geklärt', and: ['muss müssen müsse', QUESTIONS], far: true },
    {
      words: 'prüft prüfen untersucht untersuchen ermittelt ermitteln',
      and: [INVESTIGATORS, `${MATTERS} ob warum wie`],
      far: true,
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
    { words: 'untersucht', and: ['wird werde', '*ursache *hergang'] },
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
    { words: 'zweifel', and: ['*echtheit *authentizität *darstellung *angaben *version *wahrheitsgehalt'] },
    {
      words: 'rätsel',
      and: [
        'bleibt blieb bleiben ist auf',
        '*ursache *verbleib *motiv *identität noch fachleuten experten forschern ermittlern bis',
      ],
    },
    { words: 'dunkeln', and: ['im'] },
  ],
  examples: [
    'Fraglich ist, ob das Geld je ankam.',
    'Warum die Schranke offen stand, wird noch untersucht.',
    'Die Staatsanwaltschaft prüft, ob eine Straftat vorliegt.',
    'Die Ermittlungen zur Brandursache dauern an.',
    'Die Kommission prüft derzeit die Vorwürfe.',
    'Ob der Bagger zu früh kam, wird geprüft.',
    'Die Ermittler schließen eine Straftat nicht aus.',
    'Ein Anschlag wird nicht ausgeschlossen.',
    'Die Echtheit des Schreibens werde geprüft.',
    'Die Gründe für den Ausfall werden ermittelt.',
    'Die Kripo hat die Ermittlungen zur Brandursache aufgenommen.',
    'Die Untersuchungen sind noch nicht abgeschlossen.',
    'Die Angaben über die Zahl der Toten schwanken.',
    'Die Berichte über seinen Tod widersprechen sich.',
  ],
  counterExamples: [
    'Die Tiere werden jährlich untersucht.',
    'Die Kläranlage wird untersucht.',
    'Die Gründe für den Erfolg werden im Unterricht untersucht.',
    'Der Laden hat noch offen.',
    'Sie schließt weitere Behandlungen nicht aus.',
    'Die Preise schwanken.',
    'Das Studium ist noch nicht abgeschlossen.',
  ],
})
