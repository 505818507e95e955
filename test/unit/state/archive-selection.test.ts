import { expect, onTestFinished, test, vi } from 'vitest'

/** An archive of 1,000 claims, of which the window has fetched the rows of its first page. */
async function anArchive() {
  const call = (method: string, { offset = 0, limit = 0 }: { offset?: number; limit?: number }) => {
    const claims = Array.from({ length: limit }, (_, at) => ({ id: `claim ${offset + at}` }))
    const value = method === 'claims.list' ? { claims, total: 1000, all: 1000, groups: null } : {}
    return Promise.resolve(JSON.stringify({ ok: true, value }))
  }
  vi.stubGlobal('window', { beleg: { call, on: () => () => undefined }, setTimeout })
  vi.resetModules()
  onTestFinished(() => void vi.unstubAllGlobals())
  const { useArchive } = await import('../../../renderer/state/archive/archive.ts')
  const { useSelection } = await import('../../../renderer/state/archive/archive-selection.ts')
  await useArchive.getState().load()
  return { fetched: () => useArchive.getState().rows.size, selection: useSelection.getState }
}

test('a selection is extended over rows that were scrolled past before they came', async () => {
  const { fetched, selection } = await anArchive()
  expect(fetched()).toBeLessThan(900)
  selection().toggle('claim 2', 2)
  await selection().extend(900)
  expect(selection().ids.size).toBe(899)
  expect(selection().ids.has('claim 900')).toBe(true)
})
