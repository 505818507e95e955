import { hasWord } from '../../frame.ts'
import { tokenAt, type Range, type Sentence } from '../../sentence.ts'
import { together } from '../../together.ts'
import { clauseOf } from '../clause.ts'
import { isReported } from '../reported-forms.ts'
import { SPEAKS } from './said.ts'

/** What is told of firms and people before it is known: to rule it out answers a rumour. */
const FEARED = `*stellenabbau *personalabbau *abbau *schließung *schließungen *entlassungen *kündigungen *verkauf *übernahme *fusion *rücktritt *insolvenz
  *trennung *wechsel *umzug`

/** It has been told, and not by who denies it. */
const TOLD =
  '*gerücht *gerüchte *gerüchten *spekulation *spekulationen *medienbericht *medienberichte *medienberichten vorwurf vorwürfe'

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
      words: 'geben geplant vorgesehen',
      and: ['nicht kein keine keinen', 'werde sei seien', FEARED],
      not: 'noch bisher bislang mehr nichts',
    },
    { words: 'ausgeschlossen', and: ['sei seien', FEARED], not: 'nicht nichts' },
    // “Trotz der Gerüchte sei ein Bündnis ausgeschlossen”
    {
      words: 'ausgeschlossen geplant vorgesehen angedacht geben',
      and: [TOLD, 'nicht kein keine keinen ausgeschlossen', 'sei seien werde'],
      far: true,
      not: 'noch bisher bislang nichts',
    },
    {
      words: 'schloss schlossen schließt schließen',
      and: ['aus', FEARED],
      not: 'nicht nichts kein keine',
    },
  ],
  unless: (sentence, cue) => !isTold(sentence, cue) || isSubject(sentence, cue),
  examples: [
    'Man plane keine Schließung, sagte die Chefin.',
    'Ein Verkauf ist laut Vorstand kein Thema.',
    'Ein Umzug stehe nicht zur Debatte.',
    'Einen Stellenabbau werde es nicht geben, versicherte die Chefin.',
    'Ein Verkauf der Werft sei nicht geplant, sagte sie.',
    'Entlassungen schloss die Firma aus, wie es hieß.',
    'Trotz der Gerüchte sei ein Bündnis ausgeschlossen, sagte er.',
  ],
  counterExamples: [
    'Man plane noch keine Reise, sagte sie.',
    'Das Wetter ist kein Thema.',
    'Das sei kein Thema des Ausschusses, sagte der Richter.',
    'Ein Verkauf sei nicht ausgeschlossen, sagte sie.',
    'Der Entwurf steht nicht zur Diskussion.',
    'Eine Pause ist nicht geplant.',
    'Neuwahlen schloss der Kanzler aus, wie er sagte.',
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

/** “kein Thema des Ausschusses”: what is talked about there. */
function isSubject(sentence: Sentence, { from, to }: Range): boolean {
  for (let at = from; at < to; at++)
    if (tokenAt(sentence, at).lower === 'thema')
      return /^(?:des|der|dieser|dieses|im|in|auf|bei)$/u.test(tokenAt(sentence, at + 1).lower)
  return false
}
