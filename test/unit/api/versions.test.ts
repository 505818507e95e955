import { describe, expect, test } from 'vitest'
import { checkNotebook } from '../../../electron/notebook/check/check.ts'
import { textOf } from '../../../shared/model/block.ts'
import { atTheDesk } from './desk.ts'
import { aNewerVersion, bring, first, mark, quotes, review, second, type Desk } from './newer-version.ts'

describe('a newer version of an article', () => {
  test('is its newest capture, says what became of every annotation, and leaves the old one as it was', async () => {
    const { ask, article, ids, view, folder, notebook, ...desk } = await aNewerVersion()
    expect(view.captures).toHaveLength(2)
    expect(view.capture).toEqual(view.captures[1])
    expect(textOf(view.blocks)).toBe(second)
    const { from, to, items } = await review({ ask, ...desk } as Desk, article)
    expect([from, to]).toEqual(view.captures)
    expect(items.map(({ id, outcome, undecided }) => [id, outcome, undecided])).toEqual([
      [ids[0], 'kept', false],
      [ids[1], 'moved', false],
      [ids[2], 'changed', true],
      [ids[3], 'lost', true],
    ])
    expect(items[2]).toMatchObject({
      before: { exact: 'bis zu 9.000 Soldaten' },
      after: { exact: 'bis zu 12.000 Soldaten', start: second.indexOf('bis zu 12.000') },
    })
    expect(items[3]).toMatchObject({ before: { exact: quotes[3] }, after: null })
    expect(view.highlights.map(({ id, anchor, undecided }) => [id, anchor, undecided])).toEqual(
      expect.arrayContaining([
        [ids[0], 'placed', false],
        [ids[1], 'placed', false],
        [ids[2], 'changed', true],
        [ids[3], 'lost', true],
      ]),
    )
    const old = await ask('articles.get', { id: article, capture: from.sha256 })
    expect(textOf(old.blocks)).toBe(first)
    expect(
      old.highlights.map(({ passage, anchor, undecided }) => [passage.exact, anchor, undecided]),
    ).toEqual(quotes.map((quote) => [quote, 'placed', false]))
    expect(await ask('articles.list', {})).toMatchObject([{ captures: 2, highlights: 4, undecided: 2 }])
    expect(await ask('versions.review', { article, capture: from.sha256 })).toBeNull()
    await notebook.close()
    expect(await checkNotebook(folder)).toMatchObject({ ok: true, captures: 2 })
  })

  test('tells the windows how far it is, and that article and library have changed', async () => {
    const { events, article } = await aNewerVersion()
    expect(events).toContainEqual({ type: 'version-progress', article, done: 4, total: 4 })
    expect(events.slice(-2)).toEqual([
      { type: 'article-changed', id: article },
      { type: 'library-changed', ids: null },
    ])
  })

  test('leaves everything as it was when the search for its annotations is stopped, and can be brought in again', async () => {
    const { ask, article, notebook, ...desk } = await atTheDesk(first)
    await mark({ ask, article, notebook, ...desk }, article, quotes[0] ?? '')
    const before = await notebook.record(article)
    const bytes = Buffer.from(second).toString('base64')
    const { draft, meta } = await ask('import.read', { method: 'file', file: 'neu.txt', bytes })
    const keeping = ask('import.keep', { draft, meta, versionOf: article })
    const [kept] = await Promise.allSettled([keeping, ask('import.cancel', { ticket: draft })])
    expect(kept).toMatchObject({ status: 'rejected', reason: { code: 'cancelled' } })
    expect(await notebook.record(article)).toEqual(before)
    expect(await ask('import.keep', { draft, meta, versionOf: article })).toMatchObject({
      captures: [{}, {}],
    })
  })

  test('is noticed by its address or by its bytes', async () => {
    const desk = await atTheDesk(first)
    const { ask, article } = desk
    await ask('articles.change', { id: article, meta: { url: 'http://www.kurier.test/hafen/?utm_source=x' } })
    const page =
      '<html><head><meta property="og:url" content="https://kurier.test/hafen"></head><body><p>Der Hafen ist zu.</p></body></html>'
    const bytes = Buffer.from(page).toString('base64')
    const draft = await ask('import.read', { method: 'file', file: 'hafen.html', bytes })
    expect(draft).toMatchObject({ sameUrl: { id: article }, sameAs: null })
    const same = Buffer.from(first).toString('base64')
    const again = await ask('import.read', { method: 'paste', file: '', bytes: same })
    expect(again).toMatchObject({ sameUrl: null, sameAs: { id: article } })
    const kept = await ask('import.keep', { draft: draft.draft, meta: draft.meta, versionOf: article })
    expect(kept).toMatchObject({
      id: article,
      capture: { url: 'https://kurier.test/hafen', file: 'hafen.html' },
    })
  })

  test('is none before somebody says so: what has the same address is kept as an article of its own', async () => {
    const { ask, article } = await atTheDesk(first)
    const url = 'https://kurier.test/hafen'
    await ask('articles.change', { id: article, meta: { url } })
    const before = await ask('articles.get', { id: article })
    const bytes = Buffer.from(
      `<link rel="canonical" href="${url}"><title>Hafen</title><p>Der Hafen ist zu.</p>`,
    ).toString('base64')
    const { draft, meta } = await ask('import.read', { method: 'drop', file: 'hafen.html', bytes })
    expect(await ask('import.known', { draft })).toMatchObject({ sameUrl: { id: article }, sameAs: null })
    const own = await ask('import.keep', { draft, meta })
    expect(own.id).not.toBe(article)
    expect(own).toMatchObject({ title: 'Hafen', url })
    expect(await ask('articles.get', { id: article })).toEqual(before)
  })

  test('with the very bytes it has already makes no capture, only an entry in its provenance', async () => {
    const desk = await atTheDesk(first)
    const { article } = desk
    const id = await mark(desk, article, quotes[0] ?? '')
    const view = await bring(desk, article, first)
    expect(view.captures).toHaveLength(1)
    expect(view.provenance.map(({ event, seq }) => [event, seq])).toEqual([
      ['captured', 0],
      ['seen-again', 2],
    ])
    expect(view.provenance[1]).toMatchObject({
      capture: view.capture.sha256,
      file: 'neu.txt',
      method: 'file',
    })
    expect(view.highlights).toMatchObject([{ id, anchor: 'placed' }])
    expect(await desk.ask('versions.review', { article })).toBeNull()
  })

  test('keeps what is said about the article; what is corrected on the way is told', async () => {
    const desk = await atTheDesk(first)
    const view = await bring(desk, desk.article, second, { title: 'Neuer Titel', authors: ['A', 'B'] })
    expect(view).toMatchObject({ title: 'Neuer Titel', publisher: 'Beispiel-Kurier' })
    expect(view.provenance.slice(1)).toMatchObject([
      { event: 'captured', capture: view.capture.sha256 },
      { event: 'corrected', field: 'title', from: 'Kim sagt Rückhalt zu', to: 'Neuer Titel' },
      { event: 'corrected', field: 'authors', from: '', to: 'A\nB' },
    ])
  })

  test('of an article that is not there keeps nothing', async () => {
    const { ask } = await atTheDesk()
    const bytes = Buffer.from('Ein Text.').toString('base64')
    const { draft, meta } = await ask('import.read', { method: 'paste', file: '', bytes })
    const versionOf = '01980000-0000-7000-8000-000000000000'
    await expect(ask('import.keep', { draft, meta, versionOf })).rejects.toMatchObject({
      code: 'article-not-found',
    })
    expect(await ask('articles.list', {})).toEqual([])
    expect(await ask('import.keep', { draft, meta })).toMatchObject({ captures: [{}] })
  })

  test('places what lies in the trash, too, so that restoring puts it in its place', async () => {
    const desk = await atTheDesk(first)
    const { ask, article } = desk
    const id = await mark(desk, article, 'Gespräch verlief freundschaftlich')
    await ask('highlights.trash', { article, id })
    await bring(desk, article, second)
    expect((await review(desk, article)).items).toEqual([])
    await ask('trash.restore', { kind: 'highlight', id, article })
    expect((await review(desk, article)).items).toMatchObject([{ id, outcome: 'moved', by: 'program' }])
    const record = await desk.notebook.record(article)
    expect(record.highlights).toMatchObject([{ placements: [{ anchor: 'placed', by: 'program' }] }])
  })
})

