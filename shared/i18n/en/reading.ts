import type { UndoLabel } from '../../api/undo.ts'
import type { Status } from '../../model/claim.ts'
import type { HighlightColor } from '../../model/highlight.ts'
import type { AnchorState } from '../../model/passage.ts'

const statusNames: Record<Status, string> = {
  unconfirmed: 'unconfirmed',
  confirmed: 'confirmed',
  refuted: 'refuted',
}
const colorNames: Record<HighlightColor, string> = {
  yellow: 'yellow',
  green: 'green',
  blue: 'blue',
  pink: 'pink',
  purple: 'purple',
}
const anchorNames: Record<AnchorState, string> = {
  placed: 'in its place',
  changed: 'the wording has changed since',
  lost: 'no longer found in the text',
  ambiguous: 'found more than once in the text',
}
const reasonQuestions: Record<Status, string> = {
  unconfirmed: 'Why is it open again? (may stay empty)',
  confirmed: 'What confirms it?',
  refuted: 'What refutes it?',
}
/** Marks are a matter of the desk, of which the notebook knows nothing. */
export type StepLabel = UndoLabel | 'marked-read' | 'marked-unread'
const steps: Record<StepLabel, string> = {
  'highlight-add': 'highlight',
  'highlight-change': 'change of a highlight',
  'highlight-trash': 'highlight moved to the trash',
  'cards-change': 'change of several cards',
  'cards-trash': 'cards moved to the trash',
  'claim-add': 'claim',
  'claim-change': 'change of a claim',
  'claim-status': 'change of status',
  'annotations-import': 'annotations brought in',
  'claim-trash': 'claim moved to the trash',
  placement: 'place of an annotation',
  placements: 'places of annotations',
  'claim-recheck': 'date to look again',
  'claim-link': 'passage linked to a claim',
  'claim-unlink': 'passage taken off a claim',
  'claim-merge': 'claims merged',
  'claim-split': 'claim split',
  'evidence-add': 'evidence',
  'evidence-change': 'change of evidence',
  'evidence-trash': 'evidence moved to the trash',
  'tags-change': 'change of tags across the notebook',
  'lens-dismiss': 'suggestion dismissed',
  'lens-bring-back': 'suggestions brought back',
  'article-change': 'change of the article’s details',
  'article-trash': 'article moved to the trash',
  'collection-add': 'new collection',
  'collection-rename': 'collection renamed',
  'collection-trash': 'collection moved to the trash',
  'collection-fill': 'articles of a collection',
  restore: 'restored from the trash',
  'marked-read': 'marked as read',
  'marked-unread': 'marked as unread',
}

/** Reading and annotating: article, selection toolbar, cards, note and their editors. */
export const reading = {
  statusName: (status: Status) => statusNames[status],
  colorName: (color: HighlightColor) => colorNames[color],
  anchorName: (state: AnchorState) => anchorNames[state],

  articleRegion: 'Article',
  articleText: (title: string) => `Text of “${title}”`,
  articleLoading: 'Opening the article…',
  articleNone: 'No article is open',
  articleNoneHint: 'Choose one in the library, or bring one in.',
  articleFailed: 'This article cannot be shown',
  articleTryAgain: 'Try again',
  articleCounts: 'Claims by status',
  articleCount: (n: string, status: Status) => `${n} ${statusNames[status]}`,
  articleTrashed: 'This article lies in the trash.',

  toolbarLabel: 'What to do with the selection',
  toolbarTags: 'Tags',
  toolbarComment: 'Comment',
  toolbarSave: 'Save',
  toolbarCancel: 'Cancel',

  sideLabel: 'Cards, note and details',
  cardsTab: 'Cards',
  noteTab: 'Note',
  detailsTab: 'Details',
  cardsLabel: 'Claims and highlights in the order of the text',
  cardsEmpty: 'Nothing marked yet',
  cardsEmptyHint: (claim: string, highlight: string) =>
    `Select words in the article, then press ${claim} for a claim or ${highlight} for a highlight.`,
  cardsNoArticle: 'Cards belong to an article',
  cardsNoneMatch: 'No card matches the filter',
  cardsShowAll: 'Show all',
  cardsFilter: 'Show only',
  cardsFilterHighlights: 'highlights',
  cardsFilterCount: (n: string, what: string) => `${n} ${what}`,
  cardsLost: 'Without a place in the text',
  cardsLostHint: 'The old quote is kept. Nothing is guessed.',
  cardPage: (label: string) => `p. ${label}`,
  /** `label` is what the document itself calls the page. */
  pageNumber: (page: number, label?: string) =>
    label === undefined ? String(page) : `${label} (page ${page} of the file)`,
  pageOf: (number: string) => `Page ${number}`,
  cardMenu: 'More',
  cardTags: 'Tags',
  cardRemoveTag: (tag: string) => `Remove tag ${tag}`,
  cardEditHint: (save: string) => `${save} saves, Esc takes it back`,
  cardNotSaved: 'Not saved',
  cardQuote: 'Quote',

  claimCard: (status: Status) => `Claim, ${statusNames[status]}`,
  claimStatement: 'Statement',
  claimNoStatement: 'Statement missing',
  claimSpeaker: 'Speaker',
  claimNoSpeaker: 'Who says so?',
  claimStatus: 'Status',
  claimReasonQuestion: (status: Status) => reasonQuestions[status],
  claimReasonNeeded: 'Without a reason the status stays as it is.',
  claimReason: 'Reason',
  claimHistory: (n: number) => (n === 1 ? 'History, 1 entry' : `History, ${n} entries`),
  claimHistoryChange: (from: Status, to: Status) => `${statusNames[from]} → ${statusNames[to]}`,
  claimUndone: 'taken back',
  claimJudged: (to: Status) => `set to ${statusNames[to]}`,

  highlightCard: (color: HighlightColor) => `Highlight, ${colorNames[color]}`,
  highlightColor: 'Colour',
  highlightComment: 'Comment',
  highlightNoComment: 'Comment…',
  highlightToClaim: 'Make a claim of it',

  readOnlyReading: 'This notebook is open for writing elsewhere; here it can only be read.',

  undoStep: (label: StepLabel) => `Undo: ${steps[label]}`,
  redoStep: (label: StepLabel) => `Redo: ${steps[label]}`,
  noticeUndone: (label: StepLabel) => `Taken back: ${steps[label]}`,
  noticeRedone: (label: StepLabel) => `Done again: ${steps[label]}`,
  noticeNothingToUndo: 'There is nothing to take back.',
  noticeNothingToRedo: 'There is nothing to do again.',
  noticeTrashed: 'Moved to the trash',
  noticeSelectFirst: 'Select words in the article first.',
  noticeChooseClaim: 'Choose the card of a claim first.',
  noticeChooseCard: 'Choose a card first.',
}
