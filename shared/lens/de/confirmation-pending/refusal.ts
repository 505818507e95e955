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
    { words: 'recht', and: ['zu', 'schweigen'], not: 'über' },
    { words: 'eingelassen', and: ['nicht nie', 'noch bisher bislang zur zu sich'] },
    {
      words: 'erreichbar erreichen erreichte erreicht',
      and: [
        'nicht',
        '*anwalt *anwältin *sprecher *sprecherin *firma *unternehmen *betreiber *verein *büro *kanzlei *ministerium *redaktion *chef *bürgermeister',
        'war waren redaktion',
      ],
    },
    { words: 'spekulationen mutmaßungen', and: ['an', 'nicht', 'beteiligen beteilige'] },
    { words: 'stellung', and: ['weder', 'nehmen nahm nahmen nimmt genommen'] },
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
    'Die Anwältin war nicht erreichbar.',
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
