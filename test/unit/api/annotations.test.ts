import { describe, expect, test } from 'vitest'
import type { InputOf } from '../../../shared/api/index.ts'
import { code, german, mark, plain } from './annotated.ts'
import { atTheDesk, secondProgram } from './desk.ts'

describe('a highlight', () => {
  test('is at the very words that were selected, with their context', async () => {
    const { ask, span, article } = await atTheDesk(german)
    const made = await ask('highlights.add', {
      article,
      span: await span(article, 'Müller & Söhne'),
      ...mark,
    })
    expect(made).toMatchObject({ anchor: 'placed', passage: { exact: 'Müller & Söhne' } })
    expect(made.passage.prefix).toMatch(/gegangen sein; $/)
    expect((await ask('articles.get', { id: article })).highlights).toEqual([made])
  })

  test('is refused where the text is not what the window shows', async () => {
    const { ask, article } = await atTheDesk(german)
    for (const span of [
      { start: 0, end: 2, exact: 'XY' },
      { start: 3, end: 3, exact: 'S' },
      { start: 0, end: 9_999, exact: german },
    ])
      await expect(ask('highlights.add', { article, span, ...mark })).rejects.toEqual(
        code('passage-mismatch'),
      )
    expect((await ask('articles.get', { id: article })).highlights).toEqual([])
  })

  test('keeps comment and tags as given, hostile ones too', async () => {
    const { ask, span, article } = await atTheDesk(german)
    const comment = ' <script>alert(1)</script> \u202E\r\n'
    const tags = ['=1+1', ' kursk ', 'a\u0301']
    const { id } = await ask('highlights.add', { article, span: await span(article, 'Sundby'), ...mark })
    const changed = await ask('highlights.change', { article, id, comment, tags, color: 'pink' })
    expect(changed).toMatchObject({ comment, tags, color: 'pink' })
  })

  test('that is not there cannot be changed', async () => {
    const { ask, article } = await atTheDesk(german)
    const id = '0197f5b2-0000-7000-8000-000000000000'
    await expect(ask('highlights.change', { article, id, comment: 'x' })).rejects.toEqual(
      code('highlight-not-found'),
    )
    await expect(ask('highlights.trash', { article: id, id })).rejects.toEqual(code('article-not-found'))
  })

  test('comes in the order of the text, the shorter first', async () => {
    const { ask, span, article } = await atTheDesk(german)
    for (const words of ['Container', 'In Sundby ist', 'In Sundby'])
      await ask('highlights.add', { article, span: await span(article, words), ...mark })
    const { highlights } = await ask('articles.get', { id: article })
    expect(highlights.map(({ passage }) => passage.exact)).toEqual([
      'In Sundby',
      'In Sundby ist',
      'Container',
    ])
  })
})

