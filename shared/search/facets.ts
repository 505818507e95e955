import { statuses, type Status } from '../model/claim.ts'
import type { Evidence } from '../model/evidence.ts'

/** What of a claim the archive is narrowed by. */
export interface FacetRow {
  status: Status
  tags: readonly string[]
  speaker: string
  evidence: readonly Pick<Evidence, 'source' | 'information' | 'stance'>[]
  recheck: string | null
  flag: string | null
  article: { publisher: string; language: string } | null
}

/** What each facet says of a claim; a value a claim does not have is told as `''`, so that it can be asked for too. */
const readers = {
  status: (row: FacetRow) => [row.status],
  // Another program may have written one twice.
  tag: (row: FacetRow) => (row.tags.length === 0 ? [''] : new Set(row.tags)),
  publisher: (row: FacetRow) => [row.article?.publisher ?? ''],
  speaker: (row: FacetRow) => [row.speaker],
  language: (row: FacetRow) => [row.article?.language ?? ''],
  grade: (row: FacetRow) => (row.evidence.length === 0 ? [''] : new Set(row.evidence.map(gradeOf))),
  recheck: (row: FacetRow, today: string) => [
    row.recheck === null ? '' : row.recheck <= today ? 'due' : 'planned',
  ],
  flag: (row: FacetRow) => [row.flag ?? ''],
} satisfies Record<string, (row: FacetRow, today: string) => Iterable<string>>

export const facetNames = Object.keys(readers) as [FacetName, ...FacetName[]]
export type FacetName = keyof typeof readers

/** Facets of which a claim has to have every chosen value; of the others one is enough. */
const every: ReadonlySet<FacetName> = new Set(['tag'])

/** The chosen values per facet: one of them is enough (of tags all are needed), but of every facet that names any. */
export type FacetChoice = Partial<Record<FacetName, readonly string[] | undefined>>

/** How many claims have which value, most frequent first; a status at its place among the three. */
export type FacetCounts = Record<FacetName, { value: string; count: number }[]>

/** The Admiralty grade as one word, such as `B2`. */
export function gradeOf({ source, information }: Pick<Evidence, 'source' | 'information'>): string {
  return `${source}${information}`
}

/** True for rows that have one of the chosen values in every facet. `today` is YYYY-MM-DD. */
export function matchesFacets(choice: FacetChoice, today: string): (row: FacetRow) => boolean {
  const wanted = wantedBy(choice, today)
  return (row) => wanted.every(({ matches }) => matches(row))
}

/**
 * Counts each facet's values over the rows that the other facets leave: what is shown is what choosing a further value
 * would add. Rows can be given bit by bit.
 */
export function facetCounter(
  choice: FacetChoice,
  today: string,
): { add(row: FacetRow): void; counts(): FacetCounts } {
  const wanted = wantedBy(choice, today)
  const counts = new Map(
    facetNames.map((name) => [name, new Map((choice[name] ?? []).map((value) => [value, 0]))]),
  )
  const count = (name: FacetName, row: FacetRow): void => {
    const values = counts.get(name)
    for (const value of readers[name](row, today)) values?.set(value, (values.get(value) ?? 0) + 1)
  }
  return {
    add(row) {
      const against = wanted.filter(({ matches }) => !matches(row))
      const [only] = against
      if (!only) for (const name of facetNames) count(name, row)
      else if (against.length === 1 && !every.has(only.name)) count(only.name, row)
    },
    counts: () =>
      Object.fromEntries(
        [...counts].map(([name, values]) => [
          name,
          [...values]
            .map(([value, count]) => ({ value, count }))
            .toSorted(name === 'status' ? byPlace : byCount),
        ]),
      ) as FacetCounts,
  }
}

interface Count {
  value: string
  count: number
}

const byCount = (a: Count, b: Count) => b.count - a.count || (a.value < b.value ? -1 : 1)

const places: readonly string[] = statuses
const byPlace = (a: Count, b: Count) => places.indexOf(a.value) - places.indexOf(b.value)

/** The facets of which something is chosen, each with whether a row has it. */
function wantedBy(
  choice: FacetChoice,
  today: string,
): { name: FacetName; matches: (row: FacetRow) => boolean }[] {
  return facetNames.flatMap((name) => {
    const values = new Set(choice[name])
    if (values.size === 0) return []
    const matches = (row: FacetRow): boolean => {
      let has = 0
      for (const value of readers[name](row, today)) if (values.has(value)) has++
      return every.has(name) ? has === values.size : has > 0
    }
    return [{ name, matches }]
  })
}
