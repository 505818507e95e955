import { expect, it } from 'vitest'
import type { Fragment } from '../../../electron/import/pdf/fragments.ts'
import { runOf } from '../../../electron/import/pdf/runs.ts'
import { taggedTable } from '../../../electron/import/pdf/tagged-tables.ts'

it('puts what stands behind an empty cell in its own column, where the heads stand in the middle of theirs', () => {
  const at = (text: string, left: number, row: number, column: number): Fragment => ({
    ...{
      text,
      left,
      right: left + 30,
      y: 100 + row * 20,
      size: 10,
      font: 'f',
      spaced: false,
      isMono: false,
      isArtifact: false,
      written: 0,
    },
    tag: {
      ...{ element: row * 3 + column, role: 'paragraph', level: 0 },
      cell: { table: 0, row, column, header: row === 0 },
    },
  })
  const fragments = [
    ...[at('Jahr', 60, 0, 0), at('Schiffe', 100, 0, 1), at('Bemerkung', 300, 0, 2)],
    ...[at('2022', 60, 1, 0), at('7', 100, 1, 1), at('Der Kai war zu', 150, 1, 2)],
    ...[at('2023', 60, 2, 0), at('Der Kai war offen', 150, 2, 1)],
  ]
  const { rows } = taggedTable(runOf(fragments), 0)
  expect(rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join(' ')))).toEqual([
    ['Jahr', 'Schiffe', 'Bemerkung'],
    ['2022', '7', 'Der Kai war zu'],
    ['2023', '', 'Der Kai war offen'],
  ])
})
