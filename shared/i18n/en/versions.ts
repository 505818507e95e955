import type { Outcome } from '../../api/versions.ts'

const outcomes: Record<Outcome, string> = {
  changed: 'Wording changed',
  ambiguous: 'Found more than once',
  lost: 'No longer found',
  moved: 'Moved',
  kept: 'Where they were',
}
/** The fields of an article by their names in its record. */
const fields: Record<string, string> = {
  title: 'Title',
  authors: 'Authors',
  publisher: 'Publisher',
  url: 'Address',
  published: 'Date of publication',
  language: 'Language',
}
const times = (n: string, one: boolean, word: string) => `${n} ${one ? word : `${word}s`}`

/** Newer versions of an article: header, banner, review, placing by hand. */
export const versions = {
  versionOf: (number: string, total: string) => `Version ${number} of ${total}`,
  versionNamed: (number: string, when: string) => `Version ${number}, ${when}`,
  versionMenu: 'Versions of this article',
  versionNewest: 'newest',
  versionCompare: 'Compare with the version before',
  versionOlder: (when: string) => `This is an older version, of ${when}. Nothing can be marked here.`,
  versionToNewest: 'Newest version',
  noticeOlderVersion: 'Words are marked in the newest version of an article.',
  versionUndecided: (n: string, one: boolean) =>
    one ? '1 annotation needs a look' : `${n} annotations need a look`,
  versionReview: 'Review',

  reviewTitle: 'What has changed',
  reviewFirst: 'This article has only one version',
  reviewFirstHint: 'Bring it in again to see what has changed and what became of your annotations.',
  reviewFailed: 'This comparison cannot be shown',
  reviewLoading: 'Comparing the versions…',
  reviewBack: 'Back to the article',
  reviewVersions: 'Which version',
  reviewSide: 'Side by side',
  reviewInline: 'In line',
  reviewLayout: 'How to show changes',
  settingComparison: 'Versions of an article',
  reviewChanges: (n: string, one: boolean) => times(n, one, 'change'),
  reviewChangeOf: (n: string, total: string) => `Change ${n} of ${total}`,
  reviewNoChanges: 'The text is the same, word for word.',
  reviewUnchanged: (n: string, one: boolean) => (one ? '1 unchanged paragraph' : `${n} unchanged paragraphs`),
  reviewPicture: 'Picture',
  reviewComparison: 'Both versions',
  reviewAnnotations: 'Annotations',
  reviewNoAnnotations: 'Nothing was marked in the version before.',
  reviewAllKept: 'Every annotation stands where it stood.',
  reviewOutcome: (outcome: Outcome) => outcomes[outcome],
  reviewHighlight: 'Highlight',
  reviewClaim: 'Claim',
  reviewDecided: 'Decided by hand',
  reviewToDecide: 'Needs a look',
  reviewAccept: 'Accept the new wording',
  reviewGiveUp: 'Leave without a place',
  reviewPlace: 'Place by hand…',
  reviewActions: 'More for this annotation',

  placingHint: 'Select the words that are meant now, then press the button or P.',
  placingOld: 'Old quote',
  placingHere: 'Place here',
  placingCancel: 'Cancel',
  noticePlaced: 'Placed',
  noticeNoPlace: 'These words no longer stand in the newest version, or not in one place only.',
  noticeNotPlacing: 'There is no annotation to be placed.',

  cardReview: 'Look at it',

  bringInAs: 'How it comes in',
  bringInAsNew: 'As a new article',
  bringInAsVersion: 'As a newer version of an article',
  bringInAsVersionOf: (title: string) => `As a newer version of “${title}”`,
  bringInWhich: 'Which article',
  bringInWhichHint: 'Type to find it',
  bringInWhichNone: 'No article like this',
  bringInStates: 'This version says:',
  bringInUse: 'Take over',
  bringInKeepVersion: 'Add as a newer version',
  bringInPlacing: (done: string, total: string) => `Looking for annotations: ${done} of ${total}`,
  noticeSeenAgain:
    'This very file is in the notebook already. Its provenance now says that it came in again.',

  provenanceTitle: 'Provenance',
  provenanceHint:
    'What came in when and how, and what was corrected since. Entries are only ever added; the sums prove that nothing was changed.',
  provenanceCaptured: (number: string) => `Version ${number} brought in`,
  provenanceSeenAgain: (number: string) => `The same file came in again (version ${number})`,
  provenanceCorrected: (field: string) => `${fields[field] ?? field} corrected`,
  provenanceUtc: 'UTC',
  provenanceHere: 'Local time',
  provenanceFile: 'File',
  provenanceImporter: 'Read by',
  provenanceFrom: 'Before',
  provenanceTo: 'Since then',
  provenanceNothing: '(empty)',
  provenanceCopy: 'Copy this entry',
  provenanceRead: 'Read this version',
}