describe('several versions', () => {
  test('a passage that comes back is found again, and a wording nobody agreed to stays in question', async () => {
    const desk = await aNewerVersion()
    const { article, ids, ask } = desk
    const third = second.replace(
      'Beide Seiten',
      'Eine amtliche Bestätigung der Zahlen steht noch aus, Beobachter halten auch mehr für möglich.\nBeide Seiten',
    )
    await bring(desk, article, third)
    const { items } = await review(desk, article)
    expect(items.map(({ id, outcome }) => [id, outcome])).toEqual([
      [ids[0], 'kept'],
      [ids[1], 'kept'],
      [ids[2], 'changed'],
      [ids[3], 'moved'],
    ])
    expect(items[2]).toMatchObject({
      before: { exact: 'bis zu 9.000 Soldaten' },
      after: { exact: 'bis zu 12.000 Soldaten' },
    })
    expect(await ask('articles.list', {})).toMatchObject([{ undecided: 1 }])
  })

  test('a wording the analyst agreed to is the passage from then on', async () => {
    const desk = await aNewerVersion()
    const { article, ids, ask } = desk
    await ask('versions.place', { article, anchored: ids[2] ?? '', place: { at: 'found' } })
    await bring(desk, article, `${second}\nEin Nachtrag.`)
    const { items } = await review(desk, article)
    expect(items.find(({ id }) => id === ids[2])).toMatchObject({
      outcome: 'kept',
      before: { exact: 'bis zu 12.000 Soldaten' },
    })
  })

  test('what was only made in a newer one is shown in an older one where its very words stand there', async () => {
    const desk = await aNewerVersion()
    const { article, ask, view } = desk
    await mark(desk, article, 'Beide Seiten', 'steht in beiden')
    await mark(desk, article, 'am Mittwoch aktualisiert', 'nur im neuen')
    const old = await ask('articles.get', { id: article, capture: view.captures[0]?.sha256 })
    expect(old.highlights.map(({ comment }) => comment)).toEqual(['', '', '', '', 'steht in beiden'])
    expect((await review(desk, article)).items).toHaveLength(4)
  })
})
