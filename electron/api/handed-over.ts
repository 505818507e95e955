import { createHash } from 'node:crypto'
import type { ReportSubject, SinceLast } from '../../shared/api/reports.ts'
import type { ClaimRow } from '../../shared/api/views.ts'
import { assertNever } from '../../shared/errors.ts'
import type { FormatId } from '../../shared/export/formats.ts'
import type { HandedOver } from '../../shared/model/desk.ts'
import type { Notebook } from '../notebook/types.ts'
import { now } from './now.ts'

/** How many reports are remembered. */
const REMEMBERED = 200

/** Remembers that a report was handed over now; the newest comes first. */
export async function rememberHandedOver(
  notebook: Notebook,
  subject: ReportSubject,
  format: FormatId,
): Promise<void> {
  if (notebook.readOnly) return
  const made: HandedOver = { subject: keyOf(subject), format, at: now() }
  await notebook.updateDesk((desk) => ({
    ...desk,
    handedOver: [made, ...(desk.handedOver ?? []).filter((one) => !isSame(one, made))].slice(0, REMEMBERED),
  }))
}

/** What became of the claims since the same was handed over in the same format; null when it was not. Their histories tell it. */
export function sinceLast(
  notebook: Notebook,
  subject: ReportSubject,
  format: FormatId,
  claims: readonly ClaimRow[],
): SinceLast | null {
  const wanted = { subject: keyOf(subject), format }
  const at = notebook.desk().handedOver?.find((one) => isSame(one, wanted))?.at
  if (at === undefined) return null
  const then = new Map(notebook.claimsAsOf(at).map((row) => [row.id, row]))
  const ids = new Set(claims.map(({ id }) => id))
  return {
    at,
    added: claims.filter(({ id }) => !then.has(id)).length,
    gone: [...then.values()].filter((row) => !ids.has(row.id) && isAbout(subject, row)).length,
    judged: claims.flatMap((row) => {
      const from = then.get(row.id)?.status ?? row.status
      return from === row.status ? [] : [{ id: row.id, words: wordsOf(row), from, to: row.status }]
    }),
  }
}

/** The words a claim goes by. */
export function wordsOf({ statement, passage }: Pick<ClaimRow, 'statement' | 'passage'>): string {
  return statement || (passage?.exact ?? '')
}

function isSame(
  a: Pick<HandedOver, 'subject' | 'format'>,
  b: Pick<HandedOver, 'subject' | 'format'>,
): boolean {
  return a.subject === b.subject && a.format === b.format
}

/** What a search would have found then is not known: of searches nothing counts as gone. */
function isAbout(subject: ReportSubject, { id, appearances }: ClaimRow): boolean {
  switch (subject.type) {
    case 'articles':
      return appearances.some(({ article }) => subject.ids.includes(article))
    case 'claims':
      return subject.ids.includes(id)
    case 'search':
      return false
    default:
      return assertNever(subject)
  }
}

/** The same for the same articles, claims or search, in whatever order they are named. */
function keyOf(subject: ReportSubject): string {
  const named =
    subject.type === 'search' ? { ...subject.filter, today: undefined } : [...subject.ids].toSorted()
  return createHash('sha256')
    .update(JSON.stringify([subject.type, named]))
    .digest('hex')
}
