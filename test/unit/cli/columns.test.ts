import { expect, test } from 'vitest'
import { columns } from '../../../electron/cli/columns.ts'

test('rows are aligned, however many there are', () => {
  const many = Array.from({ length: 200_000 }, (_, at) => [String(at), 'x'])
  const lines = columns([['ID', 'WHAT'], ...many]).split('\n')
  expect(lines).toHaveLength(200_002)
  expect(lines.slice(0, 2)).toEqual(['ID      WHAT', '0       x'])
})

test('what stands beside wide letters is aligned as a terminal shows it', () => {
  const lines = columns([
    ['각하', 'x'],
    ['abcdef', 'x'],
    ['e\u0301e', 'x'],
  ]).split('\n')
  expect(lines.slice(0, 3)).toEqual(['각하    x', 'abcdef  x', 'e\u0301e      x'])
})
