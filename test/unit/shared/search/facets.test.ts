import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statuses } from '../../../../shared/model/claim.ts'
import {
  groupRows,
  rowSorter,
  sortColumns,
  type OrderedRow,
  type Sort,
} from '../../../../shared/search/claim-order.ts'
import {
  facetCounter,
  facetNames,
  matchesFacets,
  type FacetChoice,
} from '../../../../shared/search/facets.ts'

const today = '2026-03-01'
const word = fc.constantFrom('', 'Amt', 'Ämter', 'bund', 'Zoll')
const row: fc.Arbitrary<OrderedRow> = fc.record({
  status: fc.constantFrom(...statuses),
  tags: fc.array(fc.constantFrom('zahl', 'hafen', 'krieg'), { maxLength: 3 }),
  speaker: word,
  statement: word,
  passage: fc.constant(null),
  createdAt: fc.constantFrom('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'),
  evidence: fc.array(
    fc.record({
      source: fc.constantFrom('A' as const, 'F' as const),
      information: fc.constantFrom('1' as const, '6' as const),
      stance: fc.constantFrom('supports' as const, 'contradicts' as const),
    }),
    { maxLength: 2 },
  ),
  recheck: fc.constantFrom(null, '2026-02-28', today, '2026-03-02'),
  flag: fc.constantFrom(null, 'lost', 'changed'),
  article: fc.option(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      publisher: word,
      language: fc.constantFrom('de', 'en'),
      title: word,
    }),
  ),
})
const rows = fc.array(row, { maxLength: 30 })
const choice: fc.Arbitrary<FacetChoice> = fc.record(
  {
    status: fc.subarray([...statuses]),
    tag: fc.subarray(['zahl', 'hafen', '']),
    publisher: fc.subarray(['Amt', '', 'Nirgends']),
    recheck: fc.subarray(['due', 'planned', '']),
    grade: fc.subarray(['A1', 'F6', '']),
    flag: fc.subarray(['lost', '']),
  },
  { requiredKeys: [] },
)

function countFacets(rows: readonly OrderedRow[], choice: FacetChoice) {
  const counter = facetCounter(choice, today)
  for (const row of rows) counter.add(row)
  return counter.counts()
}

describe('facets', () => {
  it('count what a plain count finds when a value is chosen besides the other facets', () => {
    fc.assert(
      fc.property(rows, choice, (rows, choice) => {
        const counts = countFacets(rows, choice)
        for (const name of facetNames)
          for (const { value, count } of counts[name]) {
            const besides = name === 'tag' ? (choice.tag ?? []) : []
            const alone = matchesFacets({ ...choice, [name]: [...besides, value] }, today)
            expect(rows.filter(alone).length).toBe(count)
          }
      }),
    )
  })

  it('leave every claim when nothing is chosen, and count each at least once', () => {
    fc.assert(
      fc.property(rows, (rows) => {
        expect(rows.filter(matchesFacets({}, today))).toEqual(rows)
        const { status } = countFacets(rows, {})
        expect(status.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length)
        // Each at the place it has everywhere, however many have it.
        const found = status.map(({ value }) => value)
        expect(found).toEqual(statuses.filter((status) => found.includes(status)))
      }),
    )
  })

  it('show a chosen value that no claim has any more, so that it can be taken back', () => {
    expect(countFacets([], { tag: ['alt'] }).tag).toEqual([{ value: 'alt', count: 0 }])
  })

  it('tell what is due today or was before', () => {
    const make = (recheck: string | null) => ({ ...fc.sample(row, { numRuns: 1, seed: 1 })[0]!, recheck })
    const due = matchesFacets({ recheck: ['due'] }, today)
    expect(['2026-02-28', today, '2026-03-02', null].map((day) => due(make(day)))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

function sortRows<R extends OrderedRow>(rows: readonly R[], sort: Sort): R[] {
  const sorter = rowSorter<R>(sort)
  for (const row of rows) sorter.add(row)
  return sorter.rows()
}

describe('order', () => {
  it('keeps every claim, and those that are equal as they were', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...sortColumns), fc.boolean(), (rows, column, descending) => {
        const once = sortRows(rows, { column, descending })
        expect(new Set(once)).toEqual(new Set(rows))
        expect(sortRows(once, { column, descending })).toEqual(once)
      }),
    )
  })

  it('puts umlauts where one looks for them, and the empty last either way', () => {
    const speakers = ['', 'Zoll', 'Ämter', 'amt', 'Bund']
    const some = speakers.map((speaker) => ({ ...fc.sample(row, { numRuns: 1, seed: 1 })[0]!, speaker }))
    const by = (descending: boolean) =>
      sortRows(some, { column: 'speaker', descending }).map(({ speaker }) => speaker)
    expect(by(false)).toEqual(['amt', 'Ämter', 'Bund', 'Zoll', ''])
    expect(by(true)).toEqual(['Zoll', 'Bund', 'Ämter', 'amt', ''])
  })

  it('keeps articles apart that have the same title', () => {
    const [some] = fc.sample(row, 1)
    const of = (id: string, title: string) => ({
      ...some!,
      article: { id, publisher: '', language: 'de', title },
    })
    const groups = groupRows([of('a', 'Lage'), of('b', 'Lage'), of('c', 'Hafen'), of('a', 'Lage')], 'article')
    expect(groups.map(({ value, rows }) => [value, rows.map(({ article }) => article?.id)])).toEqual([
      ['Hafen', ['c']],
      ['Lage', ['a', 'a']],
      ['Lage', ['b']],
    ])
  })

  it('has every claim under each of its tags, or under none', () => {
    fc.assert(
      fc.property(rows, (rows) => {
        const groups = groupRows(rows, 'tag')
        const shown = groups.reduce((sum, group) => sum + group.rows.length, 0)
        expect(shown).toBe(rows.reduce((sum, { tags }) => sum + Math.max(1, new Set(tags).size), 0))
        expect(groups.findIndex(({ value }) => value === '')).toBe(
          rows.some(({ tags }) => tags.length === 0) ? groups.length - 1 : -1,
        )
      }),
    )
  })
})
