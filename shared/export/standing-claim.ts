import type { Status } from '../model/claim.ts'
import type { NoteNode } from '../model/note.ts'
import type { ReportInput } from './report.ts'

/** A claim of a note as it stands now, where the report knows it, else as it stood when it was put there. */
export function standingClaim(
  { mentioned }: Pick<ReportInput, 'mentioned'>,
  { claim, status, statement }: Extract<NoteNode, { type: 'live-claim' }>,
): { status: Status; statement: string } {
  const now = mentioned.get(claim)
  return { status: now?.status ?? status, statement: now?.statement || now?.passage?.exact || statement }
}
