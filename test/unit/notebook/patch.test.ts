import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyPatch, patchBetween, reversed } from '../../../electron/notebook/changes/patch.ts'

const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.string(), { maxLength: 2 }))
const entity = fc.record({ a: value, b: value }, { requiredKeys: [] })
const ids = fc.constantFrom('x', 'y', 'z')
const list = fc
  .dictionary(ids, entity)
  .map((entities) => Object.entries(entities).map(([id, fields]) => ({ id, ...fields })))
const file = fc.record(
  { nextSeq: fc.nat(), title: value, claims: list, notes: list },
  { requiredKeys: ['nextSeq', 'claims'] },
)

/** Order in a list and the next number are no part of what a patch promises. */
function loose(state: object) {
  const sorted = Object.entries(state).map(([key, part]: [string, unknown]) => [
    key,
    key === 'claims' || key === 'notes'
      ? (part as { id: string }[]).toSorted((a, b) => (a.id < b.id ? -1 : 1))
      : part,
  ])
  const { nextSeq: _nextSeq, ...rest } = Object.fromEntries(sorted) as Record<string, unknown>
  return { notes: [], ...rest }
}

test('a patch leads from one state to the other, once and again, and its reverse leads back', () => {
  fc.assert(
    fc.property(file, file, (before, after) => {
      const patch = patchBetween(before, after)
      const there = applyPatch(before, patch)
      expect(loose(there)).toEqual(loose(after))
      expect(applyPatch(there, patch)).toEqual(there)
      expect(loose(applyPatch(there, reversed(patch)))).toEqual(loose(before))
      expect(there.nextSeq).toBe(Math.max(before.nextSeq, after.nextSeq))
      expect(applyPatch(before, JSON.parse(JSON.stringify(patch)))).toEqual(there)
    }),
  )
})

test('what was changed since stands', () => {
  const before = { claims: [{ id: 'x', tags: ['a'], status: 'unconfirmed' }] }
  const patch = patchBetween(before, { claims: [{ id: 'x', tags: ['b'], status: 'confirmed' }] })
  const meanwhile = { claims: [{ id: 'x', tags: ['c'], status: 'unconfirmed' }] }
  expect(applyPatch(meanwhile, patch)).toEqual({ claims: [{ id: 'x', tags: ['c'], status: 'confirmed' }] })
})
