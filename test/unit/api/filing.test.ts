import { expect, test } from 'vitest'
import { checkNotebook } from '../../../electron/notebook/check/check.ts'
import { atTheDesk, secondProgram } from './desk.ts'

async function threeArticles() {
  const desk = await atTheDesk('Der Hafen ist gesperrt.', 'Die Fähre fährt.', 'Das Amt schweigt.')
  const rows = async () => {
    const listed = await desk.ask('articles.list', {})
    return desk.articles.map((id) => {
      const row = listed.find((row) => row.id === id)
      return row && { tags: row.tags, collections: row.collections }
    })
  }
  return { ...desk, rows }
}

test('many articles get tags in one step, which renaming, merging and deleting reach', async () => {
  const { ask, articles, rows } = await threeArticles()
  const change = { type: 'tag' as const, add: ['hafen', 'eilig'], remove: [] }
  expect(await ask('articles.bulk', { ids: articles, change })).toEqual({ changed: 3 })
  expect(await ask('tags.list', {})).toEqual([
    { tag: 'eilig', articles: 3, claims: 0, highlights: 0 },
    { tag: 'hafen', articles: 3, claims: 0, highlights: 0 },
  ])
  // What is there already changes no file.
  expect(await ask('articles.bulk', { ids: articles, change })).toEqual({ changed: 0 })
  expect(await ask('articles.bulk', { ids: articles.slice(1, 2), change })).toEqual({ changed: 0 })

  expect(await ask('tags.replace', { tags: ['eilig'], by: 'hafen' })).toEqual({ changed: 3 })
  expect((await rows()).map((row) => row?.tags)).toEqual([['hafen'], ['hafen'], ['hafen']])
  expect((await ask('articles.get', { id: articles[0] ?? '' })).tags).toEqual(['hafen'])
  await ask('undo.undo', {})
  expect((await rows())[1]?.tags).toEqual(['hafen', 'eilig'])
  await ask('undo.undo', {})
  expect((await rows()).map((row) => row?.tags)).toEqual([[], [], []])
  await ask('undo.redo', {})
  expect((await rows())[2]?.tags).toEqual(['hafen', 'eilig'])
})

test('a collection is made with its articles, renamed, deleted and restored; an article is in several', async () => {
  const { ask, articles, rows, folder } = await threeArticles()
  const [first = '', second = ''] = articles
  const korea = await ask('collections.add', { name: 'Korea', articles: [first, second] })
  const ports = await ask('collections.add', { name: 'Häfen' })
  const into = { type: 'collect' as const, add: [ports.id], remove: [] }
  await ask('articles.bulk', { ids: [first], change: into })
  expect((await rows()).map((row) => row?.collections)).toEqual([[korea.id, ports.id], [korea.id], []])

  await ask('collections.rename', { id: ports.id, name: 'Seehäfen' })
  await ask('collections.trash', { id: korea.id })
  expect(await ask('collections.list', {})).toEqual([{ id: ports.id, name: 'Seehäfen' }])
  expect(await ask('trash.list', {})).toMatchObject([{ kind: 'collection', text: 'Korea' }])
  await ask('trash.restore', { kind: 'collection', id: korea.id, article: null })
  expect(await ask('collections.list', {})).toHaveLength(2)

  for (const left of [1, 2]) {
    await ask('undo.undo', {})
    expect(await ask('collections.list', {})).toHaveLength(left)
  }
  await ask('undo.undo', {})
  expect((await ask('collections.list', {})).map(({ name }) => name)).toEqual(['Korea', 'Häfen'])
  expect(await checkNotebook(folder)).toMatchObject({ ok: true })
  expect(await (await secondProgram(folder)).ask('collections.list', {})).toHaveLength(2)
})

test('many articles go to the trash and come back in one step', async () => {
  const { ask, articles } = await threeArticles()
  await ask('articles.bulk', { ids: articles.slice(1), change: { type: 'trash' } })
  expect((await ask('articles.list', {})).map(({ id }) => id)).toEqual(articles.slice(0, 1))
  const asked = await ask('articles.list', { ids: articles.slice(0, 2) })
  expect(asked.map(({ id }) => id)).toEqual(articles.slice(0, 1))
  await ask('undo.undo', {})
  expect(await ask('articles.list', {})).toHaveLength(3)
})

test('check names an article in a collection that is not there', async () => {
  const { ask, articles, folder } = await threeArticles()
  const nowhere = '0198a1b2-0000-7000-8000-000000000000'
  await ask('articles.bulk', { ids: articles, change: { type: 'collect', add: [nowhere], remove: [] } })
  expect(await checkNotebook(folder)).toMatchObject({
    ok: false,
    problems: articles.map((article) => ({
      article,
      message: expect.stringContaining(nowhere) as unknown,
    })),
  })
})
