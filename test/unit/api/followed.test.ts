import { expect, test } from 'vitest'
import type { ArticleView } from '../../../shared/api/views.ts'
import { withChange } from '../../../renderer/state/article/article-view.ts'
import { atTheDesk } from './desk.ts'

const first = 'In Sundby ist ein Frachter auf Grund gelaufen.\nBis zu 1.200 Container gingen über Bord.'
const second = 'Ein Frachter liegt vor Sundby fest, sagt die Reederei.'
const mark = { color: 'yellow' as const, comment: '', tags: [] }
const plain = { statement: 'S', speaker: '', tags: [], status: 'unconfirmed' as const, reason: '' }

/** Windows that have both articles open and only follow what they are told. */
async function following() {
  const desk = await atTheDesk(first, second)
  const { ask, articles, events } = desk
  const views = await Promise.all(articles.map((id) => ask('articles.get', { id })))
  /** What they show has to be what reading again would show; true when they had only to be told. */
  const follow = async () => {
    const told = events.splice(0).filter((event) => event.type === 'article-changed')
    for (const [at, view] of views.entries()) {
      let now = view
      for (const { id, only } of told) if (only && id === view.id) now = withChange(now, only)
      views[at] = now
      expect(sorted(now)).toEqual(sorted(await ask('articles.get', { id: view.id })))
    }
    return told.every(({ only }) => only !== undefined)
  }
  const [article = '', other = ''] = articles
  return { ...desk, views, follow, article, other }
}

function sorted({ highlights, claims, ...rest }: ArticleView) {
  return {
    ...rest,
    highlights: highlights.toSorted((a, b) => a.seq - b.seq),
    claims: claims.toSorted((a, b) => (a.appearance < b.appearance ? -1 : 1)),
  }
}

test('a window that is told what has become of highlights shows them as they are, without reading the article again', async () => {
  const { ask, span, article, follow } = await following()
  const { id } = await ask('highlights.add', { article, span: await span(article, 'Frachter'), ...mark })
  expect(await follow()).toBe(true)
  await ask('highlights.change', { article, id, comment: 'nur ein Kommentar' })
  expect(await follow()).toBe(true)
  await ask('highlights.trash', { article, id })
  expect(await follow()).toBe(true)
  await ask('undo.undo', {})
  expect(await follow()).toBe(true)
  await ask('undo.undo', {})
  await ask('undo.redo', {})
  expect(await follow()).toBe(true)
})

test('so does one with claims, in every article they are made in', async () => {
  const { ask, span, article, other, follow, views } = await following()
  const { id: claim } = await ask('claims.add', {
    article,
    span: await span(article, 'Frachter'),
    ...plain,
  })
  expect(await follow()).toBe(true)
  const { appearance } = await ask('claims.link', {
    claim,
    article: other,
    span: await span(other, 'Frachter'),
  })
  expect(await follow()).toBe(true)
  expect(views.map(({ claims }) => claims[0]?.appearances.length)).toEqual([2, 2])
  await ask('claims.status', { id: claim, status: 'confirmed', reason: 'Fotos' })
  expect(await follow()).toBe(true)
  const another = await ask('claims.add', { article, span: await span(article, 'Sundby'), ...plain })
  await ask('claims.merge', { into: claim, from: another.id })
  expect(await follow()).toBe(true)
  await ask('claims.unlink', { article: other, appearance })
  expect(await follow()).toBe(true)
  await ask('claims.trash', { id: claim })
  expect(await follow()).toBe(true)
  expect(views.flatMap(({ claims }) => claims)).toEqual([])
  for (let step = 0; step < 3; step++) await ask('undo.undo', {})
  expect(await follow()).toBe(true)
})

test('what is changed of the article itself makes windows read it again', async () => {
  const { ask, article, events } = await following()
  await ask('articles.change', { id: article, meta: { title: 'Ein anderer Titel' } })
  expect(events).toContainEqual({ type: 'article-changed', id: article })
})

test('very many annotations at once make them read it again, too', async () => {
  const { ask, span, article, events } = await following()
  const at = await span(article, 'Frachter')
  const made = []
  for (let i = 0; i < 51; i++) made.push(await ask('highlights.add', { article, span: at, ...mark }))
  events.length = 0
  await ask('cards.bulk', {
    article,
    highlights: made.map(({ id }) => id),
    claims: [],
    change: { type: 'color', color: 'blue' },
  })
  expect(events).toContainEqual({ type: 'article-changed', id: article })
})
