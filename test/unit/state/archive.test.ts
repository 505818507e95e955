import { describe, expect, test, vi } from 'vitest'
import { BelegError } from '../../../shared/errors.ts'
import { aWindow } from './a-window.ts'

const pageOf = ({ offset, limit }: { offset: number; limit: number }) => ({
  claims: Array.from({ length: limit }, (_, at) => ({ id: `claim ${offset + at}` })),
  ...{ total: 1000, all: 1000, groups: null },
})

/** An archive of 1,000 claims of which the window has the rows of the first page; from then on each question about rows waits. */
async function anArchive() {
  const questions: { answer: () => void; refuse: () => void }[] = []
  let waits = false
  aWindow({
    'claims.list': (asked: { offset: number; limit: number }) =>
      waits
        ? new Promise((resolve, reject) =>
            questions.push({
              answer: () => resolve(pageOf(asked)),
              refuse: () => reject(new BelegError('internal')),
            }),
          )
        : pageOf(asked),
  })
  const { useArchive } = await import('../../../renderer/state/archive/archive.ts')
  const { useSelection } = await import('../../../renderer/state/archive/archive-selection.ts')
  await useArchive.getState().load()
  waits = true
  return {
    ...useArchive.getState(),
    questions,
    row: (place: number) => useArchive.getState().rows.get(place),
    fetched: () => useArchive.getState().rows.size,
    selection: useSelection.getState,
  }
}

describe('rows of the archive', () => {
  test('that could not be fetched are fetched when they come into sight once more', async () => {
    const { want, questions, row } = await anArchive()
    want(500, 520)
    questions.shift()?.refuse()
    await vi.waitFor(() => {
      want(500, 520)
      expect(questions).toHaveLength(1)
    })
    questions.shift()?.answer()
    await vi.waitFor(() => expect(row(510)).toMatchObject({ id: 'claim 510' }))
  })

  test('that were scrolled to while it is read again are there, whichever answer comes first', async () => {
    const { want, load, questions, row } = await anArchive()
    const again = load()
    want(500, 520)
    const [list, page] = questions.splice(0)
    page?.answer()
    await vi.waitFor(() => expect(row(510)).toBeDefined())
    list?.answer()
    await again
    questions.shift()?.answer()
    await vi.waitFor(() => expect(row(510)).toMatchObject({ id: 'claim 510' }))
  })
})

test('a selection is extended over rows that were scrolled past before they came', async () => {
  const { fetched, selection, questions } = await anArchive()
  expect(fetched()).toBeLessThan(900)
  selection().toggle('claim 2', 2)
  const extended = selection().extend(900)
  await vi.waitFor(() => expect(questions).toHaveLength(1))
  questions.shift()?.answer()
  await extended
  expect(selection().ids.size).toBe(899)
  expect(selection().ids.has('claim 900')).toBe(true)
})
