import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { describe, expect, test } from 'vitest'
import { checkNotebook } from '../../../electron/notebook/check/check.ts'
import { isSame } from '../../../shared/compare/row.ts'
import { atTheDesk } from './desk.ts'
import { aNewerVersion, bring, claim, first, mark, quotes, review, second } from './newer-version.ts'

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
      expect((await ask('undo.undo', {})).done).toMatchObject({ label: 'placement', article })
    expect(await desk.notebook.record(article)).toEqual(before)
  })

  test('leaves several without a place at once, and takes that back at once', async () => {
    const desk = await aNewerVersion()
    const { article, ask, ids } = desk
    const before = await desk.notebook.record(article)
    await ask('versions.leave', { article, anchored: [ids[2] ?? '', ids[3] ?? ''] })
    const left = (await review(desk, article)).items.filter(({ anchored }) => ids.slice(2).includes(anchored))
    expect(left).toMatchObject([
      { outcome: 'lost', by: 'analyst', undecided: false },
      { outcome: 'lost', by: 'analyst', undecided: false },
    ])
    expect(await ask('articles.list', {})).toMatchObject([{ undecided: 0 }])
    await expect(ask('versions.leave', { article, anchored: [ids[1] ?? '', article] })).rejects.toMatchObject(
      {
        code: 'anchor-not-found',
      },
    )
    expect((await ask('undo.undo', {})).done).toMatchObject({ label: 'placements', article })
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
