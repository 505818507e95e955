import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import type { ApiEvent } from '../../../shared/api/index.ts'

const [shown, other] = ['01981f2e-0000-7000-8000-000000000001', '01981f2e-0000-7000-8000-000000000002']

/** A window whose Node side answers with articles titled by how many were read before. */
async function aWindow() {
  let reads = 0
  const listeners: ((event: ApiEvent) => void)[] = []
  const call = (method: string, { id }: { id: string }) => {
    const view = { id, title: `Reading ${++reads}`, capture: { sha256: 'c' }, highlights: [], claims: [] }
    return Promise.resolve(JSON.stringify({ ok: true, value: method === 'articles.get' ? view : {} }))
  }
  const on = (listener: (event: ApiEvent) => void) => {
    listeners.push(listener)
    return () => undefined
  }
  vi.stubGlobal('window', { beleg: { call, on }, setTimeout })
  vi.resetModules()
  onTestFinished(() => void vi.unstubAllGlobals())
  const { useArticle } = await import('../../../renderer/state/article/article.ts')
  const { followEvents } = await import('../../../renderer/state/window/events.ts')
  followEvents(() => undefined)
  return {
    ...useArticle.getState(),
    title: () => useArticle.getState().view?.title,
    reads: () => reads,
    tell: (event: ApiEvent) => listeners.forEach((listener) => listener(event)),
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
})

test('an article that was read ahead is shown as it was read, without reading it twice', async () => {
  const { prepare, open, title, reads } = await aWindow()
  prepare(shown)
  prepare(shown)
  await open(shown)
  expect([title(), reads()]).toEqual(['Reading 1', 1])
  prepare(shown)
  expect(reads()).toBe(1)
})

test('it is read again where it was changed meanwhile', async () => {
  const { prepare, open, title, tell } = await aWindow()
  prepare(shown)
  tell({ type: 'article-changed', id: shown })
  await open(shown)
  expect(title()).toBe('Reading 2')
})

test('it is read again where another was read ahead since, or it was not opened soon', async () => {
  const { prepare, open, title } = await aWindow()
  prepare(shown)
  prepare(other)
  await open(shown)
  expect(title()).toBe('Reading 3')
  vi.advanceTimersByTime(5000)
  await open(other)
  expect(title()).toBe('Reading 4')
})
