import { together } from '../../together.ts'
import { clauseOf } from '../clause.ts'

const ACCUSED = `angeklagter angeklagte angeklagten beschuldigter beschuldigte beschuldigten verdächtiger verdächtige tatverdächtiger
  tatverdächtige festgenommener festgenommene`
/** Who would have something to say. */
const HOLDERS = `${ACCUSED} familie behörden *behörde *ministerium *regierung *konzern *verein *klub *firma *unternehmen *staatsanwaltschaft
  *polizei *anwalt *anwältin *kanzlei *amt täter schütze moskau peking washington teheran kreml`

/** Somebody who would know keeps silent, cannot be reached or takes no part in guessing. */
export const refusal = together({
  name: 'refusal',
  class: 'confirmation-pending',
  clauseOf,
  sets: [
    {
      words: 'schweigt',
      and: [HOLDERS],
      not: 'minute gedenkminute waffen nicht gebrochen lange jahre jahrelang plötzlich',
    },
    {
      words: 'schwieg schwiegen geschwiegen',
      and: [
        ACCUSED,
        '*prozess *prozesstag *gericht *verhandlung *verhör *vernehmung festnahme verhandlungstag',
      ],
    },
    {
      words: 'schwieg schwiegen',
      and: [
        '*verein *klub *konzern *ministerium *behörde *behörden *regierung *firma *staatsanwaltschaft *amt',
      ],
      not: 'minute gedenkminute lange jahre jahrelang plötzlich',
    },
    { words: 'recht', and: ['zu', 'schweigen'], not: 'über' },
    {
      words: 'abgeben abgegeben',
      and: ['nicht keine', '*begründung *erklärung *stellungnahme *kommentar *statement'],
    },
    { words: 'ausgesagt', and: ['nicht nie', 'noch bisher bislang'] },
    { words: 'eingelassen', and: ['nicht nie', 'noch bisher bislang zur zu sich'] },
    {
      words: 'erreichbar erreichen erreichte erreicht',
      and: [
        'nicht',
        '*anwalt *anwältin *sprecher *sprecherin *firma *unternehmen *betreiber *verein *büro *kanzlei *ministerium *redaktion *chef *bürgermeister',
        'war waren redaktion',
      ],
    },
    // “mehr werde er nicht sagen”
    {
      words: 'sagen',
      and: [
        'nicht nichts',
        'mehr weiter weiteres',
        'werde werden wird will wolle wollen wollte wollten könne kann können konnte konnten',
      ],
      not: 'zu',
    },
    {
      words: 'antwortete antworteten antwortet beantwortete beantworteten',
      and: ['keine keinerlei', '*frage *fragen'],
    },
    {
      words: 'antwort antworten',
      and: ['vermied vermieden vermeidet umging', 'klare eindeutige konkrete direkte eine'],
    },
    {
      words: 'vage ausweichend schwammig',
      and: [
        'blieb blieben bleibt bleiben antwortete antworteten antwortet äußerte äußerten reagierte reagierten',
      ],
    },
    { words: 'wich wichen weicht weichen', and: ['aus', '*frage *fragen *nachfragen'] },
    { words: 'beantworten beantwortet', and: ['keine keinerlei', '*frage *fragen'] },
    {
      words: 'weigerte weigerten weigert weigern geweigert',
      and: [
        'beantworten sagen äußern kommentieren nennen offenzulegen preiszugeben auskunft mitzuteilen aussage',
        'sich',
      ],
      far: true,
    },
    { words: 'einlassen', and: ['nicht', 'wollte wollten will wollen', 'zu dazu zum zur'] },
    {
      words: 'beschreiben erläutern erklären ausführen schildern',
      and: ['nicht', 'will wolle wollen wollte wollten möchte mochte mochten', 'genau genauer genauen näher'],
    },
    {
      words: 'sagen verraten',
      and: ['nicht', 'das', 'will wollte wollten wollen mag möchte', 'wer wie wann warum wo wohin woher wem'],
      far: true,
    },
    { words: 'hinzuzufügen', and: ['nichts'] },
    { words: 'spekulationen mutmaßungen', and: ['an', 'nicht', 'beteiligen beteilige'] },
    { words: 'stellung', and: ['weder', 'nehmen nahm nahmen nimmt genommen bezog bezogen'] },
    {
      words: 'ab abgelehnt ablehnte ablehnten',
      and: [
        'lehnte lehnten lehnt lehnen abgelehnt ablehnte ablehnten',
        'bestätigung *nachfragen *angaben *details',
      ],
    },
  ],
  examples: [
    'Die Beschuldigte schweigt.',
    'Der Angeklagte schwieg auch am zweiten Prozesstag.',
    'Er macht von seinem Recht zu schweigen Gebrauch.',
    'Der Verdächtige hat sich noch nicht eingelassen.',
    'Der Spieler saß in Haft, der Klub schwieg.',
    'Die Anwältin war nicht erreichbar.',
    'Auf Nachfrage blieb der Chef vage.',
    'Der Minister vermied eine klare Antwort.',
    'Den Fragen wich sie aus.',
    'Näher wollte der Chef das nicht erläutern.',
    'Wer das zahlt, das will der Wirt, sonst nie leise, lieber nicht sagen.',
    'Mehr werde sie nicht sagen, erklärte sie.',
    'Er antwortete auf keine einzige Frage.',
    'Die Chefin weigerte sich, Fragen zu beantworten.',
    'An Mutmaßungen beteilige man sich nicht.',
    'Weder das Amt noch die Armee nahm Stellung.',
    'Das Kanzleramt lehnte eine Bestätigung ab.',
  ],
  counterExamples: [
    'Sie schwieg und aß weiter.',
    'Die Polizei schweigt nicht.',
    'Die Familie hat ihr Schweigen gebrochen.',
    'Der Gipfel war nicht erreichbar.',
    'Das Amt lehnte den Antrag ab.',
  ],
})
