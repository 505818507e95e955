import { expect, test } from 'vitest'
import { atTheDesk } from './desk.ts'

const texts = Array.from({ length: 25 }, (_, index) => `Der Hafen ${index} ist gesperrt.`)

async function tagged() {
  const desk = await atTheDesk(...texts)
  const { ask, articles, span } = desk
  for (const [index, article] of articles.entries()) {
    const made = {
      article,
      span: await span(article, 'Hafen'),
      tags: index % 2 ? ['hafen'] : ['port', 'hafen'],
    }
    const unjudged = { statement: '', speaker: '', status: 'unconfirmed' as const, reason: '' }
    if (index < 20) await ask('claims.add', { ...made, ...unjudged })
    else await ask('highlights.add', { ...made, color: 'yellow', comment: '' })
  }
  return desk
}

test('tags are counted over claims and highlights that do not lie in the trash', async () => {
  const { ask, articles } = await tagged()
  expect(await ask('tags.list', {})).toEqual([
    { tag: 'hafen', articles: 0, claims: 20, highlights: 5 },
    { tag: 'port', articles: 0, claims: 10, highlights: 3 },
  ])
  const [claim] = (await ask('articles.get', { id: articles[0] ?? '' })).claims
  await ask('claims.trash', { id: claim?.id ?? '' })
  expect(await ask('tags.list', {})).toMatchObject([{ claims: 19 }, { claims: 9 }])
  await ask('articles.trash', { id: articles[20] ?? '' })
  expect(await ask('tags.list', {})).toMatchObject([{ highlights: 4 }, { highlights: 2 }])
})

test('a tag gets another name everywhere, in the trash too, with progress and as one step', async () => {
  const { ask, articles, events } = await tagged()
  const [claim] = (await ask('articles.get', { id: articles[0] ?? '' })).claims
  await ask('claims.trash', { id: claim?.id ?? '' })
  expect(await ask('tags.replace', { tags: ['hafen'], by: 'Häfen' })).toEqual({ changed: 25 })
  expect((await ask('tags.list', {})).map(({ tag }) => tag)).toEqual(['Häfen', 'port'])
  await ask('trash.restore', { kind: 'claim', id: claim?.id ?? '', article: articles[0] ?? '' })
  expect((await ask('claims.get', { id: claim?.id ?? '' })).tags).toEqual(['port', 'Häfen'])
  expect(events.filter(({ type }) => type === 'edit-progress').at(-1)).toMatchObject({ done: 25, total: 25 })
})

test('tags become one, each thing having it once, and all of it is taken back in one step', async () => {
  const { ask, articles } = await tagged()
  await ask('tags.replace', { tags: ['port'], by: 'hafen' })
  expect(await ask('tags.list', {})).toEqual([{ tag: 'hafen', articles: 0, claims: 20, highlights: 5 }])
  const [claim] = (await ask('articles.get', { id: articles[0] ?? '' })).claims
  expect(claim?.tags).toEqual(['hafen'])
  await ask('undo.undo', {})
  expect(await ask('tags.list', {})).toMatchObject([{ claims: 20 }, { claims: 10 }])
  expect((await ask('claims.get', { id: claim?.id ?? '' })).tags).toEqual(['port', 'hafen'])
})

test('a tag is taken off everything', async () => {
  const { ask } = await tagged()
  expect(await ask('tags.replace', { tags: ['port'], by: null })).toEqual({ changed: 13 })
  expect((await ask('tags.list', {})).map(({ tag }) => tag)).toEqual(['hafen'])
  expect(await ask('tags.replace', { tags: ['port'], by: null })).toEqual({ changed: 0 })
})
