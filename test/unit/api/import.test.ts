import { expect, test } from 'vitest'
import { startDrafts, type HeldDraft } from '../../../electron/api/intake/drafts.ts'
import { docx, p, run, WORD } from '../import/docx-writer.ts'
import { lines, pdfOf } from '../import/pdf-writer.ts'
import { atTheDesk } from './desk.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')
const paste = (text: string) => ({ method: 'paste' as const, file: '', bytes: base64(text) })
const code = (code: string) => expect.objectContaining({ code })

test('a file is read, shown and then kept with the fields as the person left them', async () => {
  const { ask, events } = await atTheDesk()
  const bytes = base64('# Der Hafen\n\nEr soll **gesperrt** sein.\n')
  const draft = await ask('import.read', { method: 'drop', file: 'hafen.md', bytes })
  expect(draft).toMatchObject({ file: 'hafen.md', blocks: 2, sameAs: null })
  expect(draft.opening).toContain('Er soll gesperrt sein.')
  expect(await ask('articles.list', {})).toEqual([])

  const meta = { ...draft.meta, title: ' Hafen ', authors: ['', 'B'], published: 'gestern' }
  const article = await ask('import.keep', { draft: draft.draft, meta })
  expect(article).toMatchObject({
    ...meta,
    captures: [{ method: 'drop', file: 'hafen.md', extension: 'md' }],
  })
  expect(events).toEqual([{ type: 'library-changed', ids: null }])
  await expect(ask('import.keep', { draft: draft.draft, meta })).rejects.toEqual(code('draft-not-found'))
})

test('the same bytes are noticed, and taken in again all the same', async () => {
  const { ask } = await atTheDesk()
  const first = await ask('import.read', paste('Ein Text.'))
  const kept = await ask('import.keep', { draft: first.draft, meta: { ...first.meta, title: 'Eins' } })
  const again = await ask('import.read', paste('Ein Text.'))
  expect(again.sameAs).toEqual({ id: kept.id, title: 'Eins' })
  await ask('import.keep', { draft: again.draft, meta: { ...again.meta, title: 'Zwei' } })
  expect(await ask('articles.list', {})).toHaveLength(2)
  for (const { id } of await ask('articles.list', {})) await ask('articles.trash', { id })
  expect((await ask('import.read', paste('Ein Text.'))).sameAs).toBeNull()
})

test('what is discarded is gone', async () => {
  const { ask } = await atTheDesk()
  const { draft, meta } = await ask('import.read', paste('Ein Text.'))
  await ask('import.discard', { draft })
  await expect(ask('import.keep', { draft, meta: { ...meta, title: 'T' } })).rejects.toEqual(
    code('draft-not-found'),
  )
})

test('a draft that is kept twice at once is one article', async () => {
  const { ask } = await atTheDesk()
  const { draft, meta } = await ask('import.read', paste('Ein Text.'))
  const keep = () => ask('import.keep', { draft, meta: { ...meta, title: 'T' } })
  const [first, second] = await Promise.allSettled([keep(), keep()])
  expect(first.status).toBe('fulfilled')
  expect(second).toMatchObject({ status: 'rejected', reason: { code: 'draft-not-found' } })
  expect(await ask('articles.list', {})).toHaveLength(1)
})

test('a large source is handed over in pieces, each where the last one ended', async () => {
  const { ask } = await atTheDesk()
  const ticket = 'a'
  await ask('import.piece', { ticket, from: 0, bytes: base64('Der Hafen ') })
  await ask('import.piece', { ticket, from: 10, bytes: base64('ist ') })
  const wrong = { ticket, from: 10, bytes: base64('zu.') }
  await expect(ask('import.piece', wrong)).rejects.toEqual(code('bad-input'))
  const draft = await ask('import.read', { ...wrong, from: 14, method: 'file', file: 'a.txt' })
  expect(draft).toMatchObject({ opening: 'Der Hafen ist zu.', file: 'a.txt' })
  const unknown = { ticket: 'b', from: 3, bytes: base64('zu.') }
  await expect(ask('import.piece', unknown)).rejects.toEqual(code('cancelled'))
})

