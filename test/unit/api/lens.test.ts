import { describe, expect, test } from 'vitest'
import { prepareLens } from '../../../electron/lens/read-lens.ts'
import { merge } from '../../../electron/notebook/merge/merge.ts'
import { lens } from '../../../shared/lens/index.ts'
import { ArticleRecord } from '../../../shared/model/article.ts'
import { dismiss } from '../../../shared/model/dismissal-edits.ts'
import { anArticle } from '../notebook/records.ts'
import { atTheDesk } from './desk.ts'

const text =
  'Streit um den Hafen\nNach Angaben der Agentur NAP liegt ein Frachter vor Sundby. Er soll beschädigt worden sein.'

describe('reading an article through the lens', () => {
  test('gives the marks of its text, in its language, and how much of it is whose word', async () => {
    const { ask, article } = await atTheDesk(text)
    const { capture } = await ask('articles.get', { id: article })
    const view = await ask('lens.read', { article })
    expect(view).toMatchObject({
      language: 'de',
      capture: capture.sha256,
      marks: lens(text, 'de'),
      summary: {
        sentences: 3,
        classes: { attributed: 1, hearsay: 1, denied: 0 },
        speakers: [{ name: 'NAP', sentences: 1 }],
      },
    })
    expect(await ask('lens.read', { article, capture: capture.sha256 })).toEqual(view)
  })

  test('gives nothing in a language it does not know, and sets no status', async () => {
    const { ask, article } = await atTheDesk(text)
    await ask('articles.change', { id: article, meta: { language: 'fr' } })
    expect(await ask('lens.read', { article })).toMatchObject({
      language: null,
      marks: [],
      summary: { sentences: 0, speakers: [] },
    })
    expect((await ask('articles.get', { id: article })).claims).toEqual([])
  })

  test('reads the same in a worker that was prepared, and in one that is still being', async () => {
    const { ask, article } = await atTheDesk(text)
    const prepared = prepareLens()
    const { marks } = await ask('lens.read', { article })
    expect(marks).toEqual(lens(text, 'de'))
    await prepared
    expect(await ask('lens.read', { article })).toMatchObject({ marks })
  })

  test('names the article or capture that is not there', async () => {
    const { ask, article } = await atTheDesk(text)
    const capture = 'a'.repeat(64)
    await expect(ask('lens.read', { article, capture })).rejects.toMatchObject({ code: 'capture-not-found' })
  })
})

describe('a suggestion that was put aside', () => {
  const sentence = 'Er soll beschädigt\nworden sein.'

  test('is known again by its words and rules, can be brought back, and all of it can be undone', async () => {
    const { ask, article } = await atTheDesk(text)
    const aside = async () => (await ask('articles.get', { id: article })).dismissals
    const rules = ['soll-perfect', 'konjunktiv']
    await ask('lens.dismiss', { article, sentence, rules })
    const [made] = await aside()
    expect(made).toMatchObject({
      sentence: 'Er soll beschädigt worden sein.',
      rules: ['konjunktiv', 'soll-perfect'],
    })
    await ask('lens.bringBack', { article, ids: [made?.id ?? ''] })
    expect(await aside()).toEqual([])
    await ask('lens.dismiss', { article, sentence, rules: rules.toReversed() })
    expect(await aside()).toEqual([made])
    for (const expected of [[], [made], []]) {
      await ask('undo.undo', {})
      expect(await aside()).toEqual(expected)
    }
    await ask('undo.redo', {})
    expect(await aside()).toEqual([made])
  })

  test('comes together with what another program put aside meanwhile', () => {
    const { record } = anArticle()
    const aside = (id: string, at: string) =>
      dismiss(record, { id, sentence, rules: ['soll-perfect'], createdAt: at })
    const [ours, theirs] = [
      aside('01980000-0000-7000-8000-000000000001', '2025-07-13T10:00:00Z'),
      aside('01980000-0000-7000-8000-000000000002', '2025-07-13T11:00:00Z'),
    ]
    const { value, conflicts } = merge(record, ours, theirs)
    expect(conflicts).toEqual([])
    expect(ArticleRecord.parse(value).dismissals).toHaveLength(2)
  })
})

test('a claim can be made with the day to look at it again, in one step', async () => {
  const { ask, span, article } = await atTheDesk(text)
  const words = { article, span: await span(article, 'ein Frachter'), statement: 'Ein Frachter liegt dort.' }
  const judged = { speaker: '', tags: [], status: 'unconfirmed' as const, reason: '' }
  const claim = await ask('claims.add', { ...words, ...judged, recheck: '2030-01-31' })
  expect(claim).toMatchObject({ recheck: '2030-01-31', status: 'unconfirmed' })
  await ask('undo.undo', {})
  expect((await ask('articles.get', { id: article })).claims).toEqual([])
})
