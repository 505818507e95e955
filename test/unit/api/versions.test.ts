import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { describe, expect, test } from 'vitest'
import { checkNotebook } from '../../../electron/notebook/check/check.ts'
import type { Review } from '../../../shared/api/versions.ts'
import { isSame } from '../../../shared/compare/row.ts'
import { textOf } from '../../../shared/model/block.ts'
import { atTheDesk } from './desk.ts'

const first = [
  'Der Hafen von Sundby',
  'Am Dienstag haben sich die Außenminister in Sundby getroffen, das Gespräch verlief freundschaftlich.',
  'Im Grenzgebiet sollen nach Angaben der Agentur bis zu 9.000 Soldaten stehen, heißt es aus der Hauptstadt.',
  'Eine amtliche Bestätigung der Zahlen steht noch aus, Beobachter halten auch mehr für möglich.',
  'Beide Seiten wollen im Herbst erneut über den Ausbau des Hafens sprechen.',
].join('\n')
const second = first
  .replace('Der Hafen von Sundby\n', 'Der Hafen von Sundby\nDieser Artikel wurde am Mittwoch aktualisiert.\n')
  .replace('bis zu 9.000 Soldaten', 'bis zu 12.000 Soldaten')
  .replace(
    'Eine amtliche Bestätigung der Zahlen steht noch aus, Beobachter halten auch mehr für möglich.\n',
    '',
  )

const quotes = [
  'Der Hafen',
  'Gespräch verlief freundschaftlich',
  'bis zu 9.000 Soldaten',
  'amtliche Bestätigung der Zahlen',
]

type Desk = Awaited<ReturnType<typeof atTheDesk>>

async function mark({ ask, span }: Desk, article: string, exact: string, comment = ''): Promise<string> {
  const made = await ask('highlights.add', {
    article,
    span: await span(article, exact),
    color: 'blue',
    comment,
    tags: [],
  })
  return made.id
}

async function claim({ ask, span }: Desk, article: string, exact: string): Promise<string> {
  const more = { statement: exact, speaker: '', tags: [], status: 'unconfirmed' as const, reason: '' }
  return (await ask('claims.add', { article, span: await span(article, exact), ...more })).id
}

/** Brings a text in as the newest version of an article. */
async function bring({ ask }: Desk, article: string, text: string, meta: object = {}) {
  const bytes = Buffer.from(text).toString('base64')
  const { draft } = await ask('import.read', { method: 'file', file: 'neu.txt', bytes })
  const { title, authors, publisher, url, published, language } = await ask('articles.get', { id: article })
  return ask('import.keep', {
    draft,
    meta: { title, authors, publisher, url, published, language, ...meta },
    versionOf: article,
  })
}

async function review({ ask }: Desk, article: string, capture?: string): Promise<Review> {
  const found = await ask('versions.review', { article, ...(capture !== undefined && { capture }) })
  if (!found) throw new Error('there is nothing to review')
  return found
}

async function aNewerVersion() {
  const desk = await atTheDesk(first)
  const { article } = desk
  const ids: string[] = []
  for (const quote of quotes) ids.push(await mark(desk, article, quote))
  const view = await bring(desk, article, second)
  return { ...desk, ids, view }
}

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

describe('the analyst decides', () => {
  test('accepts, places by hand, gives up; each can be taken back and is reviewed no more', async () => {
    const desk = await aNewerVersion()
    const { article, ask, ids, span } = desk
    const looked = async () =>
      (await review(desk, article)).items.map(({ outcome, by, undecided }) => [outcome, by, undecided])
    const before = await desk.notebook.record(article)
    await ask('versions.place', { article, anchored: ids[2] ?? '', place: { at: 'found' } })
    await ask('versions.place', {
      article,
      anchored: ids[3] ?? '',
      place: { at: 'span', span: await span(article, 'Beide Seiten') },
    })
    await ask('versions.place', { article, anchored: ids[1] ?? '', place: { at: 'nowhere' } })
    expect(await looked()).toEqual([
      ['kept', 'program', false],
      ['lost', 'analyst', false],
      ['changed', 'analyst', false],
      ['changed', 'analyst', false],
    ])
    const view = await ask('articles.get', { id: article })
    expect(view.highlights.find(({ id }) => id === ids[3])).toMatchObject({
      anchor: 'placed',
      passage: { exact: 'Beide Seiten' },
    })
    expect(await ask('articles.list', {})).toMatchObject([{ undecided: 0 }])
    for (let step = 0; step < 3; step++)
      expect((await ask('undo.undo', {})).done).toEqual({ label: 'placement', article })
    expect(await desk.notebook.record(article)).toEqual(before)
  })

  test('is told when there is nothing to accept, no such words, or no such annotation', async () => {
    const { ask, article, ids } = await aNewerVersion()
    const place = (
      anchored: string,
      place: { at: 'found' } | { at: 'span'; span: { start: number; end: number; exact: string } },
    ) => ask('versions.place', { article, anchored, place })
    await expect(place(ids[3] ?? '', { at: 'found' })).rejects.toMatchObject({ code: 'anchor-not-found' })
    await expect(
      place(ids[3] ?? '', { at: 'span', span: { start: 0, end: 3, exact: 'Die' } }),
    ).rejects.toMatchObject({ code: 'passage-mismatch' })
    await expect(place(article, { at: 'found' })).rejects.toMatchObject({ code: 'anchor-not-found' })
  })

  test('a change made before the version came can still be taken back, and stands where it stands now', async () => {
    const desk = await atTheDesk(first)
    const { ask, article } = desk
    const id = await mark(desk, article, 'bis zu 9.000 Soldaten')
    await ask('highlights.change', { article, id, comment: 'prüfen' })
    await bring(desk, article, second)
    expect(await ask('undo.undo', {})).toMatchObject({ done: { label: 'highlight-change' } })
    const { highlights } = await ask('articles.get', { id: article })
    expect(highlights).toMatchObject([
      { comment: '', anchor: 'changed', passage: { exact: 'bis zu 12.000 Soldaten' } },
    ])
    expect(await ask('undo.redo', {})).toMatchObject({ done: { label: 'highlight-change' } })
    expect((await ask('articles.get', { id: article })).highlights).toMatchObject([{ comment: 'prüfen' }])
  })
})

