import { describe, expect, test } from 'vitest'
import { code, german, mark } from './annotated.ts'
import { atTheDesk } from './desk.ts'

describe('undo', () => {
  test('never overwrites what another program changed since, and says so once', async () => {
    const { ask, span, article, notebook } = await atTheDesk(german)
    const { id } = await ask('highlights.add', { article, span: await span(article, 'Sundby'), ...mark })
    await ask('highlights.change', { article, id, comment: 'eins' })
    await notebook.update(article, (record) => ({
      ...record,
      highlights: record.highlights.map((highlight) => ({ ...highlight, comment: 'anderswo' })),
    }))
    await expect(ask('undo.undo', {})).rejects.toEqual(code('undo-conflict'))
    expect((await ask('articles.get', { id: article })).highlights[0]?.comment).toBe('anderswo')
    await expect(ask('undo.undo', {})).rejects.toEqual(code('undo-conflict'))
    expect((await ask('undo.undo', {})).done).toBeNull()
  })

  test('waits for what was asked before it', async () => {
    const { ask, span, article } = await atTheDesk(german)
    const at = await span(article, 'Sundby')
    const [, undone] = await Promise.all([
      ask('highlights.add', { article, span: at, ...mark }),
      ask('undo.undo', {}),
    ])
    expect(undone.done).toMatchObject({ label: 'highlight-add', article })
    expect((await ask('articles.get', { id: article })).highlights).toEqual([])
  })

  test('takes a step that is named back from under newer ones, once', async () => {
    const { ask, span, article } = await atTheDesk(german)
    await ask('highlights.add', { article, span: await span(article, 'Sundby'), ...mark })
    const step = (await ask('undo.state', {})).undo?.id
    const { id } = await ask('highlights.add', { article, span: await span(article, 'Frachter'), ...mark })
    expect(await ask('undo.undo', { step })).toMatchObject({ done: { id: step, label: 'highlight-add' } })
    expect((await ask('articles.get', { id: article })).highlights).toMatchObject([{ id }])
    expect(await ask('undo.undo', { step })).toMatchObject({ done: null, state: { undo: {} } })
    expect((await ask('undo.redo', {})).done).toMatchObject({ label: 'highlight-add' })
    expect((await ask('articles.get', { id: article })).highlights).toHaveLength(2)
  })

  test('is over when something new is done: then there is nothing to do again', async () => {
    const { ask, span, article } = await atTheDesk(german)
    await ask('highlights.add', { article, span: await span(article, 'Sundby'), ...mark })
    await ask('undo.undo', {})
    await ask('highlights.add', { article, span: await span(article, 'Frachter'), ...mark })
    expect((await ask('undo.redo', {})).done).toBeNull()
  })

  test('holds what changed nothing for no step', async () => {
    const { ask, article } = await atTheDesk(german)
    const { title } = await ask('articles.get', { id: article })
    await ask('articles.change', { id: article, meta: { title } })
    await ask('articles.change', { id: article, meta: {} })
    expect((await ask('undo.undo', {})).done).toBeNull()
  })

  test('of a deleted article brings it back with all that is in it', async () => {
    const { ask, span, article } = await atTheDesk(german)
    await ask('highlights.add', { article, span: await span(article, 'Sundby'), ...mark })
    await ask('articles.trash', { id: article })
    expect(await ask('articles.list', {})).toEqual([])
    expect(await ask('trash.list', {})).toMatchObject([{ kind: 'article', id: article }])
    await ask('undo.undo', {})
    expect(await ask('articles.list', {})).toMatchObject([{ id: article, highlights: 1 }])
  })
})
