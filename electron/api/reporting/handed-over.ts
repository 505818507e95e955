import { createHash } from 'node:crypto'
import type { ReportSubject, SinceLast } from '../../../shared/api/reports.ts'
import type { ClaimRow } from '../../../shared/api/views.ts'
import { assertNever } from '../../../shared/errors.ts'
import type { FormatId } from '../../../shared/export/formats.ts'
import type { Desk, HandedOver } from '../../../shared/model/desk.ts'
import type { Id } from '../../../shared/model/id.ts'
import type { Notebook } from '../../notebook/types.ts'
import { claimsOf } from '../views/archive-query.ts'
import { now } from '../now.ts'

/** How many reports are remembered, and of how many claims at most they know which ones a search found. */
const REMEMBERED = 200
const FOUND = 20_000

/** How much of an id tells one claim from all others: its last digits are random. */
const TAIL = 12

/** That a report was handed over now: what it was about, and of a search what it found. */
export async function handedOverNow(
  notebook: Notebook,
  subject: ReportSubject,
  format: FormatId,
): Promise<HandedOver> {
  const made = { subject: keyOf(subject), format, at: now() }
  if (subject.type !== 'search') return made
  const found = await claimsOf(notebook, subject.filter)
  return { ...made, found: found.map(({ id }) => tailOf(id)).join('') }
}

/** A desk that remembers this too; the newest comes first. What old searches found is forgotten when there is too much of it. */
export function withHandedOver(desk: Desk, made: HandedOver): Desk {
  let room = FOUND * TAIL
  const all = [made, ...(desk.handedOver ?? []).filter((one) => !isSame(one, made))].slice(0, REMEMBERED)
  return {
    ...desk,
    handedOver: all.map(({ found, ...one }) => {
      room -= found?.length ?? 0
      return found === undefined || room < 0 ? one : { ...one, found }
    }),
  }
}

/** What became of the claims since the same was handed over in the same format; null when it was not. Their histories tell it. */
export function sinceLast(
  notebook: Notebook,
  subject: ReportSubject,
  format: FormatId,
  claims: readonly ClaimRow[],
): SinceLast | null {
  const wanted = { subject: keyOf(subject), format }
  const last = notebook.desk().handedOver?.find((one) => isSame(one, wanted))
  if (last === undefined) return null
  const { at, found } = last
  const then = new Map(notebook.claimsAsOf(at).map((row) => [row.id, row]))
  const ids = new Set(claims.map(({ id }) => id))
  const before =
    found === undefined
      ? new Set([...then.values()].filter((row) => isAbout(subject, row)).map(({ id }) => tailOf(id)))
      : new Set(tailsIn(found))
  const still = new Set([...ids].map(tailOf))
  return {
    at,
    added: claims.filter(({ id }) => (found === undefined ? !then.has(id) : !before.has(tailOf(id)))).length,
    gone: [...before].filter((tail) => !still.has(tail)).length,
    judged: claims.flatMap((row) => {
      const from = then.get(row.id)?.status ?? row.status
      return from === row.status ? [] : [{ id: row.id, words: wordsOf(row), from, to: row.status }]
    }),
  }
}

function tailOf(id: Id): string {
  return id.slice(-TAIL)
}

function tailsIn(found: string): string[] {
  return Array.from({ length: Math.floor(found.length / TAIL) }, (_, index) =>
    found.slice(index * TAIL, (index + 1) * TAIL),
  )
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

/** Whether a claim belongs to a subject. What an old search found is not known any more: of that nothing counts as gone. */
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
    subject.type === 'search' ? plain({ ...subject.filter, today: undefined }) : [...subject.ids].toSorted()
  return createHash('sha256')
    .update(JSON.stringify([subject.type, named]))
    .digest('hex')
}

/** A search as it is meant: what narrows nothing is not in it, and order says nothing. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.map(String).toSorted() : undefined
  if (typeof value !== 'object' || value === null) return value || undefined
  const entries = Object.entries(value)
    .map(([key, one]) => [key, plain(one)] as const)
    .filter(([, one]) => one !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
