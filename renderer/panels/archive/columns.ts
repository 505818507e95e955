import type { Messages } from '../../../shared/i18n/index.ts'
import type { SortColumn } from '../../../shared/search/claim-order.ts'

/** A column of the archive's table. */
export interface Column {
  id: ColumnId
  title: (m: Messages) => string
  /** What clicking its head sorts by. */
  sort: SortColumn
  /** In px, until the person makes it wider or narrower. */
  width: number
  /** In px, how narrow it gets before the table is scrolled sideways; as wide as it is where the person drew it. */
  least: number
  /** Shown before anybody chose. */
  first: boolean
}

const table = {
  status: { title: (m: Messages) => m.columnStatus, sort: 'status', width: 44, least: 44, first: true },
  claim: { title: (m: Messages) => m.columnClaim, sort: 'statement', width: 300, least: 200, first: true },
  speaker: { title: (m: Messages) => m.columnSpeaker, sort: 'speaker', width: 142, least: 104, first: true },
  article: { title: (m: Messages) => m.columnArticle, sort: 'article', width: 156, least: 112, first: true },
  publisher: {
    title: (m: Messages) => m.columnPublisher,
    sort: 'publisher',
    width: 140,
    least: 104,
    first: false,
  },
  date: { title: (m: Messages) => m.columnDate, sort: 'created', width: 96, least: 96, first: true },
  grade: { title: (m: Messages) => m.columnGrade, sort: 'grade', width: 60, least: 56, first: true },
  evidence: {
    title: (m: Messages) => m.columnEvidence,
    sort: 'evidence',
    width: 72,
    least: 60,
    first: false,
  },
  recheck: { title: (m: Messages) => m.columnRecheck, sort: 'recheck', width: 112, least: 104, first: false },
  tags: { title: (m: Messages) => m.columnTags, sort: 'tags', width: 110, least: 96, first: true },
} satisfies Record<string, Omit<Column, 'id'>>

export type ColumnId = keyof typeof table

/** Every column there is, in their first order. */
export const columns: readonly Column[] = (Object.keys(table) as ColumnId[]).map((id) => ({
  id,
  ...(table[id] as Omit<Column, 'id'>),
}))

/** Widths a column may have, in px. */
export const NARROWEST = 40
export const WIDEST = 900

/** How wide the column is in which rows are selected, in px. */
export const SELECT = 40

/** What nobody chose and gives way, the first first, where there is no room for all of it. */
const giving: readonly ColumnId[] = ['tags', 'grade', 'article', 'speaker', 'date']

/** How narrow a table of these columns gets before it is scrolled sideways, in px. */
export function leastWidth(shown: readonly Column[]): number {
  return shown.reduce((sum, { least }) => sum + least, SELECT)
}

/**
 * The columns to show, from what the desk remembers: unknown ones are left out, the claim itself never is.
 * @param room for the table, in px
 */
export function shownColumns(
  kept: readonly { id: string; width: number }[] | undefined,
  room: number,
): Column[] {
  const first = columns.filter(({ first }) => first)
  if (!kept)
    return giving.reduce(
      (shown, id) => (leastWidth(shown) > room ? shown.filter((column) => column.id !== id) : shown),
      first,
    )
  const shown = kept.flatMap(({ id, width }) => {
    const column = columns.find((column) => column.id === id)
    return column ? [drawn(column, Math.min(WIDEST, Math.max(NARROWEST, width)))] : []
  })
  return shown.some(({ id }) => id === 'claim') ? shown : first
}

function drawn(column: Column, width: number): Column {
  return width === column.width ? column : { ...column, width, least: width }
}
