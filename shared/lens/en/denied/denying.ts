import { together } from '../together.ts'
import { clauseOf } from '../clause.ts'

/** What can be said of somebody or something and denied. */
const CLAIMS = `claim claims allegation allegations accusation accusations assertion assertions contention insinuation insinuations imputation
  report reports rumor rumors rumour rumours story stories speculation suggestion suggestions innuendo gossip smear smears narrative narratives
  version account accounts characterization characterisation theory theories notion hearsay portrayal involvement complicity wrongdoing
  culpability impropriety knowledge existence conspiracy myth myths hoax`
const NOT =
  "not never neither nor cannot n't don't doesn't didn't won't can't couldn't wouldn't don’t doesn’t didn’t won’t can’t couldn’t wouldn’t"
/** Those who decide on claims and requests, and what they decide on. */
const DECIDES = `court courts judge judges jury tribunal magistrate insurer insurers insurance asylum visa visas benefits disability unemployment
  compensation coverage motion motions appeal appeals petition`
/** Verbs of denying × what is denied, in any order and form: “the report was swiftly denied”, “now-discredited claims”. */
export const denying = together({
  name: 'denying',
  class: 'denied',
  clauseOf,
  sets: [
    {
      words: `deny denies denied denying refute refutes refuted refuting rebut rebuts rebutted rebutting disavow disavows disavowed disavowing repudiate
        repudiates repudiated repudiating disclaim disclaims disclaimed disclaiming rubbish rubbished rubbishes scotch scotched scotches
        quash quashed quashes counter counters countered countering dispel dispels dispelled dispelling contradict contradicts contradicted contradicting gainsay controvert`,
      and: [CLAIMS],
      not: `${NOT} ${DECIDES} request requests application entry access permission bail persuade persuaded urge urged ask asked pressured`,
    },
    {
      words: `debunk debunks debunked debunking discredit discredited discredits discrediting disprove disproves disproved disproven disproving
        now-discredited now-debunked long-debunked`,
      and: [`${CLAIMS} study idea ideas statement statements`],
      not: NOT,
    },
    {
      words: 'dismiss dismisses dismissed dismissing reject rejects rejected rejecting',
      and: [`${CLAIMS} talk`],
      not: `${NOT} ${DECIDES} bill proposal offer bid voters lawmakers charges`,
    },
    {
      words: 'contest contests contested contesting disputes disputed disputing',
      and: [CLAIMS],
      not: `${NOT} ${DECIDES} election race border territory island islands title game over between`,
    },
    {
      words: 'downplay downplays downplayed downplaying minimize minimized minimised',
      and: [`${CLAIMS} talk fears prospect prospects concerns rift tensions significance`],
    },
    {
      words: 'played play playing plays',
      and: ['down', `${CLAIMS} talk fears prospect prospects concerns rift tensions significance`],
    },
    { words: 'accused blamed', and: ['wrongly falsely wrongfully unjustly unfairly baselessly'] },
    {
      words: 'fabricated fabricate fabricates invented concocted made-up',
      and: [`${CLAIMS} charges evidence quote quotes facts reporting`],
      not: NOT,
    },
    {
      words: 'rebuttal rebuttals refutation repudiation',
      and: [],
      not: 'witness witnesses evidence argument round brief',
    },
    { words: 'truth', and: ['nothing', 'further'] },
    {
      words: `misrepresents misrepresent misrepresenting distorts distort distorting twists twist twisting misstates misstate misstating
        mischaracterizes mischaracterize mischaracterizing mischaracterises misrepresented distorted twisted misstated`,
      and: [
        'reality facts fact truth record position views words remarks comments science history evidence case',
      ],
      not: NOT,
    },
  ],
  examples: [
    'The report was swiftly denied.',
    'The mayor earlier dismissed talk that the dam was unsafe.',
    'Aides downplayed the prospect of a merger.',
    'Staff were unfairly and publicly accused.',
    'The inquiry found that the clerk fabricated the allegation.',
    'The now-discredited study was cited by senators.',
    'The bank disavowed any knowledge of the scheme.',
    'The union contradicted the version of the minister.',
    'In a rebuttal, the firm accused the paper of bias.',
    'Nothing could be further from the truth, he said.',
    'The paper intentionally misrepresents reality, the aide said.',
  ],
  counterExamples: [
    'The insurer denied the claim.',
    'Voters rejected the bill despite the reports.',
    'The office did not deny the report.',
    'Aides tried to persuade the bureau to refute the story.',
    'The rebuttal witness left the stand.',
    'The chief dismissed concerns over the price.',
  ],
})
