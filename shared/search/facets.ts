import type { Status } from '../model/claim.ts'
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
  tag: (row: FacetRow) => orNone(row.tags),
  publisher: (row: FacetRow) => [row.article?.publisher ?? ''],
  speaker: (row: FacetRow) => [row.speaker],
  language: (row: FacetRow) => [row.article?.language ?? ''],
  grade: (row: FacetRow) => orNone(new Set(row.evidence.map(gradeOf))),
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

/** How many claims have which value, most frequent first. */
export type FacetCounts = Record<FacetName, { value: string; count: number }[]>

/** The Admiralty grade as one word, such as `B2`. */
export function gradeOf({ source, information }: Pick<Evidence, 'source' | 'information'>): string {
  return `${source}${information}`
}

/** True for rows that have one of the chosen values in every facet but `except`. `today` is YYYY-MM-DD. */
export function matchesFacets(
  choice: FacetChoice,
  today: string,
  except?: FacetName,
): (row: FacetRow) => boolean {
  const wanted = facetNames.flatMap((name) => {
    const values = choice[name]
    return name === except || !values || values.length === 0 ? [] : [{ name, values: new Set(values) }]
  })
  return (row) =>
    wanted.every(({ name, values }) => {
      let has = 0
      for (const value of readers[name](row, today)) if (values.has(value)) has++
      return every.has(name) ? has === values.size : has > 0
    })
}

/**
 * Counts each facet's values over the rows that the other facets leave: what is shown is what choosing a further value
 * would add.
 */
export function countFacets(rows: readonly FacetRow[], choice: FacetChoice, today: string): FacetCounts {
  const matching = rows.filter(matchesFacets(choice, today))
  const counted = facetNames.map((name) => {
    const chosen = choice[name] ?? []
    const own = chosen.length === 0 || every.has(name)
    const over = own ? matching : rows.filter(matchesFacets(choice, today, name))
    const counts = new Map<string, number>()
    for (const row of over)
      for (const value of readers[name](row, today)) counts.set(value, (counts.get(value) ?? 0) + 1)
    for (const value of chosen) if (!counts.has(value)) counts.set(value, 0)
    const sorted = [...counts]
      .map(([value, count]) => ({ value, count }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    return [name, sorted] as const
  })
  return Object.fromEntries(counted) as FacetCounts
}

function orNone(values: Iterable<string>): Iterable<string> {
  const list = [...values]
  return list.length === 0 ? [''] : list
}
