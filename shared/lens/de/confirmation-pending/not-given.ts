import { together } from '../../together.ts'
import { clauseOf } from '../clause.ts'
import { MATTERS, QUESTIONS } from './words.ts'

const REPORTS =
  '*berichte *meldungen *angaben *informationen *hinweise *bekennerbotschaft *bekennervideo *lebenszeichen'
const VAGUE = 'diffus nebulös schemenhaft undurchsichtig mysteriös nebel widersprüchlich dubios'
const ABOUT = `${MATTERS} ${QUESTIONS} *ablauf *tathergang *hintergründe *rolle *ursprung *zahl *zahlen *finanzierung *lage`

/** Little is out: reports that do not exist, a matter in the mist, a date nobody names. */
export const notGiven = together({
  name: 'not-given',
  class: 'confirmation-pending',
  clauseOf,
  sets: [
    {
      words: VAGUE,
      and: ['bleibt bleiben blieb blieben ist sind liegt liegen', ABOUT],
      far: true,
      not: 'nicht',
    },
    { words: 'ankündigung ankündigungen', and: ['keine', 'machen gebe gibt gab', 'noch derzeit heute zu'] },
    {
      words: 'kursieren kursierten kursiert',
      and: ['verschiedene unterschiedliche mehrere', `${REPORTS} *versionen *zahlen *theorien`],
    },
    {
      words: 'spekuliert spekulieren gemutmaßt mutmaßen',
      and: ['nur lediglich', 'kann können lässt ließ lassen konnte konnten'],
    },
    { words: 'verfüge verfügt verfügen', and: ['nicht', 'über', 'informationen angaben erkenntnisse'] },
    { words: 'entschieden', and: ['nicht', 'noch', 'ist sei war'] },
    {
      words: 'gefallen getroffen',
      and: ['kein keine keinen', '*entscheidung *entscheidungen *beschluss', 'noch bislang bisher'],
    },
    { words: 'entscheidet', and: ['sich', 'ob wer wann erst'], far: true },
    {
      words: 'lage quellenlage beweislage datenlage faktenlage nachrichtenlage informationslage gemengelage',
      and: ['unübersichtlich dünn dürftig verworren unklar chaotisch', 'ist sei war bleibt blieb'],
    },
    { words: 'rätsel', and: ['einem', 'vor', 'stehen steht stehe standen stand'] },
    { words: 'vermutungen spekulationen mutmaßungen', and: ['bleibt bleibe blieb', 'bei'] },
    { words: 'indizien vermutungen theorien', and: ['nur lediglich bloß', 'gibt gab gebe existieren'] },
    { words: 'gerechnet', and: ['wird werde', '*ergebnis *ergebnissen *abschlussbericht *gutachten'] },
    { words: 'ungefähren ungewissen', and: ['im', 'bleibt bleiben blieb liegt'] },
    { words: 'sternen', and: ['in', 'den', 'steht stehe stand stehen'] },
    {
      words: 'gab gibt gebe gebe liegen lagen lag liegt',
      and: [
        'nicht kein keine keinerlei kaum',
        REPORTS,
        'zunächst bisher bislang vorerst noch zu über von vor',
      ],
      not: 'neu neuen nach laut zufolge',
    },
    { words: 'vermutung theorie', and: ['keine', 'gebe gibt gab haben habe', 'dazu dafür über warum wie'] },
    {
      words: 'durchgesickert durchsickern durchgedrungen',
      and: ['nicht nichts kaum wenig nur bislang bisher'],
    },
    {
      words: 'klar gesichert sicher gewiss bekannt',
      and: ['ist sei war scheint', 'bisher bislang zunächst derzeit vorerst', 'nur lediglich einzig wenig'],
      not: 'geworden',
    },
    {
      words: 'termin datum zeitplan zeitpunkt starttermin',
      and: [
        'kein keinen nicht',
        'noch bislang bisher genaue* konkrete* exakte* feste* fixe*',
        'gibt gebe gab steht stehe fest festgelegt nannte nannten genannt bekannt fixiert festgesetzt',
      ],
      not: 'mehr',
    },
    { words: 'entschieden entscheidung beschlossen', and: ['nichts', 'noch', 'sei ist'] },
    {
      words: 'entscheidung',
      and: ['aus', 'steht stehe stand ausstehe aussteht', 'noch bislang bisher weiter'],
    },
    {
      words: 'richtungen',
      and: ['alle', 'in', '*ermittelt ermittle ermittelte ermittelten ermitteln *ermittlungen'],
    },
    {
      words: 'gehen gingen',
      and: ['auseinander', '*angaben *berichte *schilderungen *meinungen *darstellungen *aussagen'],
      not: 'meinungen',
    },
    {
      words: 'einig',
      and: ['nicht uneins', '*fachleute *experten *forscher *historiker', 'ob wie warum wer darüber'],
      far: true,
    },
    {
      words: 'umstritten fraglich zweifelhaft ungewiss',
      and: ['*echtheit *authentizität *herkunft *ursprung *ursache *hergang *wahrheitsgehalt *urheberschaft'],
    },
  ],
  examples: [
    'Woher das Geld stammt, bleibt nebulös.',
    'Wann die Schule öffnet, steht in den Sternen.',
    'Berichte über Opfer gab es zunächst nicht.',
    'Wie es dazu kam, dazu gebe es keine Vermutung.',
    'Bislang ist wenig durchgesickert.',
    'Die Beweislage ist dünn.',
    'Es bleibt vorerst bei Vermutungen.',
    'Mit einem Ergebnis wird im Herbst gerechnet.',
    'Über die Gründe lässt sich nur mutmaßen.',
    'Klar ist bisher nur, dass ein Schuss fiel.',
    'Einen genauen Termin gibt es noch nicht.',
    'Noch sei nichts entschieden, hieß es.',
    'Noch sind keine Entscheidungen gefallen.',
    'Eine Entscheidung steht noch aus.',
    'Die Polizei ermittelt in alle Richtungen.',
    'Über die Zahl der Toten gehen die Angaben auseinander.',
    'Wie alt die Höhle ist, darüber sind sich die Forscher nicht einig.',
    'Die Echtheit der Aufnahme ist umstritten.',
  ],
  counterExamples: [
    'Der Wein bleibt trüb und schmeckt diffus.',
    'Das Wasser ist klar.',
    'Zunächst war nur ein Fall bekannt geworden.',
    'Der Sänger ist nur in Wien bekannt.',
    'Er hat keinen Termin mehr frei.',
    'Die Wege gehen in alle Richtungen.',
    'Im Tal gab es kaum Häuser.',
    'Die Freunde gehen auseinander.',
  ],
})
