import type { StatusCounts } from '../../api/views.ts'
import type { GroupColumn } from '../../search/claim-order.ts'
import type { FacetName } from '../../search/facets.ts'

type Flag = 'changed' | 'lost' | 'ambiguous'
const flags: Record<Flag, string> = {
  changed: 'words changed in a newer version',
  lost: 'no longer in the newest version',
  ambiguous: 'more than one place in the newest version',
}
const groups: Record<GroupColumn, string> = {
  article: 'article',
  speaker: 'speaker',
  status: 'status',
  tag: 'tag',
}
const facets: Record<FacetName, string> = {
  status: 'Status',
  tag: 'Tags',
  publisher: 'Publisher',
  speaker: 'Speaker',
  language: 'Language',
  grade: 'Grade',
  recheck: 'Re-check',
  flag: 'Passage',
}

/** All claims of the notebook: the table, what narrows it, what is done to many, the overview. */
export const archive = {
  archiveTitle: 'Archive',
  archiveCount: (shown: string, total: string) => `${shown} of ${total}`,
  archiveReading: 'Reading the archive…',
  searchReading: 'Preparing the search…',
  archiveLoading: (share: string) => `Archive: ${share}`,
  searchLoading: (share: string) => `Search: ${share}`,
  archiveEmpty: 'No claims yet',
  archiveEmptyHint:
    'Select words in an article and press C: what they claim is listed here, from all articles.',
  archiveNoMatch: 'No claim fits',
  archiveClear: 'Show all claims',
  archiveInbox: 'without an article',
  archiveInTrash: '(in the trash)',
  archiveNoArticle: 'This claim belongs to no article.',
  archiveArticleTrashed: (title: string) =>
    `“${title}” is in the trash. Restore it there to open this claim.`,
  archiveNoPlace: 'The place of this claim in the text is lost; its card keeps the quote.',
  columnStatus: 'Status',
  columnClaim: 'Claim',
  columnSpeaker: 'Speaker',
  columnArticle: 'Article',
  columnDate: 'Date',
  columnTags: 'Tags',
  columnPublisher: 'Publisher',
  columnGrade: 'Grade',
  columnEvidence: 'Evidence',
  columnRecheck: 'Re-check',
  archiveFlag: (flag: Flag) => flags[flag],
  asOfTitle: 'Archive as of a day',
  asOfDay: 'As of',
  asOfHint: 'Shows how the claims stood at the end of a day.',
  asOfShown: (day: string) =>
    `As everything stood at the end of ${day}: status, history, evidence and trash. Wording, tags and grades are of today.`,
  asOfLeave: 'Back to now',
  archiveSelect: (claim: string) => `Select “${claim}”`,
  claimMenuOpen: 'Go to the passage',
  claimMenuSelect: 'Select',
  claimMenuDeselect: 'Select no longer',
  archiveSelectAll: 'Select all',
  archiveWidth: (column: string) => `Width of the column “${column}”`,
  archiveGroup: 'Group',
  archiveUngrouped: 'Not grouped',
  archiveGroupBy: (column: GroupColumn) => `By ${groups[column]}`,
  archiveColumns: 'Columns',
  archiveOverview: 'Overview',

  facetsTitle: 'Narrow the archive',
  facetsToggle: 'Filters',
  facetName: (name: FacetName) => facets[name],
  facetNone: 'none',
  facetUnflagged: 'in place',
  facetValueDue: 'due',
  facetValuePlanned: 'planned',
  facetTags: 'All tags…',
  facetMore: (count: string) => `${count} more`,
  facetMade: 'Made',
  facetFrom: 'From',
  facetTo: 'Until',
  facetOptions: 'Looking',
  facetTypos: 'Forgive typing mistakes',

  searchesTitle: 'Saved searches',
  searchesKeep: 'Save this search',
  searchesName: 'Name',
  searchesForget: (name: string) => `Forget “${name}”`,

  bulkTitle: 'Selected claims',
  bulkSelected: (count: string) => `${count} selected`,
  bulkTag: 'Tags…',
  bulkTagAdd: 'Add tags',
  bulkTagRemove: 'Remove tags',
  bulkRecheck: 'Re-check…',
  bulkRecheckDate: 'Look at them again on',
  bulkRecheckHint: 'Empty for no date.',
  bulkTrash: 'Move to the trash',
  bulkExport: 'Export…',
  bulkClear: 'Clear the selection',
  bulkReason: 'Why, for all of them',
  bulkApply: 'Apply',
  bulkTrashed: (count: number) => `${count} claim${count === 1 ? '' : 's'} moved to the trash`,
  bulkDone: (count: number) => `${count} claim${count === 1 ? '' : 's'} changed`,

  overviewMonths: 'Claims by month',
  overviewPublishers: 'Publishers',
  overviewSpeakers: 'Speakers',
  overviewBar: (name: string, claims: StatusCounts) =>
    `${name}: ${claims.unconfirmed} unconfirmed, ${claims.confirmed} confirmed, ${claims.refuted} refuted`,
}
