import type { Remark } from '../../evidence/remarks.ts'
import type { Citation, InformationGrade, SourceGrade, Stance } from '../../model/evidence.ts'
import type { Status } from '../../model/claim.ts'

const stances: Record<Stance, string> = { supports: 'speaks for it', contradicts: 'speaks against it' }
const kinds: Record<Citation['type'], string> = {
  article: 'Article',
  url: 'Web',
  file: 'File',
  text: 'Words',
}
const sources: Record<SourceGrade, string> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
}
const informations: Record<InformationGrade, string> = {
  '1': 'confirmed by other sources',
  '2': 'probably true',
  '3': 'possibly true',
  '4': 'doubtful',
  '5': 'improbable',
  '6': 'truth cannot be judged',
}
/** How far ahead a date to look again can be set by one press. */
export type RecheckSpan = 'week' | 'month' | 'quarter'
const spans: Record<RecheckSpan, string> = { week: 'in a week', month: 'in a month', quarter: 'in a quarter' }
const s = (n: number) => (n === 1 ? '' : 's')

function remark(found: Remark): string {
  switch (found.kind) {
    case 'grade-one':
      return found.origins === 0
        ? 'Graded 1, “confirmed by other sources”, but nothing else supports it.'
        : 'Graded 1, “confirmed by other sources”, but all of it comes from one origin.'
    case 'one-origin':
      return found.origin === ''
        ? `${found.evidence} pieces of evidence, one origin.`
        : `${found.evidence} pieces of evidence, one origin: ${found.origin}.`
    case 'against':
      return found.stance === 'contradicts'
        ? `Confirmed, although ${found.evidence} piece${s(found.evidence)} of evidence ${found.evidence === 1 ? 'speaks' : 'speak'} against it.`
        : `Refuted, although ${found.evidence} piece${s(found.evidence)} of evidence ${found.evidence === 1 ? 'speaks' : 'speak'} for it.`
    case 'basis-gone':
      return `${found.evidence} piece${s(found.evidence)} of evidence the judgement rests on ${found.evidence === 1 ? 'is' : 'are'} in the trash.`
  }
}

/** Evidence, dates to look again, and claims over several articles. */
export const evidence = {
  evidenceTitle: 'Evidence',
  evidenceNone: 'No evidence yet',
  evidenceAdd: 'Add evidence',
  evidenceNew: 'New evidence',
  evidenceChange: 'Change the evidence',
  evidenceFor: (n: string) => `${n} for`,
  evidenceAgainst: (n: string) => `${n} against`,
  evidenceOrigins: (n: number) => (n === 1 ? '1 origin' : `${n} origins`),
  evidenceStance: 'Stance',
  evidenceStanceName: (stance: Stance) => stances[stance],
  evidenceKind: 'What is cited',
  evidenceKindName: (kind: Citation['type']) => kinds[kind],
  evidenceSource: 'Source',
  evidenceSourceGrade: (grade: SourceGrade) => sources[grade],
  evidenceInformation: 'Information',
  evidenceInformationGrade: (grade: InformationGrade) => informations[grade],
  evidenceGrade: (source: SourceGrade, information: InformationGrade) =>
    `Source ${source}, ${sources[source]}; information ${information}, ${informations[information]}`,
  evidenceOrigin: 'Origin',
  evidenceOriginHint:
    'Where the information comes from: an agency, a ministry. What has one origin counts once.',
  evidenceDate: 'Date',
  evidenceNote: 'Note',
  evidenceArticle: 'Article in this notebook',
  evidenceArticleFind: 'Title of the article',
  evidenceArticleOther: 'Choose another article',
  evidenceArticleNeeded: 'Choose the article that is cited.',
  evidenceSelection: (words: string) => `only the selected words: “${words}”`,
  evidenceUrl: 'Address',
  evidenceUrlTitle: 'Title of the page',
  evidenceFile: 'File',
  evidenceFileChoose: 'Choose a file…',
  evidenceFileHint: 'It is kept in the notebook as it is, 64 MB at most, and never opened by Beleg.',
  evidenceText: 'What was said, seen or found',
  evidenceUrlWrong: 'Not a web address. Write it like https://example.com/page',
  evidenceNeeded: 'Say what the evidence is.',
  evidenceOpen: 'Go to the article',
  evidenceOpenUrl: 'Open the address…',
  evidenceSaveFile: 'Save a copy…',
  evidenceEdit: 'Change',
  evidenceTrash: 'Move to the trash',
  evidenceTrashed: 'Evidence moved to the trash',
  evidenceArticleGone: 'an article that is not in this notebook',
  evidenceRemark: remark,
  evidenceSameText: (share: string, other: string) =>
    `${share} of the words as in ${other}: probably one origin`,
  evidenceSameAsClaim: (share: string, title: string) =>
    `${share} of the words as in “${title}”, where the claim is made: hardly a second source`,
  evidenceSameOrigin: 'Same origin',

  claimBasis: 'Which evidence does it rest on?',
  claimBasisNeeded: 'Without evidence or a reason the status stays as it is.',
  claimMade: 'claimed',
  claimCue: 'Cue',
  claimNoCue: 'Which words say so?',
  claimRecheck: 'Look again',
  claimRecheckOn: (date: string) => `look again on ${date}`,
  claimRecheckDue: (date: string) => `due since ${date}`,
  claimRecheckIn: (span: RecheckSpan) => spans[span],
  claimRecheckNone: 'No date',
  claimElsewhere: (n: number) => (n === 1 ? 'Also made in' : `Also made in ${n} other places`),
  claimElsewhereOpen: (title: string) => `Go to “${title}”`,
  claimUnlink: 'Take this passage off the claim',
  claimUnlinked: 'The passage is no longer one of the claim’s.',
  claimMergeWith: 'Merge with another claim…',
  claimSplitOff: 'Split…',

  mergeTitle: 'Merge two claims',
  mergeHint:
    'Passages, tags and evidence come together in one claim. The other goes to the trash with its history. No status changes.',
  mergeFind: 'The other claim',
  mergeKeep: 'Which one stays',
  mergeThis: 'this one',
  mergeOther: 'the other one',
  mergeDo: 'Merge',
  mergeDone: (status: Status) => `Merged. The claim stays ${status}.`,
  splitTitle: 'Split a claim',
  splitHint:
    'The passages chosen here become a claim of their own. It starts unconfirmed: nobody has judged it yet.',
  splitWhich: 'Passages of the new claim',
  splitStatement: 'Statement of the new claim',
  splitEvidence: 'Copy the evidence, too',
  splitSome: 'Choose some passages, and leave at least one.',
  splitDo: 'Split',
  splitDone: 'Split. The new claim is unconfirmed.',

  linkUse: 'Use the passage as',
  linkAppearance: 'passage of a claim',
  linkFind: 'Which claim?',
  linkNone: 'No claim in similar words',
  linkShared: (words: string) => `shared: ${words}`,
  linkSimilar: (n: number) => (n === 1 ? '1 similar claim' : `${n} similar claims`),
  linkLinked: (statement: string) => `Now also a passage of “${statement}”`,
  linkProved: (stance: Stance, statement: string) =>
    stance === 'supports'
      ? `Recorded as evidence for “${statement}”`
      : `Recorded as evidence against “${statement}”`,
  linkGoThere: 'Go to the claim',

  libraryDue: (n: number) => (n === 1 ? '1 claim to look at again' : `${n} claims to look at again`),
}