test('reading says how far it is, and stops when it is cancelled or the notebook is closed', async () => {
  const { ask, events, opened } = await atTheDesk()
  const text = pdfOf(
    Array.from({ length: 300 }, (_, page) => lines([`Der Kai ${'und noch einer '.repeat(page % 5)}ist zu.`])),
  )
  const bytes = Buffer.from(text).toString('base64')
  const read = (ticket: string) => ask('import.read', { ticket, method: 'file', file: 'a.pdf', bytes })
  const refused = { code: 'cancelled', detail: { file: 'a.pdf' } }
  const before = await read('whole')
  expect(before.blocks).toBeGreaterThan(0)
  expect(events[0]).toEqual({ type: 'import-progress', ticket: 'whole', done: 1, total: 300 })

  const cancelled = read('b')
  await ask('import.cancel', { ticket: 'b' })
  await expect(cancelled).rejects.toMatchObject(refused)
  const closed = read('c')
  opened.readings.close()
  await expect(closed).rejects.toMatchObject(refused)
  await ask('import.cancel', { ticket: 'never heard of' })
})

test('only the newest drafts are held, and a huge one pushes the others out', () => {
  const drafts = startDrafts()
  const hold = (bytes: number) =>
    drafts.hold({ original: { length: bytes }, draft: { images: [] as unknown } } as HeldDraft)
  const ids = Array.from({ length: 21 }, () => hold(1))
  expect(() => drafts.get(ids[0]!)).toThrow('draft-not-found')
  drafts.get(ids[1]!)
  const huge = hold(2 ** 29)
  expect(() => drafts.get(ids[20]!)).toThrow('draft-not-found')
  drafts.get(huge)
})

test('what cannot be read is named', async () => {
  const { ask } = await atTheDesk()
  await expect(ask('import.read', paste(' \n'))).rejects.toEqual(code('empty-text'))
})

test('the comments of a Word file become highlights, in a later version only those that are new', async () => {
  const { ask } = await atTheDesk()
  const word = (...comments: readonly (readonly [words: string, comment: string])[]) => {
    const body = comments.map(([words], id) =>
      p(
        `${run('Der ')}<w:commentRangeStart w:id="${id}"/>${run(words)}<w:commentRangeEnd w:id="${id}"/>${run(' bleibt zu.')}`,
      ),
    )
    const said = comments.map(
      ([, comment], id) => `<w:comment w:id="${id}" w:author="Ada Öhm">${p(run(comment))}</w:comment>`,
    )
    const part = `<w:comments xmlns:w="${WORD}">${said.join('')}</w:comments>`
    const bytes = docx(body.join(''), { 'word/comments.xml': part })
    return { method: 'file' as const, file: 'bericht.docx', bytes: Buffer.from(bytes).toString('base64') }
  }
  const draft = await ask('import.read', word(['Kai', 'Welcher?']))
  expect(draft.comments).toEqual({ kept: 1, leftOut: 0 })
  const article = await ask('import.keep', { draft: draft.draft, meta: draft.meta })
  expect(article.highlights).toMatchObject([
    { passage: { exact: 'Kai', start: 4 }, color: 'yellow', comment: 'Ada Öhm: Welcher?', tags: [] },
  ])

  const next = await ask('import.read', word(['Hafen', 'Seit wann?'], ['Kai', 'Welcher?']))
  const version = await ask('import.keep', { draft: next.draft, meta: next.meta, versionOf: article.id })
  expect(version.highlights).toMatchObject([
    { passage: { exact: 'Hafen' }, comment: 'Ada Öhm: Seit wann?', anchor: 'placed' },
    { id: article.highlights[0]?.id, passage: { exact: 'Kai' }, anchor: 'placed' },
  ])
})
