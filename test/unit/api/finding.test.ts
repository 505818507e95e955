import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { FoundClaim, FoundPage } from '../../../shared/api/finding.ts'
import { atTheDesk } from './desk.ts'

type Desk = Awaited<ReturnType<typeof atTheDesk>>

/** All that is found, asked for until everything has been looked through. */
async function findAll(desk: Desk, text: string): Promise<FoundPage & { claims: FoundClaim[] }> {
  let page = await desk.ask('notebook.find', { text })
  const sum = { ...page, claims: await desk.ask('notebook.findClaims', { text }) }
  while (page.done < page.total) {
    page = await desk.ask('notebook.find', { text, from: page.done })
    sum.articles.push(...page.articles)
    sum.highlights.push(...page.highlights)
    sum.notes.push(...page.notes)
    sum.unreadable.push(...page.unreadable)
  }
  return sum
}

const counts = ({ articles, highlights, claims, notes }: Awaited<ReturnType<typeof findAll>>) =>
  [articles, highlights, claims, notes].map((found) => found.length)

test('words are found in articles, highlights, claims and notes, in every German spelling', async () => {
  const desk = await atTheDesk('Die Fähre nach Sundby liegt fest.', 'Vom Zoll hört man nichts.')
  const { article } = desk
  const span = await desk.span(article, 'nach Sundby')
  await desk.ask('highlights.add', {
    article,
    span,
    color: 'yellow',
    comment: 'Welche Fähre?',
    tags: ['Verkehr'],
  })
  const claim = { speaker: '', tags: [], reason: '', status: 'unconfirmed' as const }
  const made = await desk.ask('claims.add', { article, span, statement: 'Die Faehre liegt fest', ...claim })
  const text = { type: 'text' as const, text: 'Fähre: Reederei fragen', format: 0 }
  const root = { type: 'root' as const, children: [{ type: 'paragraph' as const, children: [text] }] }
  await desk.ask('notes.save', { article, content: { root } })

  for (const typed of ['fähre', 'FAEHRE', 'fahre']) {
    const found = await findAll(desk, typed)
    expect([typed, ...counts(found)]).toEqual([typed, 1, 1, 1, 1])
    const [hit] = found.articles
    expect(hit?.article.id).toBe(article)
    expect(hit?.snippet.at).toEqual({ start: 4, end: 9 })
  }
  expect(counts(await findAll(desk, 'verkehr'))).toEqual([0, 1, 0, 0])
  await desk.ask('claims.change', { id: made.id, tags: ['Seeverkehr'] })
  expect(counts(await findAll(desk, 'verkehr'))).toEqual([0, 1, 1, 0])
  expect(counts(await findAll(desk, 'fähre -reederei'))).toEqual([1, 1, 0, 0])
  expect(counts(await findAll(desk, '"kein Wort davon"'))).toEqual([0, 0, 0, 0])
  expect(counts(await findAll(desk, '  '))).toEqual([0, 0, 0, 0])
})

test('what was changed since the last question is found as it is now', async () => {
  const desk = await atTheDesk('Die Fähre nach Sundby liegt fest.')
  const { article } = desk
  const span = await desk.span(article, 'Sundby')
  const { id } = await desk.ask('highlights.add', {
    article,
    span,
    color: 'blue',
    comment: 'vorher',
    tags: [],
  })
  expect(counts(await findAll(desk, 'vorher'))).toEqual([0, 1, 0, 0])
  await desk.ask('highlights.change', { article, id, comment: 'danach' })
  expect(counts(await findAll(desk, 'vorher'))).toEqual([0, 0, 0, 0])
  expect(counts(await findAll(desk, 'danach'))).toEqual([0, 1, 0, 0])
  await desk.ask('articles.trash', { id: article })
  expect(counts(await findAll(desk, 'sundby'))).toEqual([0, 0, 0, 0])
})

test('an answer ends after a moment and says where the next one begins; what cannot be read is named', async () => {
  const texts = Array.from({ length: 20 }, (_, index) => `Artikel ${index} über den Hafen.`)
  const desk = await atTheDesk(...texts)
  await rm(join(desk.folder, 'articles', desk.articles[3] ?? '', 'captures'), { recursive: true })
  const found = await findAll(desk, 'hafen')
  expect(found.articles).toHaveLength(19)
  expect(found.unreadable).toEqual(['Kim sagt Rückhalt zu'])
  const rest = await desk.ask('notebook.find', { text: 'hafen', from: 18 })
  expect([rest.done, rest.total, rest.articles.length]).toEqual([20, 20, rest.articles.length])
})
