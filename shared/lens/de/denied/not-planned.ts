import { hasWord } from '../../frame.ts'
import type { Range, Sentence } from '../../sentence.ts'
import { together } from '../../together.ts'
import { clauseOf } from '../clause.ts'
import { isReported } from '../reported-forms.ts'
import { SPEAKS } from './said.ts'

/** A plan is denied: “man plane keine Schließung”, “kein Thema”. */
export const notPlanned = together({
  name: 'not-planned',
  class: 'denied',
  clauseOf,
  sets: [
    {
      words: 'plane planten beabsichtige erwäge vorhabe',
      and: [
        'nicht kein keine keinen keinerlei keinem keiner keinem keiner',
        'man er sie *konzern *firma *unternehmen *regierung *stadt *verein *klub',
      ],
      not: 'mehr noch',
    },
    { words: 'thema', and: ['kein', 'sei ist laut zufolge'], not: 'leichtes einfaches neues' },
    {
      words: 'debatte diskussion disposition',
      and: ['nicht nie', 'zur', 'steht stehe stehen stand stünden'],
    },
    {
      words: 'geben',
      and: [
        'nicht kein keine keinen',
        'werde',
        'versicherte versichert betonte betont klar beteuerte beteuert',
      ],
      far: true,
      not: 'noch',
    },
    {
      words: 'ausgeschlossen',
      and: ['sei seien', 'sagte erklärte stellte betonte hieß versicherte'],
      far: true,
      not: 'nicht nichts',
    },
    {
      words: 'schloss schlossen schließt schließen',
      and: [
        'aus',
        '*stellenabbau *schließung *schließungen *verkauf *rücktritt *entlassungen *kündigungen *neuwahlen *wechsel *fusion',
      ],
      not: 'nicht nichts kein keine',
    },
    {
      words: 'geplant vorgesehen angedacht beabsichtigt',
      and: [
        'nicht kein keine keinen nie',
        'sei seien',
        'versicherte versichert betonte betont beteuerte hieß sagte erklärte teilte',
      ],
      far: true,
      not: 'noch bisher bislang',
    },
  ],
  unless: (sentence, cue) => !isTold(sentence, cue),
  examples: [
    'Man plane keine Schließung, sagte die Chefin.',
    'Ein Verkauf ist laut Vorstand kein Thema.',
    'Einen Stellenabbau werde es nicht geben, versicherte die Chefin.',
    'Ein Wechsel sei ausgeschlossen, sagte er.',
    'Einen Verkauf schloss die Firma aus, wie es hieß.',
    'Ein Umzug stehe nicht zur Debatte.',
    'Ein Abbau von Stellen sei nicht geplant, versicherte der Konzern.',
  ],
  counterExamples: [
    'Man plane noch keine Reise, sagte sie.',
    'Das Wetter ist kein Thema.',
    'Der Entwurf steht nicht zur Diskussion.',
    'Eine Pause ist nicht geplant.',
  ],
})

/** Somebody is named for it, or the Konjunktiv tells it. */
function isTold(sentence: Sentence, { from, to }: Range): boolean {
  const around = { from: Math.max(0, from - 14), to: to + 14 }
  if (hasWord(sentence, around, `${SPEAKS.replace(' so', '')} laut zufolge hieß teilte versicherte`))
    return true
  for (let at = around.from; at < around.to; at++) if (isReported(sentence, at)) return true
  return false
}
