import { writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { listSnapshots } from '../../../electron/notebook/backup/snapshot.ts'
import { restoreTo } from '../../../electron/notebook/backup/restore.ts'
import { checkNotebook } from '../../../electron/notebook/check/check.ts'
import { packBundle } from '../../../electron/bundle/pack.ts'
import { openBundle } from '../../../electron/bundle/incoming.ts'
import { openNotebook } from '../../../electron/notebook/open.ts'
import { temporaryFolder } from '../notebook/notebooks.ts'
import { atTheDesk } from './desk.ts'

const unjudged = { speaker: '', tags: [], status: 'unconfirmed' as const, reason: '' }
const harbour = 'Der Hafen verlor 1200 Container.'
const navy = 'Die Marine zählte 1200 Container.'
const port = 'Das Amt schweigt dazu.'

async function threeArticles() {
  const desk = await atTheDesk(harbour, navy, port)
  const [first = '', second = '', third = ''] = desk.articles
  const claimIn = async (article: string, words: string) => {
    const span = await desk.span(article, words)
    return (await desk.ask('claims.add', { article, span, statement: words, ...unjudged })).id
  }
  const titles = ['Hafen', 'Marine', 'Amt']
  for (const [index, id] of desk.articles.entries())
    await desk.ask('articles.change', { id, meta: { title: titles[index] ?? '' } })
  const trash = async (...ids: string[]) => {
    for (const id of ids) await desk.ask('articles.trash', { id })
  }
  const titlesLeft = () =>
    desk.notebook
      .summaries()
      .map(({ title }) => title)
      .toSorted()
  return { ...desk, first, second, third, claimIn, trash, titlesLeft }
}

test('what something outside the trash needs stays there, and says why', async () => {
  const { ask, span, first, second, third, claimIn, trash, titlesLeft, folder } = await threeArticles()
  const claim = await claimIn(second, 'Die Marine zählte')
  await ask('evidence.add', {
    claim,
    citation: { type: 'article', article: first, span: await span(first, '1200') },
    stance: 'supports',
  })
  await trash(first, second, third)
  const outlook = await ask('trash.outlook', {})
  expect(outlook.counts).toMatchObject({ articles: 1, claims: 0 })
  expect(outlook.staying.map(({ text, why, by }) => ({ text, why, by }))).toEqual([
    { text: 'Marine', why: 'claim', by: 'Die Marine zählte' },
    // It is needed by what was found to stay.
    { text: 'Hafen', why: 'evidence', by: 'Die Marine zählte' },
  ])
  expect(await ask('trash.empty', { expected: outlook.counts })).toMatchObject({ counts: { articles: 1 } })
  expect(titlesLeft()).toEqual(['Hafen', 'Marine'])
  expect(await checkNotebook(folder)).toMatchObject({ ok: true, articles: 2, claims: 1 })

  await ask('claims.trash', { id: claim })
  expect((await ask('trash.empty', {})).counts).toMatchObject({ articles: 2, claims: 1, evidence: 1 })
  expect(titlesLeft()).toEqual([])
  expect(await ask('trash.list', {})).toEqual([])
  expect(await checkNotebook(folder)).toEqual({ ok: true, articles: 0, claims: 0, captures: 0 })
})

test('everything that needs a thing is told at once, the same once', async () => {
  const { ask, span, first, second, third, claimIn, trash } = await threeArticles()
  await claimIn(second, 'Die Marine zählte')
  await claimIn(second, 'Die Marine')
  const cites = await claimIn(third, 'Amt')
  for (const exact of ['Die Marine', 'zählte'])
    await ask('evidence.add', {
      claim: cites,
      citation: { type: 'article', article: second, span: await span(second, exact) },
      stance: 'supports',
    })
  await trash(first, second)
  const { staying } = await ask('trash.outlook', {})
  expect(staying).toMatchObject([
    {
      ...{ text: 'Marine', why: 'claim', by: 'Die Marine zählte' },
      also: [
        { why: 'claim', by: 'Die Marine' },
        { why: 'evidence', by: 'Amt' },
      ],
    },
  ])
})

test('a claim goes with its passages in articles that stay; one a note shows does not', async () => {
  const { ask, span, first, second, third, claimIn, trash, folder } = await threeArticles()
  const made = await claimIn(first, 'verlor 1200 Container')
  await ask('claims.link', { claim: made, article: second, span: await span(second, 'zählte 1200') })
  const shown = await claimIn(first, 'Der Hafen')
  const live = { type: 'live-claim', claim: shown, statement: 'Der Hafen', status: 'unconfirmed' }
  const root = { type: 'root', children: [{ type: 'paragraph', children: [live] }] }
  await ask('notes.save', { article: third, content: { root } })
  for (const id of [made, shown]) await ask('claims.trash', { id })
  await trash(first)
  expect(await ask('trash.outlook', {})).toMatchObject({
    counts: { articles: 0, claims: 1, appearances: 2 },
    staying: [
      { kind: 'article', text: 'Hafen', why: 'note', by: 'Amt' },
      { kind: 'claim', text: 'Der Hafen', why: 'note', by: 'Amt' },
    ],
  })
  await ask('trash.empty', {})
  expect((await ask('articles.get', { id: second })).claims).toEqual([])
  expect(await ask('trash.list', {})).toMatchObject([{ kind: 'article' }, { kind: 'claim', id: shown }])
  expect(await checkNotebook(folder)).toMatchObject({ ok: true, claims: 1 })
})

test('one article is deleted for good, and nothing else in the trash', async () => {
  const { ask, first, second, third, trash, titlesLeft, folder } = await threeArticles()
  const korea = await ask('collections.add', { name: 'Korea', articles: [first, third] })
  await ask('collections.trash', { id: korea.id })
  await trash(first, second)
  expect((await ask('trash.empty', { article: first })).counts).toMatchObject({ articles: 1, collections: 0 })
  expect(titlesLeft()).toEqual(['Amt', 'Marine'])
  expect((await ask('trash.empty', {})).counts).toMatchObject({ articles: 1, collections: 1 })
  expect((await ask('articles.list', { ids: [third] })).map((row) => row.collections)).toEqual([[]])
  expect(await checkNotebook(folder)).toMatchObject({ ok: true })
})

test('undo reaches neither what is gone nor half of it, and still reaches all else', async () => {
  const { ask, span, opened, first, second, trash, titlesLeft } = await threeArticles()
  const more = { color: 'yellow' as const, comment: '', tags: [] }
  const { id } = await ask('highlights.add', { article: second, span: await span(second, 'Marine'), ...more })
  await ask('articles.change', { id: second, meta: { publisher: 'Seeblatt' } })
  await trash(first)
  await ask('highlights.trash', { article: second, id })
  await ask('trash.empty', {})
  expect(opened.journal.state().undo).toMatchObject({ article: second })
  await ask('undo.undo', {})
  expect(await ask('articles.get', { id: second })).toMatchObject({
    publisher: 'Beispiel-Kurier',
    highlights: [],
  })
  while ((await ask('undo.undo', {})).done) continue
  expect(titlesLeft()).not.toContain('Hafen')
})

test('nothing goes that nobody agreed to, and a backup is made before anything does', async () => {
  const { ask, folder, first, second, trash, titlesLeft } = await threeArticles()
  await trash(first)
  const { counts } = await ask('trash.outlook', {})
  await trash(second)
  await expect(ask('trash.empty', { expected: counts })).rejects.toMatchObject({ code: 'trash-changed' })
  expect(titlesLeft()).toHaveLength(3)
  expect(await listSnapshots(folder)).toEqual([])

  const { backup } = await ask('trash.empty', {})
  expect(await listSnapshots(folder)).toMatchObject([{ name: backup, reason: 'emptying', articles: 3 }])
  const to = await temporaryFolder()
  await restoreTo(folder, backup ?? '', to)
  expect(await checkNotebook(to)).toMatchObject({ ok: true, articles: 3 })
  expect((await ask('trash.empty', {})).backup).toBeNull()
})

test('a bundle brings back what was emptied here, as it was there', async () => {
  const { ask, notebook, folder, first, claimIn, trash } = await threeArticles()
  const claim = await claimIn(first, 'Der Hafen')
  const file = `${await temporaryFolder()}/vorher.beleg`
  await packBundle(notebook, file, { articles: null })
  await ask('claims.trash', { id: claim })
  await trash(first)
  await ask('trash.empty', {})
  const incoming = await openBundle(notebook, file)
  await incoming.bring(() => undefined)
  await incoming.close()
  expect((await ask('articles.get', { id: first })).claims).toMatchObject([{ id: claim }])
  expect(await checkNotebook(folder)).toMatchObject({ ok: true, articles: 3, claims: 1 })
})

test('where a file cannot be read, nobody knows what it needs, and nothing goes', async () => {
  const { folder, notebook, second, first, trash } = await threeArticles()
  await trash(first)
  await notebook.close()
  await writeFile(`${folder}/articles/${second}/record.json`, '{')
  const again = await openNotebook(folder, { program: 'desktop' })
  await expect(again.emptying(null)).rejects.toMatchObject({ code: 'trash-unsure' })
  await again.close()
})
