import { expect, onTestFinished, test, vi } from 'vitest'

const [first, second, third] = ['1', '2', '3'].map((end) => `01981f2e-0000-7000-8000-00000000000${end}`) as [
  string,
  string,
  string,
]

/** A library of three articles, the first of which is read. */
async function aLibrary() {
  const rows = [first, second, third].map((id) => ({ id, title: id, claims: {} }))
  const answers: Record<string, (input: { id: string }) => unknown> = {
    'articles.list': () => rows,
    'articles.bulk': () => ({ changed: 1 }),
    'articles.get': ({ id }) => ({ id, capture: { sha256: 'c' }, highlights: [], claims: [] }),
    'undo.state': () => ({ undo: null, redo: null }),
  }
  const call = (method: string, input: { id: string }) =>
    Promise.resolve(JSON.stringify({ ok: true, value: answers[method]?.(input) ?? [] }))
  vi.stubGlobal('window', { beleg: { call, on: () => () => undefined }, setTimeout })
  vi.resetModules()
  onTestFinished(() => void vi.unstubAllGlobals())
  const { trashArticles } = await import('../../../renderer/state/article/article-edits.ts')
  const { useArticle } = await import('../../../renderer/state/article/article.ts')
  const { useLibrary } = await import('../../../renderer/state/library/library.ts')
  const { useLibrarySelection } = await import('../../../renderer/state/library/library-selection.ts')
  await useLibrary.getState().load()
  await useArticle.getState().open(first)
  return {
    trashArticles,
    show: useLibrarySelection.getState().show,
    open: () => useArticle.getState().wanted,
  }
}

test('the next row takes the place of an article that goes to the trash, as the library is sorted and narrowed', async () => {
  const { trashArticles, show, open } = await aLibrary()
  show([{ id: second }, { id: first }, { id: third }])
  await trashArticles([first])
  expect(open()).toBe(third)
})

test('where no other row is shown, one that is not takes it', async () => {
  const { trashArticles, show, open } = await aLibrary()
  show([{ id: first }])
  await trashArticles([first])
  expect(open()).toBe(second)
})
