import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutOf } from '../../../renderer/panels/archive/layout.ts'

test('every row has one line, behind the head of its group and in order', () => {
  const groups = fc.array(fc.record({ value: fc.string(), count: fc.integer({ min: 1, max: 5 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  fc.assert(
    fc.property(groups, (groups) => {
      const total = groups.reduce((sum, { count }) => sum + count, 0)
      const layout = layoutOf(total, groups)
      const lines = Array.from({ length: layout.count }, (_, line) => layout.at(line))
      const plain = groups.flatMap((group) => ['group', ...Array.from({ length: group.count }, () => 'row')])
      expect(lines.map(({ kind }) => kind)).toEqual(plain)
      const rows = lines.flatMap((line) => (line.kind === 'row' ? [line.row] : []))
      expect(rows).toEqual(Array.from({ length: total }, (_, row) => row))
      for (const row of rows) expect(layout.at(layout.lineOf(row))).toEqual({ kind: 'row', row })
    }),
  )
})

test('without groups a line is a row', () => {
  const layout = layoutOf(3, null)
  expect(layout.count).toBe(3)
  expect(layout.at(2)).toEqual({ kind: 'row', row: 2 })
  expect(layout.lineOf(1)).toBe(1)
})