test('claims are flagged with the worst that became of any of their passages', async () => {
  const desk = await atTheDesk(first)
  const { ask, article } = desk
  const kept = await claim(desk, article, 'Beide Seiten')
  const changed = await claim(desk, article, 'bis zu 9.000 Soldaten')
  const lost = await claim(desk, article, 'amtliche Bestätigung der Zahlen')
  const twice = await claim(desk, article, 'im Herbst erneut')
  await desk.notebook.update(article, (record) => ({
    ...record,
    nextSeq: record.nextSeq + 1,
    appearances: record.appearances.flatMap((seen) =>
      seen.claim === lost ? [seen, { ...seen, id: uuidv7(), seq: record.nextSeq, claim: twice }] : [seen],
    ),
  }))
  await bring(desk, article, second)
  const rows = (await ask('claims.list', { filter: {} })).claims
  const flagOf = (id: string) => rows.find((row) => row.id === id)
  expect(flagOf(kept)).toMatchObject({ anchor: 'placed', flag: null })
  expect(flagOf(twice)).toMatchObject({ flag: 'lost' })
  expect(flagOf(changed)).toMatchObject({
    anchor: 'changed',
    flag: 'changed',
    passage: { exact: 'bis zu 12.000 Soldaten' },
  })
  expect(flagOf(lost)).toMatchObject({
    anchor: 'lost',
    flag: 'lost',
    passage: { exact: 'amtliche Bestätigung der Zahlen' },
  })
})

const paragraphs = first.split('\n')
const edit = fc.oneof(
  fc.nat({ max: 4 }).map((at) => (lines: string[]) => lines.filter((_, index) => index !== at)),
  fc
    .nat({ max: 4 })
    .map((at) => (lines: string[]) => lines.toSpliced(at, 0, `Nachtrag Nummer ${at} der Redaktion.`)),
  fc
    .nat({ max: 4 })
    .map(
      (at) => (lines: string[]) =>
        lines.with(at % lines.length, `${lines[at % lines.length]} ${lines[at % lines.length]}`),
    ),
  fc.constant((lines: string[]) => lines.toReversed()),
  fc.constant((lines: string[]) => lines.map((line) => line.replace('9.000', '12.000'))),
)

test('whatever comes in, every annotation is in exactly one place of the review and none is gone', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat({ max: 3 }), { maxLength: 3 }),
      async (edits, given) => {
        const desk = await atTheDesk(first)
        const { article, ask } = desk
        const ids = new Set<string>()
        for (const quote of quotes) ids.add(await mark(desk, article, quote))
        for (const quote of quotes.slice(1, 3)) ids.add(await claim(desk, article, quote))
        let lines = paragraphs
        for (const change of edits) {
          lines = change(lines)
          if (lines.length === 0) lines = ['Nur noch ein Hinweis der Redaktion.']
          const before = await desk.notebook.record(article)
          await bring(desk, article, lines.join('\n'))
          const { captures } = await desk.notebook.record(article)
          if (captures.length === before.captures.length) continue
          const { items } = await review(desk, article)
          expect(new Set(items.map(({ id }) => id))).toEqual(ids)
          expect(items).toHaveLength(ids.size)
          for (const { outcome, before, after, undecided } of items) {
            expect(after === null).toBe(outcome === 'lost' || outcome === 'ambiguous')
            if (after) expect(lines.join('\n').slice(after.start, after.end)).toBe(after.exact)
            expect(outcome === 'changed').toBe(after !== null && after.exact !== before.exact)
            expect(undecided).toBe(outcome !== 'kept' && outcome !== 'moved')
          }
        }
        const record = await desk.notebook.record(article)
        const all = [...record.highlights, ...record.appearances]
        for (const nth of given)
          await ask('versions.place', { article, anchored: all[nth]?.id ?? '', place: { at: 'nowhere' } })
        for (let undone = given.length === 0; !undone;)
          undone = (await ask('undo.undo', {})).state.undo?.label !== 'placement'
        expect(await desk.notebook.record(article)).toEqual(record)
        await desk.notebook.close()
        expect(await checkNotebook(desk.folder)).toMatchObject({ ok: true })
      },
    ),
    { numRuns: 15 },
  )
}, 120_000)

test('what differs between two captures is told word by word', async () => {
  const { ask, article, view } = await aNewerVersion()
  const [from, to] = view.captures
  const rows = await ask('versions.compare', { article, from: from?.sha256 ?? '', to: to?.sha256 ?? '' })
  expect(rows.filter((row) => !isSame(row)).map(({ pieces }) => pieces)).toEqual([
    [{ kind: 'added', text: 'Dieser Artikel wurde am Mittwoch aktualisiert.' }],
    expect.arrayContaining([
      { kind: 'removed', text: '9.000' },
      { kind: 'added', text: '12.000' },
    ]),
    [{ kind: 'removed', text: expect.stringContaining('Eine amtliche Bestätigung') }],
  ])
  const unknown = { article, from: 'a'.repeat(64), to: to?.sha256 ?? '' }
  await expect(ask('versions.compare', unknown)).rejects.toMatchObject({ code: 'capture-not-found' })
})
