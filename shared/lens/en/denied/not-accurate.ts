import { negated } from '../negated.ts'

const STATEMENTS = `claim claims report reports story stories allegation allegations accusation accusations rumour rumours rumor rumors video photo
  photograph picture image footage quote letter document documents statement statements figure figures number numbers account accounts version
  assertion suggestion narrative findings finding conclusion conclusions characterization characterisation description portrayal reading memo
  recording article headline transcript tape certificate signature message messages testimony premise diagnosis explanation interpretation that this`

/** What was said is not accurate, or not accepted as such. */
export const notAccurate = negated({
  name: 'not-accurate',
  class: 'denied',
  sets: [
    {
      words: 'accurate correct genuine authentic credible plausible factual truthful real',
      and: [STATEMENTS],
      not: 'politically whether independently verified time estate enough',
    },
    {
      words: 'accept accepts accepted recognise recognises recognize recognizes buy endorse',
      and: [
        'allegation allegations accusation accusations claim claims finding findings figure figures conclusion conclusions characterization characterisation description portrayal account premise version explanation criticism narrative diagnosis',
      ],
    },
    {
      words: 'agree',
      and: [
        'assessment characterization characterisation finding findings conclusion conclusions description portrayal',
      ],
    },
    { words: 'add', and: ['figures numbers up story'] },
    {
      words: 'align tally square correspond chime',
      and: [
        'with',
        'facts evidence figures number numbers account information records claim claims story version',
      ],
    },
    {
      words: 'hold stand stands holds',
      and: ['up', 'claim claims theory story allegation allegations account argument scrutiny water'],
    },
  ],
  examples: [
    'A company official said the report was not accurate.',
    'The number does not align with the information of the army.',
    'The tax office says the letter is not genuine.',
    'The mayor does not accept the figures of the auditors.',
    'Claims that the dam is safe do not stand up.',
  ],
  counterExamples: [
    'The clock is not accurate.',
    'The union did not accept the offer.',
    'The report is correct.',
    'They did not agree on a price.',
  ],
})
