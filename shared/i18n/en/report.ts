import type { ReportCounts } from '../../api/reports.ts'
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
const claimCount = (n: number) => count(n, 'claim', 'claims')
const noteCount = (n: number) => count(n, 'note', 'notes')
const imageCount = (n: number) => count(n, 'picture', 'pictures')

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
  reportLeftOut: 'Left out, in the trash',
  reportNothing: 'nothing',
  reportCounts: (counts: Omit<ReportCounts, 'images'> & { images?: number }) =>
    [
      articleCount(counts.articles),
      claimCount(counts.claims),
      highlightCount(counts.highlights),
      noteCount(counts.notes),
      ...(counts.images ? [imageCount(counts.images)] : []),
    ].join(', '),
  reportImage: 'Picture, not part of this report:',
  reportImagesLeftOut: 'Pictures left out',
  reportImageCount: (n: number) => imageCount(n),
  reportNotIncluded:
    'The original files and other captures of an article are not part of a report; they stay in the notebook.',
  reportMade: 'Report made',
  reportProgram: (version: string) => `Beleg ${version}`,
  reportDone: 'done',
  reportOpen: 'open',
}
