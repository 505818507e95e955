import type { TrashCounts, TrashStaying } from '../../api/trash.ts'

const n = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

const counted: Record<keyof TrashCounts, (count: number) => string> = {
  articles: (count) => n(count, 'article'),
  captures: (count) => n(count, 'capture with its original', 'captures with their originals'),
  notes: (count) => n(count, 'note'),
  highlights: (count) => n(count, 'highlight'),
  claims: (count) => n(count, 'claim with its history', 'claims with their history'),
  appearances: (count) => n(count, 'passage of a claim', 'passages of claims'),
  evidence: (count) => n(count, 'piece of evidence', 'pieces of evidence'),
  collections: (count) => n(count, 'collection'),
}

const reasons: Record<TrashStaying['why'], (by: string) => string> = {
  claim: (by) => `the claim “${by}”, which is not in the trash, is made in it`,
  evidence: (by) => `evidence of “${by}” cites it`,
  note: (by) => `the note of “${by}” leads to it`,
  merged: (by) => `“${by}” became a part of it`,
  judgement: (by) => `a judgement of “${by}” rests on it`,
}

/** The trash, and emptying it. */
export const trash = {
  trashTitle: 'Trash',
  trashHint: 'What you restore goes back to where it was. Nothing goes for good by itself.',
  trashEmpty: 'The trash is empty',
  trashRestore: 'Restore',
  trashRestored: 'Restored',
  trashRemove: 'Delete for good…',
  trashRemoveOne: (title: string) => `Delete “${title}” for good…`,
  trashEmptyTitle: 'Empty the trash',
  trashRemoveTitle: 'Delete an article for good',
  trashLooking: 'Looking at what would go…',
  trashGoes: 'This goes for good:',
  trashCounted: (what: keyof TrashCounts, count: number) => counted[what](count),
  trashNothingGoes: 'Nothing can go.',
  trashBackup:
    'A backup of the whole notebook is made before. As long as it is kept, usually a month, all of this can be restored from it: Backups. Undo does not bring it back.',
  trashStays: (count: number) =>
    count === 1 ? 'This stays in the trash:' : `These ${count} stay in the trash:`,
  trashStaysBecause: (why: TrashStaying['why'], by: string) => `stays: ${reasons[why](by)}`,
  trashStaysHint:
    'It can go once nothing needs it any more: move such claims to the trash as well, or take the evidence or the link away.',
  trashStaysMore: (count: number) => `and ${count} more`,
  trashDo: 'Delete for good',
  trashKeep: 'Keep everything',
  trashDoing: 'Making a backup, then emptying…',
  trashEmptied: (backup: string) => `Deleted for good. The backup made before: ${backup}.`,
}
