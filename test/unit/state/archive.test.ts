import { expect, onTestFinished, test, vi } from 'vitest'

/** An archive of 1,000 claims in a window whose Node side answers each question about rows when, and as, it is told to. */
async function anArchive() {
  const questions: { offset: number; answer: () => void; fail: () => void }[] = []
  const call = (method: string, { offset = 0, limit = 0 }: { offset?: number; limit?: number }) => {
    if (method !== 'claims.list') return Promise.resolve(JSON.stringify({ ok: true, value: {} }))
    const claims = Array.from({ length: limit }, (_, at) => ({ id: `claim ${offset + at}` }))
    const value = { claims, total: 1000, all: 1000, groups: null }
    return new Promise<string>((resolve) =>
      questions.push({
        offset,
        answer: () => resolve(JSON.stringify({ ok: true, value })),
        fail: () => resolve(JSON.stringify({ ok: false, code: 'internal', detail: {} })),
      }),
    )
  }
  vi.stubGlobal('window', { beleg: { call, on: () => () => undefined }, setTimeout })
  vi.resetModules()
  onTestFinished(() => void vi.unstubAllGlobals())
  const { useArchive } = await import('../../../renderer/state/archive/archive.ts')
  const first = useArchive.getState().load()
  questions.shift()?.answer()
  await first
  return {
    ...useArchive.getState(),
    questions,
    row: (place: number) => useArchive.getState().rows.get(place),
  }
}

test('rows that could not be fetched are fetched when they come into sight once more', async () => {
  const { want, questions, row } = await anArchive()
  want(500, 520)
  questions.shift()?.fail()
  await vi.waitFor(() => {
    want(500, 520)
    expect(questions).toHaveLength(1)
  })
  questions.shift()?.answer()
  await vi.waitFor(() => expect(row(510)).toMatchObject({ id: 'claim 510' }))
})

test('rows scrolled to while the archive is read again are there, whichever answer comes first', async () => {
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