describe('a claim', () => {
  test('starts unconfirmed; a first judgement is recorded with its reason', async () => {
    const { ask, span, article } = await atTheDesk(german)
    const at = await span(article, '1.200 Container')
    const claim = await ask('claims.add', {
      article,
      span: at,
      ...plain,
      status: 'confirmed',
      reason: 'Foto',
    })
    expect(claim).toMatchObject({ status: 'confirmed', home: article })
    expect(claim.history).toMatchObject([{ from: 'unconfirmed', to: 'confirmed', reason: 'Foto' }])
  })

  test('is not confirmed without a reason, and nothing of it is kept', async () => {
    const { ask, span, article } = await atTheDesk(german)
    const at = await span(article, 'Frachter')
    const add = ask('claims.add', { article, span: at, ...plain, status: 'confirmed', reason: ' \n' })
    await expect(add).rejects.toEqual(code('reason-required'))
    expect(await ask('claims.list', { filter: {} })).toMatchObject({ claims: [], total: 0, all: 0 })
  })

  test('gets its status back by undo, and its history tells both', async () => {
    const { ask, span, article } = await atTheDesk(german)
    const { id } = await ask('claims.add', { article, span: await span(article, 'Frachter'), ...plain })
    await ask('claims.status', { id, status: 'refuted', reason: 'Hafenmeister' })
    expect(await ask('undo.undo', {})).toMatchObject({
      done: { label: 'claim-status', article },
      state: { undo: { label: 'claim-add', article }, redo: { label: 'claim-status', article } },
    })
    const [claim] = (await ask('claims.list', { filter: {} })).claims
    expect(claim?.status).toBe('unconfirmed')
    expect(claim?.history.map(({ from, to }) => [from, to])).toEqual([
      ['unconfirmed', 'refuted'],
      ['refuted', 'unconfirmed'],
    ])
  })

  test('is found by statement, quote, speaker, title, status and all of its tags', async () => {
    const { ask, span, article } = await atTheDesk(german)
    const add = async (words: string, more: object) =>
      ask('claims.add', { article, span: await span(article, words), ...plain, ...more })
    await add('Frachter', {
      statement: 'Ein Schiff liegt fest',
      speaker: 'Größmann',
      tags: ['see', 'unfall'],
    })
    await add('1.200 Container', { statement: 'Ladung verloren', tags: ['see'] })
    const found = async (filter: InputOf<'claims.list'>['filter']) =>
      (await ask('claims.list', { filter })).claims.map((claim) => claim.statement).toSorted()
    expect(await found({ text: 'SCHIFF' })).toEqual(['Ein Schiff liegt fest'])
    expect(await found({ text: 'container' })).toEqual(['Ladung verloren'])
    expect(await found({ text: 'grossmann' })).toEqual(['Ein Schiff liegt fest'])
    expect(await found({ text: 'rückhalt' })).toHaveLength(2)
    expect(await found({ facets: { tag: ['see'] } })).toHaveLength(2)
    expect(await found({ facets: { tag: ['see', 'unfall'] } })).toEqual(['Ein Schiff liegt fest'])
    expect(await found({ facets: { status: ['confirmed'] } })).toEqual([])
    expect(await found({ text: 'unfall' })).toEqual(['Ein Schiff liegt fest'])
    expect(await ask('claims.list', { filter: { text: 'ufer' } })).toMatchObject({
      ...{ claims: [], total: 0, all: 2 },
    })
  })
})

describe('the trash', () => {
  test('lists what was deleted, the last first, and gives it back', async () => {
    const { ask, span, article } = await atTheDesk(german)
    const highlight = await ask('highlights.add', { article, span: await span(article, 'Sundby'), ...mark })
    const claim = await ask('claims.add', { article, span: await span(article, 'Frachter'), ...plain })
    await ask('highlights.trash', { article, id: highlight.id })
    await ask('claims.trash', { id: claim.id })
    const entries = await ask('trash.list', {})
    expect(entries.map(({ kind, text }) => `${kind}: ${text}`).toSorted()).toEqual([
      'claim: S',
      'highlight: Sundby',
    ])
    for (const { kind, id, article } of entries) await ask('trash.restore', { kind, id, article })
    expect(await ask('articles.get', { id: article })).toMatchObject({
      highlights: [{ id: highlight.id }],
      claims: [{ id: claim.id }],
    })
  })
})

describe('the windows', () => {
  test('are told what changed, after it is on disk', async () => {
    const { ask, span, article, events } = await atTheDesk(german)
    await ask('claims.add', { article, span: await span(article, 'Frachter'), ...plain })
    expect(events.map(({ type }) => type).toSorted()).toEqual([
      'article-changed',
      'library-changed',
      'undo-changed',
    ])
    expect(events).toContainEqual({ type: 'library-changed', ids: [article] })
    events.length = 0
    const { id } = await ask('highlights.add', { article, span: await span(article, 'Sundby'), ...mark })
    events.length = 0
    await ask('highlights.change', { article, id, comment: 'nur ein Kommentar' })
    expect(events.map(({ type }) => type).toSorted()).toEqual(['article-changed', 'undo-changed'])
    events.length = 0
    await ask('notes.save', { article, content: null })
    expect(events).toEqual([{ type: 'note-changed', id: article, note: null }])
  })

  test('are told nothing of what failed', async () => {
    const { ask, article, events } = await atTheDesk(german)
    await ask('highlights.trash', { article, id: article }).catch(() => undefined)
    expect(events).toEqual([])
  })
})

