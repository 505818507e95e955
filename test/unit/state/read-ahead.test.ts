import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { aWindow } from './a-window.ts'

const [shown, other] = ['01981f2e-0000-7000-8000-000000000001', '01981f2e-0000-7000-8000-000000000002']

/** A window whose Node side answers with articles titled by how many were read before. */
async function reading() {
  let reads = 0
  const { sent, tell } = aWindow({
    'articles.get': ({ id }: { id: string }) => ({
      ...{ id, title: `Reading ${++reads}`, capture: { sha256: 'c' }, highlights: [], claims: [] },
    }),
  })
  const { useArticle } = await import('../../../renderer/state/article/article.ts')
  const { followEvents } = await import('../../../renderer/state/window/events.ts')
  followEvents(() => undefined)
  return {
    ...useArticle.getState(),
    title: () => useArticle.getState().view?.title,
    reads: () => sent('articles.get').length,
    tell,
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
})

test('an article that was read ahead is shown as it was read, without reading it twice', async () => {
  const { prepare, open, title, reads } = await reading()
  prepare(shown)
  prepare(shown)
  await open(shown)
  expect([title(), reads()]).toEqual(['Reading 1', 1])
  prepare(shown)
  expect(reads()).toBe(1)
})

test('it is read again where it was changed meanwhile', async () => {
  const { prepare, open, title, tell } = await reading()
  prepare(shown)
  tell({ type: 'article-changed', id: shown })
  await open(shown)
  expect(title()).toBe('Reading 2')
})

test('it is read again where another was read ahead since, or it was not opened soon', async () => {
  const { prepare, open, title } = await reading()
  prepare(shown)
  prepare(other)
  await open(shown)
  expect(title()).toBe('Reading 3')
  vi.advanceTimersByTime(5000)
  await open(other)
  expect(title()).toBe('Reading 4')
})
