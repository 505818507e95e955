import type { Status } from '../../model/claim.ts'

const statuses: Record<Status, string> = {
  unconfirmed: 'unconfirmed',
  confirmed: 'confirmed',
  refuted: 'refuted',
}

const tableEdits = {
  rowAbove: 'Insert a row above',
  rowBelow: 'Insert a row below',
  columnBefore: 'Insert a column before',
  columnAfter: 'Insert a column after',
  headerRow: 'Heading row',
  deleteRow: 'Delete the row',
  deleteColumn: 'Delete the column',
  deleteTable: 'Delete the table',
}
type TableEdit = keyof typeof tableEdits

/** Notes and their editor. */
export const note = {
  editorFormatBar: 'Format',
  editorHeading: (level: number) => `Heading ${level}`,
  editorBold: 'Bold',
  editorItalic: 'Italic',
  editorCode: 'Code',
  editorBulletList: 'List',
  editorNumberedList: 'Numbered list',
  editorCheckList: 'Check list',
  editorQuote: 'Quotation',
  editorLink: 'Link',
  editorParagraph: 'Text',
  editorStrike: 'Struck out',
  editorCodeBlock: 'Code block',
  editorTable: 'Table',
  editorDivider: 'Divider',
  editorClaim: 'Claim…',
  editorArticle: 'Link to an article…',
  editorSlashMenu: 'Insert',
  editorSelectionBar: 'Format of the selection',
  editorBlockKind: 'Kind of paragraph',
  editorTableMenu: 'Table: rows and columns',
  editorTableEdit: (edit: TableEdit) => tableEdits[edit],
  editorLinkAddress: 'Web or mail address; empty removes the link',
  editorLinkRefused: 'Only web and mail addresses can be linked',
  editorPassageQuote: 'Quoted passage',
  editorPassageOpen: 'Go to the passage',
  noteLabel: (title: string) => `Note on “${title}”`,
  notePlaceholder:
    'Write a note. Markdown shortcuts work: # heading, - list, [] check list, > quote; / shows what else there is.',
  noteHeadingMade: (level: string) => `Heading level ${level}`,
  noteHeadingGone: (level: string) => `Heading level ${level} removed`,
  noteFailed: 'This note cannot be shown',
  noteNoArticle: 'A note belongs to an article',

  noteClaimOpen: 'Open this claim',
  noteClaimWas: (status: Status) => `was ${statuses[status]} when it was put here`,
  noteClaimGone: '(in the trash)',
  noteClaims: 'Claims',
  noteArticles: 'Articles',
  noteMentioned: 'In the notes of',

  noteVersionsTitle: 'Earlier versions of this note',
  noteVersionsNone: 'No earlier version yet',
  noteVersionsNoneHint:
    'While you write, one is added every few minutes, and at once when you delete or replace much.',
  noteVersionsList: 'Versions, newest first',
  noteWords: (n: number, shown: string) => (n === 1 ? '1 word' : `${shown} words`),
  noteVersionDamaged: 'cannot be read',
  noteVersionShow: 'What to show',
  noteVersionAsItWas: 'As it was',
  noteVersionDifference: 'Difference',
  noteVersionPreview: (when: string) => `The note as it was on ${when}`,
  noteVersionSame: 'In words, the note has not changed since.',
  noteVersionLegend: 'Struck words are in this version only, underlined ones in the note as it is now.',
  noteVersionRestore: 'Restore this version',
  noteVersionRestored: 'Restored. What stood there before is among the earlier versions.',

  noteFindLabel: 'Find in the note',
  noteReplaceToggle: 'Replace, too',
  noteReplaceBy: 'Replace by',
  noteReplace: 'Replace',
  noteReplaceAll: 'All',
  noteCharacters: (n: number, shown: string) => (n === 1 ? '1 character' : `${shown} characters`),
  noteOutline: 'Headings of the note',
  noteOutlineEmpty: (number: number) => `Heading ${number}, empty`,

  linkPreview: 'Link',
  linkPreviewOpen: 'Open…',
  linkPreviewEdit: 'Edit',
  linkPreviewRemove: 'Remove',
}