test('a notebook another program writes can be read, and every change is refused naming who', async () => {
  const first = await atTheDesk(german)
  const second = await secondProgram(first.folder)
  const { article } = first
  const span = await second.span(article, 'Sundby')
  const id = article
  const meta = { title: 'T', authors: [], publisher: '', url: '', published: '', language: '' }
  const changes = [
    () => second.ask('highlights.add', { article, span, ...mark }),
    () => second.ask('highlights.change', { article, id }),
    () => second.ask('highlights.trash', { article, id }),
    () => second.ask('claims.add', { article, span, ...plain }),
    () => second.ask('claims.change', { id }),
    () => second.ask('claims.status', { id, status: 'unconfirmed', reason: '' }),
    () => second.ask('claims.trash', { id }),
    () => second.ask('articles.change', { id, meta: {} }),
    () => second.ask('articles.trash', { id }),
    () => second.ask('notes.save', { article, content: null }),
    () => second.ask('undo.undo', {}),
    () => second.ask('undo.redo', {}),
    () => second.ask('trash.restore', { kind: 'article', id, article: null }),
    () => second.ask('import.read', { method: 'paste', file: '', bytes: '' }),
    () => second.ask('import.keep', { draft: 'x', meta }),
  ]
  for (const change of changes)
    await expect(change).rejects.toMatchObject({
      code: 'notebook-locked',
      detail: { program: 'desktop', pid: process.pid },
    })
  expect(await second.ask('desk.save', { article })).toBeNull()
  expect(await second.ask('articles.list', {})).toHaveLength(1)
})

test('how the window was left is remembered piece by piece', async () => {
  const { ask, article } = await atTheDesk(german)
  await ask('desk.save', { panes: { library: 20, cards: 30 } })
  await ask('desk.save', { article, reading: { [article]: 40 } })
  expect(await ask('desk.get', {})).toEqual({
    panes: { library: 20, cards: 30 },
    article,
    reading: { [article]: 40 },
  })
})

test('several cards are tagged, coloured, judged and trashed as one, and one undo takes each back', async () => {
  const { ask, span, article } = await atTheDesk('Der Hafen von Sundby soll Container verloren haben.')
  const more = { article, comment: '', tags: ['hafen'], color: 'yellow' as const }
  const place = await ask('highlights.add', { ...more, span: await span(article, 'Hafen') })
  const said = await ask('claims.add', {
    ...{ article, span: await span(article, 'soll Container'), statement: '', speaker: '', tags: [] },
    ...{ status: 'unconfirmed', reason: '' },
  })
  const both = { article, highlights: [place.id], claims: [said.id] }
  const cards = async () => {
    const { highlights, claims } = await ask('articles.get', { id: article })
    return [
      ...highlights.map(({ color, tags }) => [color, ...tags]),
      ...claims.map(({ status, tags }) => [status, ...tags]),
    ]
  }
  const undone = async () => (await ask('undo.undo', {})).done?.label

  const retag = { type: 'tag' as const, add: ['neu'], remove: ['hafen'] }
  expect(await ask('cards.bulk', { ...both, change: retag })).toEqual({ changed: 2 })
  expect(await ask('cards.bulk', { ...both, change: retag })).toEqual({ changed: 0 })
  expect(await cards()).toEqual([
    ['yellow', 'neu'],
    ['unconfirmed', 'neu'],
  ])
  expect(await undone()).toBe('cards-change')
  expect(await cards()).toEqual([['yellow', 'hafen'], ['unconfirmed']])

  expect(await ask('cards.bulk', { ...both, change: { type: 'color', color: 'pink' } })).toEqual({
    changed: 1,
  })
  const judge = { type: 'status', status: 'refuted', reason: 'Gezählt' } as const
  expect(await ask('cards.bulk', { ...both, change: judge })).toEqual({ changed: 1 })
  expect(await cards()).toEqual([['pink', 'hafen'], ['refuted']])

  await ask('cards.bulk', { ...both, change: { type: 'trash' } })
  expect(await cards()).toEqual([])
  expect(await undone()).toBe('cards-trash')
  expect(await cards()).toEqual([['pink', 'hafen'], ['refuted']])
})
