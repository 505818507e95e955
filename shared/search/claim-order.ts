import { statuses } from '../model/claim.ts'
import type { Id, Time } from '../model/id.ts'
import { gradeOf, type FacetRow } from './facets.ts'
import { fold } from './fold.ts'

/** What of a claim the archive is put in order by. */
export interface OrderedRow extends FacetRow {
  statement: string
  passage: { exact: string } | null
  createdAt: Time
  article: { id: Id; publisher: string; language: string; title: string } | null
}

/** Per column what is compared: texts folded, so that upper case and umlauts stand where one looks for them. */
const keys = {
  created: (row: OrderedRow) => row.createdAt,
  statement: (row: OrderedRow) => fold(row.statement || row.passage?.exact || ''),
  status: (row: OrderedRow) => statuses.indexOf(row.status),
  speaker: (row: OrderedRow) => lastWhenEmpty(row.speaker),
  article: (row: OrderedRow) => lastWhenEmpty(row.article?.title ?? ''),
  publisher: (row: OrderedRow) => lastWhenEmpty(row.article?.publisher ?? ''),
  grade: (row: OrderedRow) => bestGrade(row) ?? LAST,
  tags: (row: OrderedRow) => lastWhenEmpty(row.tags.join(' ')),
  recheck: (row: OrderedRow) => row.recheck ?? LAST,
  evidence: (row: OrderedRow) => row.evidence.length,
} satisfies Record<string, (row: OrderedRow) => string | number>

export const sortColumns = Object.keys(keys) as [SortColumn, ...SortColumn[]]
export type SortColumn = keyof typeof keys

/** By which column rows are in order, and which way round. */
export interface Sort {
  column: SortColumn
  descending: boolean
}

/** A group of claims: what makes them one, and its name on screen. Two articles may have the same title. */
interface Group {
  key: string
  value: string
}

const named = (value: string): Group => ({ key: value, value })

/** Per column by which claims can stand together, the groups one is in: one claim may have several tags. */
const groupers = {
  article: ({ article }: OrderedRow) => [{ key: article?.id ?? '', value: article?.title ?? '' }],
  speaker: (row: OrderedRow) => [named(row.speaker)],
  status: (row: OrderedRow) => [named(row.status)],
  tag: (row: OrderedRow) => (row.tags.length === 0 ? [''] : [...new Set(row.tags)]).map(named),
} satisfies Record<string, (row: OrderedRow) => readonly Group[]>

export const groupColumns = Object.keys(groupers) as [GroupColumn, ...GroupColumn[]]
export type GroupColumn = keyof typeof groupers

/** Sorts behind every letter and date. */
const LAST = '\uffff'

/**
 * Puts rows in order by one column; rows that are equal there stay as they were. What is empty comes last, either way.
 * Rows can be given bit by bit.
 */
export function rowSorter<R extends OrderedRow>({
  column,
  descending,
}: Sort): {
  add(row: R): void
  rows(): R[]
} {
  const byKey = new Map<string | number, R[]>()
  return {
    add: (row) => addTo(byKey, keys[column](row), row),
    rows() {
      const order = [...byKey.keys()].toSorted(compare)
      if (descending) order.reverse()
      const last = byKey.get(LAST) ?? []
      return [...order.flatMap((key) => (key === LAST ? [] : (byKey.get(key) ?? []))), ...last]
    },
  }
}

/** The rows under their groups, the groups by name, what belongs to none last; within one as they were. */
export function groupRows<R extends OrderedRow>(
  rows: readonly R[],
  column: GroupColumn,
): { value: string; rows: R[] }[] {
  const values = new Map<string, string>()
  const groups = new Map<string, R[]>()
  for (const row of rows)
    for (const { key, value } of groupers[column](row)) {
      values.set(key, value)
      addTo(groups, key, row)
    }
  const rank = (value: string) =>
    column === 'status' ? String(statuses.findIndex((status) => status === value)) : lastWhenEmpty(value)
  return [...groups]
    .map(([key, rows]) => ({ value: values.get(key) ?? '', rows }))
    .map((group) => ({ ...group, rank: rank(group.value) }))
    .toSorted((a, b) => compare(a.rank, b.rank))
    .map(({ value, rows }) => ({ value, rows }))
}

function addTo<K, R>(groups: Map<K, R[]>, key: K, row: R): void {
  const group = groups.get(key)
  if (group) group.push(row)
  else groups.set(key, [row])
}

/** The best grade of what supports a claim, source first; null where nothing does. */
export function bestGrade({ evidence }: FacetRow): string | null {
  const grades = evidence.filter(({ stance }) => stance === 'supports').map(gradeOf)
  return grades.toSorted()[0] ?? null
}

function lastWhenEmpty(text: string): string {
  return text === '' ? LAST : fold(text)
}

function compare<K extends string | number>(a: K, b: K): number {
  return a < b ? -1 : a > b ? 1 : 0
}
