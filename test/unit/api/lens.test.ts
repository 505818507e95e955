import { describe, expect, test } from 'vitest'
import { lens } from '../../../shared/lens/index.ts'
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

  test('names the article or capture that is not there', async () => {
    const { ask, article } = await atTheDesk(text)
    const capture = 'a'.repeat(64)
    await expect(ask('lens.read', { article, capture })).rejects.toMatchObject({ code: 'capture-not-found' })
  })
})
