import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { merge } from '../../../electron/notebook/merge/merge.ts'
import { ArticleRecord } from '../../../shared/model/article.ts'
import { changeStatus, statuses, type Claim } from '../../../shared/model/claim.ts'
import { anArticle, withClaim, withHighlight } from './records.ts'

const ids = Array.from({ length: 4 }, (_, index) => `01980000-0000-7000-8000-00000000000${index}`)
const id = fc.constantFrom(...ids)
const start = ids.slice(0, 2).reduce((record, each) => withClaim(record, { id: each }), anArticle().record)

/** Something an analyst, or another program, may do to a record. */
type Edit = (record: ArticleRecord) => ArticleRecord

const editClaim =
  (claim: string, change: (claim: Claim, seq: number) => Claim): Edit =>
  (record) => ({
    ...record,
    nextSeq: record.nextSeq + 1,
    claims: record.claims.map((found) => (found.id === claim ? change(found, record.nextSeq) : found)),
  })

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(id, fc.string())
    .map(([claim, statement]): Edit => editClaim(claim, (found) => ({ ...found, statement }))),
  fc
    .tuple(id, fc.constantFrom(...statuses), fc.string({ minLength: 1 }))
    .map(([claim, status, reason]): Edit =>
      editClaim(claim, (found, seq) =>
        changeStatus(
          found,
          { to: status, reason: `${reason}!`, evidence: [], at: '2025-07-13T10:00:00Z' },
          seq,
        ),
      ),
    ),
  fc.uuid({ version: 7 }).map(
    (each): Edit =>
      (record) =>
        withHighlight(record, '', each),
  ),
  id.map((claim): Edit => (record) => ({
    ...record,
    claims: record.claims.filter((found) => found.id !== claim),
  })),
  fc.string({ minLength: 1 }).map((title): Edit => (record) => ({ ...record, title })),
)

const version = fc
  .array(edit, { maxLength: 6 })
  .map((edits) => edits.reduce((record, each) => each(record), start))

const idsOf = (record: ArticleRecord): string[] =>
  [...record.highlights, ...record.claims, ...record.appearances].map((entity) => entity.id)
const judgements = (record: ArticleRecord): string[] =>
  record.claims.flatMap((claim) =>
    claim.history.map(({ to, at, reason }) => `${claim.id} ${to} ${at} ${reason}`),
  )

describe('merging what became of a record in two programs', () => {
  test('gives what one made of it when the other made nothing', () => {
    fc.assert(
      fc.property(version, (changed) => {
        expect(merge(start, changed, start)).toEqual({ value: changed, conflicts: [] })
        expect(merge(start, start, changed)).toEqual({ value: changed, conflicts: [] })
        expect(merge(start, changed, changed)).toEqual({ value: changed, conflicts: [] })
      }),
    )
  })

  test('keeps all that either added, and every judgement either recorded', () => {
    fc.assert(
      fc.property(version, version, (ours, theirs) => {
        const { value } = merge(start, ours, theirs)
        const added = [...idsOf(ours), ...idsOf(theirs)].filter((each) => !idsOf(start).includes(each))
        expect(idsOf(value)).toEqual(expect.arrayContaining(added))
        const kept = new Set(value.claims.map((claim) => claim.id))
        const made = [...judgements(ours), ...judgements(theirs)].filter((each) =>
          kept.has(each.slice(0, 36)),
        )
        expect(judgements(value)).toEqual(expect.arrayContaining(made))
      }),
    )
  })

  test('makes a record whose claims have the status their histories lead to', () => {
    fc.assert(
      fc.property(version, version, (ours, theirs) => {
        const { value } = merge(start, ours, theirs)
        expect(ArticleRecord.safeParse(value).success).toBe(true)
        for (const { status, history } of value.claims) {
          const steps = ['unconfirmed', ...history.map((change) => change.to)]
          expect(history.map((change) => change.from)).toEqual(steps.slice(0, -1))
          expect(status).toBe(steps.at(-1))
        }
      }),
    )
  })

  test('gives every sequence number once to what was added', () => {
    fc.assert(
      fc.property(version, version, (ours, theirs) => {
        const { value } = merge(start, ours, theirs)
        const added = value.highlights.map((highlight) => highlight.seq)
        const history = value.claims.flatMap((claim) => claim.history.map((change) => change.seq))
        const all = [...added, ...history]
        expect(new Set(all).size).toBe(all.length)
        expect(Math.max(-1, ...all)).toBeLessThan(value.nextSeq)
      }),
    )
  })

  test('lets ours stand where both changed the same, and names the place', () => {
    const [first, second] = ['ours', 'theirs'].map((statement) =>
      editClaim(ids[0]!, (claim) => ({ ...claim, statement }))(start),
    ) as [ArticleRecord, ArticleRecord]
    const { value, conflicts } = merge(start, first, second)
    expect(value.claims[0]!.statement).toBe('ours')
    expect(conflicts).toEqual([`claims.${ids[0]}.statement`])
  })

  test('takes both where they changed different sides of the same claim', () => {
    const ours = editClaim(ids[0]!, (claim) => ({ ...claim, statement: 'clearer' }))(start)
    const theirs = editClaim(ids[0]!, (claim, seq) =>
      changeStatus(claim, { to: 'confirmed', reason: 'Foto', evidence: [], at: '2025-07-13T10:00:00Z' }, seq),
    )(start)
    const { value, conflicts } = merge(start, ours, theirs)
    expect(value.claims[0]).toMatchObject({ statement: 'clearer', status: 'confirmed' })
    expect(conflicts).toEqual([])
  })

  test('keeps what one changed and the other removed, and never half of a passage', () => {
    const base = withHighlight(start, 'x', ids[3])
    const other = 'b'.repeat(64)
    const change = (highlight: object): ArticleRecord => ({
      ...base,
      highlights: [{ ...base.highlights[0]!, ...highlight }],
    })
    const removed = merge(base, change({ comment: 'y' }), { ...base, highlights: [] })
    expect(removed.value.highlights).toMatchObject([{ comment: 'y' }])
    const passage = { ...base.highlights[0]!.passage, start: 4, end: 7 }
    const moved = merge(base, change({ passage }), change({ capture: other }))
    expect(moved.value.highlights[0]).toMatchObject({ passage, capture: base.highlights[0]!.capture })
    expect(moved.conflicts).toHaveLength(1)
  })

  test('lets a placement stand whole where both decided, and takes in what only one decided', () => {
    const base = withHighlight(start, 'x', ids[3])
    const { passage } = base.highlights[0]!
    const found = {
      capture: 'b'.repeat(64),
      anchor: 'changed',
      passage,
      by: 'program',
      at: '2025-07-14T08:00:00Z',
    }
    const decided = (placement: object) =>
      ({ ...base, highlights: [{ ...base.highlights[0]!, placements: [placement] }] }) as ArticleRecord
    const accepted = { ...found, anchor: 'placed', by: 'analyst' }
    const givenUp = { ...found, anchor: 'lost', passage: null, by: 'analyst' }
    const both = merge(decided(found), decided(accepted), decided(givenUp))
    expect(both.value.highlights[0]!.placements).toEqual([accepted])
    expect(both.conflicts).toHaveLength(1)
    const one = merge(decided(found), decided(found), decided(givenUp))
    expect(one).toMatchObject({ value: decided(givenUp), conflicts: [] })
  })
})
