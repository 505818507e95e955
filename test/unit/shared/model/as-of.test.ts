import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asOf, endOfDay } from '../../../../shared/model/as-of.ts'
import { changeStatus, statuses, type Claim } from '../../../../shared/model/claim.ts'
import { piece, words } from '../evidence/pieces.ts'

const day = (number: number) => new Date(Date.UTC(2025, 6, number, 12)).toISOString()
const fresh: Claim = {
  id: '0197f5b2-0000-7000-8000-000000000000',
  seq: 0,
  statement: 'Der Hafen war gesperrt.',
  speaker: '',
  cue: '',
  tags: [],
  status: 'unconfirmed',
  history: [],
  evidence: [],
  recheck: null,
  createdAt: day(1),
  trashedAt: null,
  mergedInto: null,
}

const days = fc.integer({ min: 1, max: 28 })
/** A claim that was judged, proved and deleted on some days of July, in their order. */
const lived = fc
  .array(fc.record({ on: days, to: fc.constantFrom(...statuses), proof: fc.boolean() }), { maxLength: 6 })
  .chain((events) => fc.record({ events: fc.constant(events), trashed: fc.option(days) }))
  .map(({ events, trashed }) => {
    const claim = events
      .toSorted((a, b) => a.on - b.on)
      .reduce((claim: Claim, { on, to, proof }, index) => {
        const judged = changeStatus(claim, { to, reason: 'gesehen', evidence: [], at: day(on) }, index)
        const evidence = proof ? [piece(index, words(String(index)), { createdAt: day(on) })] : []
        return { ...judged, evidence: [...judged.evidence, ...evidence] }
      }, fresh)
    return { ...claim, trashedAt: trashed === null ? null : day(trashed) }
  })

describe('a claim as of a moment', () => {
  test('of today is the claim itself', () => {
    fc.assert(
      fc.property(lived, (claim) => {
        expect(asOf(claim, day(30))).toEqual(claim)
      }),
    )
  })

  test('has what there was then: its part of history and evidence, and the status they led to', () => {
    fc.assert(
      fc.property(lived, days, (claim, on) => {
        const then = asOf(claim, day(on))
        const history = claim.history.filter(({ at }) => at <= day(on))
        expect(then?.history).toEqual(history)
        expect(then?.status).toBe(history.at(-1)?.to ?? 'unconfirmed')
        expect(then?.evidence.every(({ createdAt }) => createdAt <= day(on))).toBe(true)
        expect(then?.trashedAt).toBe(claim.trashedAt && claim.trashedAt <= day(on) ? claim.trashedAt : null)
      }),
    )
  })

  test('seen from a later day and then from an earlier one is as seen from the earlier one', () => {
    fc.assert(
      fc.property(lived, days, days, (claim, a, b) => {
        const later = asOf(claim, day(Math.max(a, b)))
        expect(later && asOf(later, day(Math.min(a, b)))).toEqual(asOf(claim, day(Math.min(a, b))))
      }),
    )
  })

  test('is nothing before it was made', () => {
    expect(asOf(fresh, '2025-06-30T23:59:59.999Z')).toBeNull()
    expect(asOf(fresh, day(1))).toEqual(fresh)
  })

  test('still has the evidence that was deleted later', () => {
    const claim = { ...fresh, evidence: [piece(1, words('Foto'), { createdAt: day(2), trashedAt: day(9) })] }
    expect(asOf(claim, day(5))?.evidence).toMatchObject([{ trashedAt: null }])
    expect(asOf(claim, day(10))?.evidence).toMatchObject([{ trashedAt: day(9) }])
  })
})

test('a day ends a moment before the next begins', () => {
  const end = endOfDay('2025-10-26')
  const next = new Date(2025, 9, 27)
  expect(Date.parse(end)).toBe(next.getTime() - 1)
})
