import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newestFirst, NewestFirst } from '../../../electron/notebook/catalog/newest-first.ts'

test('a list of which single items change is always all of them in order', () => {
  const day = fc.integer({ min: 1, max: 9 }).map((number) => `2025-07-0${number}T08:00:00Z`)
  const change = fc.record({ id: fc.constantFrom(...'abcdefgh'), createdAt: fc.option(day) })
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 12 }), (rounds) => {
      const plain = new Map<string, { id: string; createdAt: string }>()
      const list = new NewestFirst((id) => plain.get(id) ?? null)
      for (const changes of rounds) {
        for (const { id, createdAt } of changes) {
          if (createdAt === null) plain.delete(id)
          else plain.set(id, { id, createdAt })
          list.forget(id)
        }
        expect(list.items()).toEqual([...plain.values()].toSorted(newestFirst))
      }
    }),
  )
})
