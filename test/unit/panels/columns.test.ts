import { expect, test } from 'vitest'
import { leastWidth, shownColumns } from '../../../renderer/panels/archive/columns.ts'

const names = (room: number) => shownColumns(undefined, room).map(({ id }) => id)

test('columns that nobody chose give way where there is no room for them, the claim never', () => {
  const all = ['status', 'claim', 'speaker', 'article', 'date', 'grade', 'tags']
  expect(names(1280)).toEqual(all)
  expect(names(640)).toEqual(['status', 'claim', 'speaker', 'article', 'date'])
  expect(names(0)).toEqual(['status', 'claim'])
  for (const room of [640, 668, 748, 900])
    expect(leastWidth(shownColumns(undefined, room))).toBeLessThanOrEqual(room)
})

test('columns that were chosen stay, however narrow it is', () => {
  const chosen = [{ id: 'claim', width: 300 }, ...['tags', 'grade'].map((id) => ({ id, width: 200 }))]
  expect(shownColumns(chosen, 300).map(({ id }) => id)).toEqual(['claim', 'tags', 'grade'])
})
