import { expect, test } from 'vitest'
import { aWindow } from './a-window.ts'

const [first, second, third] = ['1', '2', '3'].map((end) => `01981f2e-0000-7000-8000-00000000000${end}`) as [
  string,
  string,
  string,
]

/** A library of three articles, the first of which is read. */
async function aLibrary() {
  const rows = [first, second, third].map((id) => ({ id, title: id, claims: {} }))
  aWindow({
    'articles.list': () => rows,
    'collections.list': () => [],
    'articles.bulk': () => ({ changed: 1 }),
    'articles.get': ({ id }: { id: string }) => ({
      id,
      capture: { sha256: 'c' },
      highlights: [],
      claims: [],
    }),
  })
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
