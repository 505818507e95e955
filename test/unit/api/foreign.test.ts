import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkNotebook } from '../../../electron/notebook/check/check.ts'
import type { InputOf } from '../../../shared/api/index.ts'
import { MAX_ANNOTATION_BYTES } from '../../../shared/api/foreign.ts'
import { hypothesis, READWISE, webAnnotation, words } from '../import/annotations/files.ts'
import { atTheDesk } from './desk.ts'

const text =
  'Der Minister sprach von bis zu 9.000 Soldaten.\nBeide Seiten reden. Beide Seiten schweigen.\nEine Bestätigung steht aus.'

/** An analyst with an article, who brings in files of annotations. */
async function annotating() {
  const desk = await atTheDesk(text)
  const { article, ask } = desk
  const bring = (content: string | object, file = 'annotations.json') => {
    const bytes = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))
    return ask('annotations.import', { article, file, bytes: bytes.toString('base64') })
  }
  const view = () => ask('articles.get', { id: article })
  return { ...desk, bring, view }
}

const nothing = { added: 0, skipped: 0, lost: 0, elsewhere: 0 }

describe('annotations that are brought in', () => {
  test('become highlights with comment, tags and colour at their place', async () => {
    const { bring, view, article, notebook } = await annotating()
    const rows = [hypothesis('a', 'bis zu 9.000', { text: '**Wer** sagt das?', tags: ['Zahl'] })]
    expect(await bring({ total: 1, rows })).toEqual({ ...nothing, added: 1 })
    expect((await view()).highlights).toMatchObject([
      { passage: { exact: 'bis zu 9.000' }, comment: '**Wer** sagt das?', tags: ['Zahl'], anchor: 'placed' },
    ])
    const [highlight] = (await notebook.record(article)).highlights
    expect(highlight).toMatchObject({
      createdAt: '2025-07-14T08:00:00.000Z',
      importedFrom: { tool: 'hypothesis', id: 'a', author: 'maren' },
    })
  })

  test('are kept as lost with their quote where it is not, or at several places, and that is no damage', async () => {
    const { bring, view, folder } = await annotating()
    const page = { target: [{ source: 'x' }], text: 'Zum Ganzen' }
    const list = [
      hypothesis('a', 'Davon war nie die Rede gewesen'),
      hypothesis('b', 'Beide Seiten'),
      hypothesis('c', '', page),
    ]
    expect(await bring(list)).toEqual({ ...nothing, lost: 3 })
    const { highlights } = await view()
    expect(highlights.map(({ passage, anchor, comment }) => [passage.exact, anchor, comment])).toEqual(
      expect.arrayContaining([
        ['Davon war nie die Rede gewesen', 'lost', ''],
        ['Beide Seiten', 'ambiguous', ''],
        ['Talks at the harbour', 'lost', 'Zum Ganzen'],
      ]),
    )
    expect(await checkNotebook(folder)).toMatchObject({ ok: true })
  })

  test('can be placed by hand when they are lost', async () => {
    const { bring, view, ask, article, span, folder } = await annotating()
    await bring([hypothesis('a', 'Davon war nie die Rede gewesen', { text: 'Wo?' })])
    const anchored = (await view()).highlights[0]?.id ?? ''
    const place = { at: 'span', span: await span(article, 'Eine Bestätigung') } as const
    await ask('versions.place', { article, anchored, place })
    expect((await view()).highlights).toMatchObject([
      { passage: { exact: 'Eine Bestätigung' }, comment: 'Wo?', anchor: 'placed', undecided: false },
    ])
    expect(await checkNotebook(folder)).toMatchObject({ ok: true })
  })

  test('are shown with the words that are here now where the quote was another', async () => {
    const { bring, view, folder } = await annotating()
    expect(await bring([hypothesis('a', 'sprach von bis zu 8.000 Soldaten')])).toEqual({
      ...nothing,
      added: 1,
    })
    expect((await view()).highlights).toMatchObject([
      { passage: { exact: 'sprach von bis zu 9.000 Soldaten' }, anchor: 'changed' },
    ])
    expect(await checkNotebook(folder)).toMatchObject({ ok: true })
  })

  test('never bring a status along: a claim starts unconfirmed, and its judgement is a comment', async () => {
    const { bring, view, article, notebook } = await annotating()
    const body = [
      { type: 'TextualBody', purpose: 'describing', value: 'Es waren 9.000' },
      { type: 'TextualBody', purpose: 'classifying', value: 'confirmed' },
      { type: 'TextualBody', purpose: 'commenting', value: 'Zwei Fotos' },
      { type: 'TextualBody', purpose: 'tagging', value: 'Zahl' },
    ]
    const target = { source: 'urn:uuid:x', selector: words('bis zu 9.000') }
    const file = webAnnotation('', { motivation: 'assessing', body, target })
    expect(await bring({ type: 'AnnotationCollection', total: 1, first: { items: [file] } })).toEqual({
      ...nothing,
      added: 1,
    })
    const { claims, highlights } = await view()
    expect(claims).toMatchObject([
      { statement: 'Es waren 9.000', status: 'unconfirmed', history: [], tags: ['Zahl'], anchor: 'placed' },
    ])
    expect(highlights).toMatchObject([
      { passage: { exact: 'bis zu 9.000' }, comment: 'Status: confirmed\n\nZwei Fotos', tags: [] },
    ])
    expect((await notebook.record(article)).claims[0]).toMatchObject({ evidence: [] })
  })

  test('are skipped when they are here already, are twice in the file, or were made here', async () => {
    const { bring, ask, article, span, view } = await annotating()
    const one = hypothesis('a', 'bis zu 9.000', { text: 'Wer?' })
    expect(await bring([one, one])).toEqual({ ...nothing, added: 1, skipped: 1 })
    expect(await bring([{ ...one, text: 'Wer sagt das?' }])).toEqual({ ...nothing, skipped: 1 })
    const csv = `${READWISE}\nEine Bestätigung,T,,,Wann?,,offen,,,,\nEine Bestätigung,T,,,Wann?,,offen,,,,\n`
    expect(await bring(csv)).toEqual({ ...nothing, added: 1, skipped: 1 })
    expect(await bring(csv)).toEqual({ ...nothing, skipped: 2 })
    expect(await bring(csv.replace('Wann?', 'Und?'))).toEqual({ ...nothing, added: 1, skipped: 1 })

    const made: InputOf<'highlights.add'> = {
      article,
      span: await span(article, 'Der Minister'),
      color: 'blue',
      comment: '',
      tags: [],
    }
    const { id } = await ask('highlights.add', made)
    expect(await bring(`${READWISE}\nDer Minister,T`)).toEqual({ ...nothing, skipped: 1 })
    expect(await bring(webAnnotation('Der Minister', { id: `urn:uuid:${id}` }))).toEqual({
      ...nothing,
      skipped: 1,
    })
    expect((await view()).highlights).toHaveLength(4)
  })

  test('are one step to take back, and can then be brought in again', async () => {
    const { bring, ask, view } = await annotating()
    const assessing = { motivation: 'assessing', body: { purpose: 'classifying', value: 'refuted' } }
    const file = [
      webAnnotation('bis zu 9.000', assessing),
      webAnnotation('Bestätigung', { id: 'urn:uuid:2' }),
    ]
    expect(await bring(file)).toEqual({ ...nothing, added: 2 })
    const { done } = await ask('undo.undo', {})
    expect(done?.label).toBe('annotations-import')
    expect(await view()).toMatchObject({ highlights: [], claims: [] })
    await ask('undo.redo', {})
    expect(await view()).toMatchObject({ highlights: [{}, {}], claims: [{ status: 'unconfirmed' }] })
    await ask('undo.undo', {})
    expect(await bring(file)).toEqual({ ...nothing, added: 2 })
  })

  test('are those of the article where a file has those of several documents', async () => {
    const { bring, ask, article } = await annotating()
    const other = { uri: 'https://example.org/other', document: { title: ['Other'] } }
    const list = [
      hypothesis('a', 'Eine Bestätigung steht aus'),
      hypothesis('b', 'Quite another text'),
      hypothesis('c', 'Quite another page', other),
    ]
    expect(await bring(list)).toEqual({ ...nothing, added: 1, lost: 1, elsewhere: 1 })
    await ask('articles.change', { id: article, meta: { url: 'http://www.example.org/other#top' } })
    expect(await bring(list)).toEqual({ ...nothing, lost: 1, elsewhere: 2 })
    const csv = `${READWISE}\nBestätigung,KIM SAGT  Rückhalt zu\nSoldaten,Other`
    expect(await bring(csv)).toEqual({ ...nothing, added: 1, elsewhere: 1 })
  })

  test('leave everything as it was when the file is no good', async () => {
    const { bring, view, ask } = await annotating()
    const before = await view()
    const good = hypothesis('a', 'bis zu 9.000')
    await expect(bring([good, 7])).rejects.toMatchObject({ code: 'annotations-unreadable' })
    const large = Buffer.alloc(MAX_ANNOTATION_BYTES + 1, ' ').toString()
    await expect(bring(large, 'large.json')).rejects.toMatchObject({
      code: 'file-too-large',
      detail: { file: 'large.json' },
    })
    expect(await view()).toEqual(before)
    expect(await ask('undo.undo', {})).toMatchObject({ done: null })
  })

  test('add nothing the second time, whatever they are', { timeout: 60_000 }, async () => {
    const quote = fc.constantFrom(
      'Soldaten',
      'Beide Seiten',
      'nirgends zu finden',
      'Minister sprach davon',
      ' ',
      'B',
    )
    const tags = fc.array(fc.constantFrom('a', 'b', ''), { maxLength: 3 })
    const body = fc.record({
      purpose: fc.constantFrom('tagging', 'commenting', 'classifying', 'describing'),
      value: fc.constantFrom('confirmed', 'x', ''),
    })
    const id = fc.constantFrom('a', 'b', 'c')
    const hypotheses = fc.array(
      fc.tuple(id, quote, tags).map(([id, exact, tags]) => hypothesis(id, exact, { tags })),
      { minLength: 1, maxLength: 6 },
    )
    const webAnnotations = fc.array(
      fc
        .tuple(
          fc.option(id),
          quote,
          fc.array(body, { maxLength: 3 }),
          fc.constantFrom('assessing', 'highlighting'),
        )
        .map(([id, exact, body, motivation]) =>
          webAnnotation(exact, { id: id ?? undefined, body, motivation }),
        ),
      { minLength: 1, maxLength: 6 },
    )
    const csv = fc
      .array(fc.tuple(quote, fc.constantFrom('x', '')), { minLength: 1, maxLength: 6 })
      .map((rows) => [READWISE, ...rows.map(([exact, note]) => `${exact},T,,,${note}`)].join('\n'))
    const { bring, view, folder } = await annotating()
    await fc.assert(
      fc.asyncProperty(
        fc.oneof<fc.Arbitrary<object | string>[]>(hypotheses, webAnnotations, csv),
        async (file) => {
          await bring(file)
          const before = await view()
          expect(await bring(file)).toMatchObject({ added: 0, lost: 0 })
          expect(await view()).toEqual(before)
        },
      ),
      { numRuns: 30 },
    )
    expect((await view()).claims.every(({ status }) => status === 'unconfirmed')).toBe(true)
    expect(await checkNotebook(folder)).toMatchObject({ ok: true })
  })
})
