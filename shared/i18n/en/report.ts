import type { ReportCounts, ReportPart } from '../../api/reports.ts'
import type { CaptureInfo } from '../../model/capture.ts'
import type { Status } from '../../model/claim.ts'
import type { HighlightColor } from '../../model/highlight.ts'

const count = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`

const status: Record<Status, string> = {
  unconfirmed: 'unconfirmed',
  confirmed: 'confirmed',
  refuted: 'refuted',
}
const statusHeading: Record<Status, string> = {
  unconfirmed: 'Unconfirmed',
  confirmed: 'Confirmed',
  refuted: 'Refuted',
}
const verdict: Record<Status, string> = { ...status, unconfirmed: 'not confirmed' }
const color: Record<HighlightColor, string> = {
  yellow: 'yellow',
  green: 'green',
  blue: 'blue',
  pink: 'pink',
  purple: 'purple',
}
const method: Record<CaptureInfo['method'], string> = {
  paste: 'pasted',
  file: 'opened from a file',
  drop: 'dropped as a file',
  'command-line': 'imported from the command line',
  sample: 'came with the program as a sample',
}

const articleCount = (n: number) => count(n, 'article', 'articles')
const highlightCount = (n: number) => count(n, 'highlight', 'highlights')
const counted: Record<ReportPart, (n: number) => string> = {
  articles: articleCount,
  claims: (n) => count(n, 'claim', 'claims'),
  highlights: highlightCount,
  comments: (n) => count(n, 'comment', 'comments'),
  notes: (n) => count(n, 'note', 'notes'),
  evidence: (n) => count(n, 'piece of evidence', 'pieces of evidence'),
  changes: (n) => count(n, 'change of status', 'changes of status'),
  provenance: (n) => count(n, 'entry of provenance', 'entries of provenance'),
  images: (n) => count(n, 'picture', 'pictures'),
}

function listed(counts: Partial<ReportCounts>, words: typeof counted): string {
  const parts = Object.keys(counted) as ReportPart[]
  return parts.flatMap((part) => (counts[part] ? [words[part](counts[part])] : [])).join(', ')
}

/** Keys begin with the area's name. */
export const report = {
  reportTitle: 'Annotated report',
  reportNotebook: 'Notebook',
  reportContents: 'Contents',
  reportLegend: 'Marks',
  reportHighlighted: 'highlighted',
  reportStatus: (value: Status) => status[value],
  reportStatusHeading: (value: Status) => statusHeading[value],
  /** The status as it stands at a claim: what is not confirmed says so. */
  reportVerdict: (value: Status) => verdict[value],
  reportArticleCount: articleCount,
  reportHighlightCount: highlightCount,
  reportClaims: 'Claims',
  reportNoClaims: 'No claims were made in this article.',
  reportHighlights: 'Highlights',
  reportNote: 'Note',
  reportNoteChanged: 'Last changed',
  reportClaimMarker: (number: number, value: Status) => `Claim ${number}, ${verdict[value]}`,
  reportHighlightMarker: (number: number, value: HighlightColor) => `Highlight ${number}, ${color[value]}`,
  reportToPassage: 'To the passage',
  reportClaim: (number: number) => `Claim ${number}`,
  reportHighlight: (number: number) => `Highlight ${number}`,
  reportPage: 'Page',
  reportSpeaker: 'Speaker',
  reportTags: 'Tags',
  reportComment: 'Comment',
  reportReason: 'Reason',
  reportHistory: 'History',
  reportClaimed: 'claimed',
  reportUndone: 'taken back',
  reportNoReason: 'no reason given',
  reportLost: 'Passages without a place',
  reportLostExplained:
    'The text of this capture has no place, or no single place, for these passages. They are listed with their old quote and are not marked in the text.',
  reportAnchorLost: 'not found',
  reportAnchorAmbiguous: 'found more than once',
  reportAnchorChanged: 'The wording of this passage has changed since it was marked.',
  reportPictureKind: 'Picture left out: Word does not show pictures of this kind (WebP, AVIF).',
  reportSaid: 'What the article reports on others’ word',
  reportSaidHint:
    'Found in the text by rules, sentence by sentence, with whom it names. Nothing here is confirmed, refuted or claimed.',
  reportProvenance: 'Provenance',
  reportTitleField: 'Title',
  reportAuthors: 'Authors',
  reportPublisher: 'Publisher',
  reportSource: 'Source',
  reportPublished: 'Published',
  reportLanguage: 'Language',
  reportCaptured: 'Captured',
  reportMethod: 'How it came in',
  reportMethodName: (value: CaptureInfo['method']) => method[value],
  reportFile: 'File',
  reportSize: 'Size',
  reportBytes: (n: number) => count(n, 'byte', 'bytes'),
  reportSha256: 'SHA-256 of the original',
  reportTextSha256: 'SHA-256 of the text',
  reportSaved: 'Saved, as the file says',
  reportCaptureOf: 'Capture',
  reportCaptureNumber: (number: number, total: number) => `${number} of ${total}`,
  reportUnknown: 'unknown',
  reportField: 'Field',
  reportValue: 'Value',
  reportContains: 'What this report contains',
  reportIncluded: 'Included',
  reportLeftOut: 'Not included',
  reportInTrash: 'Of these in the trash',
  reportNothing: 'nothing',
  reportCounts: (counts: Partial<ReportCounts>) => listed(counts, counted),
  /** What a report leaves out: of highlights it speaks apart from claims. */
  reportMissing: (counts: ReportCounts) =>
    listed(counts, {
      ...counted,
      highlights: (n) => count(n, 'highlight without claim', 'highlights without claim'),
    }),
  reportState: 'State',
  reportAsOf: (day: string) =>
    `As of ${day}: claims and their judgements, evidence and highlights are shown as they stood then; words, tags, grades and what is said about the articles are as they are now.`,
  reportDossier: 'Dossier',
  reportSources: 'Sources',
  reportSourceGone: 'an article that is not in the notebook any more',
  reportEvidence: 'Evidence',
  reportByEvidence: 'by the evidence',
  reportRecheck: 'Look again on',
  reportNumber: 'No.',
  reportStatusColumn: 'Status',
  reportStatement: 'Claim',
  reportImage: 'Picture, not part of this report:',
  reportNotIncluded:
    'The original files and other captures of an article are not part of a report; they stay in the notebook.',
  reportMade: 'Report made',
  reportProgram: (version: string) => `Beleg ${version}`,
  reportDone: 'done',
  reportOpen: 'open',
}
