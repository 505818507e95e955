import { rm } from 'node:fs/promises'
import { describe, expect, test, vi } from 'vitest'
import type { Report } from '../../../shared/api/reports.ts'
import { fileNameOf } from '../../../shared/export/file-name.ts'
import { dataUrl, png, webp } from '../../support/pictures.ts'
import { atTheDesk } from './desk.ts'

function textOf({ content }: Report): string {
  return 'text' in content ? content.text : ''
}

const plain = { statement: '', speaker: '', tags: [], status: 'unconfirmed' as const, reason: '' }
const long = '2025-07-14T08:00:00Z'

describe('a report', () => {
  test('says what is in it and what lies in the trash', async () => {
    const { ask, span, article, articles } = await atTheDesk(
      'Ein Frachter liegt vor Sundby.',
      'Ein zweiter Text.',
    )
    const mark = { article, color: 'green' as const, comment: '', tags: [] }
    const { id } = await ask('highlights.add', { ...mark, span: await span(article, 'Frachter') })
    await ask('highlights.add', { ...mark, span: await span(article, 'Sundby') })
    await ask('highlights.trash', { article, id })
    const made = await ask('reports.make', {
      subject: { type: 'articles', ids: articles },
      format: 'md',
      choices: { locale: 'de' },
    })
    expect(made).toMatchObject({
      file: 'Desk.md',
      mime: 'text/markdown',
      included: { articles: 2, highlights: 1, claims: 0, notes: 0, images: 0 },
      leftOut: { articles: 0, highlights: 1, claims: 0, notes: 0, images: 0 },
    })
    expect(textOf(made)).toContain('Sundby')
    const one = await ask('reports.make', {
      subject: { type: 'articles', ids: [article, article] },
      format: 'html',
      choices: { locale: 'en' },
    })
    expect(one).toMatchObject({ file: 'Kim sagt Rückhalt zu.html', included: { articles: 1 } })
  })

  test('has the pictures that are there, and counts the others', async () => {
    const { ask, notebook } = await atTheDesk()
    const page = `<h1>Hafen</h1><img alt="Kai" src="${dataUrl(png())}"><img alt="Karte" src="https://example.org/k.png"><img alt="Boot" src="${dataUrl(webp)}">`
    const bytes = Buffer.from(page).toString('base64')
    const { draft, meta } = await ask('import.read', { method: 'file', file: 'a.html', bytes })
    const { id } = await ask('import.keep', { draft, meta })
    const [image] = (await ask('articles.get', { id })).blocks.flatMap((block) =>
      block.type === 'image' && 'sha256' in block.image ? [block.image] : [],
    )
    expect(await ask('articles.image', { article: id, sha256: image?.sha256 ?? '' })).toEqual({
      mime: 'image/png',
      bytes: png().toString('base64'),
    })
    const make = (format: 'html' | 'md' | 'docx') =>
      ask('reports.make', {
        subject: { type: 'articles', ids: [id] },
        format,
        choices: { locale: 'en' },
      })
    const counts = async (format: 'html' | 'md' | 'docx') => {
      const { included, leftOut } = await make(format)
      return [included.images, leftOut.images]
    }
    expect(textOf(await make('html'))).toContain(`src="${dataUrl(png())}"`)
    expect(await counts('html')).toEqual([2, 1])
    expect(await counts('md')).toEqual([0, 3])
    // Word shows no WebP.
    expect(await counts('docx')).toEqual([1, 2])
    await rm(`${notebook.folder}/articles/${id}/images/${image?.sha256}.png`)
    expect(await counts('html')).toEqual([1, 2])
  })

  test('as of a day shows what was known then', async () => {
    const { ask, span, article, notebook } = await atTheDesk('Ein Frachter liegt vor Sundby.')
    const { id } = await ask('claims.add', {
      ...plain,
      ...{ article, span: await span(article, 'Ein Frachter') },
    })
    await ask('claims.status', { id, status: 'confirmed', reason: 'gesehen', evidence: [] })
    await ask('claims.add', { ...plain, article, span: await span(article, 'Sundby') })
    // The first claim was made long ago, all else today.
    await notebook.update(article, (record) => ({
      ...record,
      claims: record.claims.map((claim) => (claim.id === id ? { ...claim, createdAt: long } : claim)),
      appearances: record.appearances.map((one) => (one.claim === id ? { ...one, createdAt: long } : one)),
    }))
    const make = (asOf?: string) =>
      ask('reports.make', {
        subject: { type: 'articles', ids: [article] },
        format: 'md',
        choices: { locale: 'en', asOf },
      })
    const then = await make('2025-08-01')
    expect(then).toMatchObject({ included: { claims: 1, changes: 0 }, leftOut: { claims: 1 } })
    expect(textOf(then)).toMatch(/Unconfirmed \(1\)/)
    expect(textOf(then)).toContain('As of 1 August 2025')
    expect(await make()).toMatchObject({ included: { claims: 2, changes: 1 }, leftOut: { claims: 0 } })
  })

  test('on chosen claims has them in the order they were chosen in', async () => {
    const { ask, span, article, articles } = await atTheDesk(
      'Ein Frachter liegt vor Sundby.',
      'Noch ein Text.',
    )
    const add = async (exact: string) =>
      (await ask('claims.add', { ...plain, article, span: await span(article, exact) })).id
    const ids = [await add('Sundby'), await add('Ein'), await add('Frachter')]
    const made = await ask('reports.make', {
      subject: { type: 'claims', ids: [ids[2]!, ids[0]!] },
      format: 'md',
      choices: { locale: 'en' },
    })
    expect(made).toMatchObject({
      file: 'Dossier Desk.md',
      included: { articles: 1, claims: 2 },
      leftOut: { articles: 1, claims: 1 },
    })
    expect(textOf(made)).toMatch(/\| 1 +\|.*Frachter[^]*\| 2 +\|.*Sundby/)
    await expect(
      ask('reports.make', {
        subject: { type: 'claims', ids: articles },
        format: 'md',
        choices: { locale: 'en' },
      }),
    ).rejects.toMatchObject({ code: 'claim-not-found' })
  })

  test('says what became of the claims since it was handed over', async () => {
    const { ask, span, article, notebook } = await atTheDesk('Ein Frachter liegt vor Sundby.')
    const add = async (exact: string) =>
      (await ask('claims.add', { ...plain, article, span: await span(article, exact) })).id
    const [first, second] = [await add('Ein Frachter'), await add('Sundby')]
    const subject = { type: 'articles' as const, ids: [article] }
    const since = async () =>
      (await ask('reports.make', { subject, format: 'md', choices: { locale: 'en' } })).since
    expect(await since()).toBeNull()
    await ask('reports.handedOver', { subject, format: 'md' })
    expect(await since()).toMatchObject({ added: 0, gone: 0, judged: [] })
    // Times have milliseconds: what comes next is to be later.
    const handed = notebook.desk().handedOver?.[0]?.at ?? ''
    await vi.waitUntil(() => new Date().toISOString() > handed)
    await ask('claims.status', { id: first, status: 'confirmed', reason: 'gesehen' })
    await ask('claims.trash', { id: second })
    await add('liegt')
    expect(await since()).toMatchObject({
      added: 1,
      gone: 1,
      judged: [{ id: first, words: 'Ein Frachter', from: 'unconfirmed', to: 'confirmed' }],
    })
    expect(
      (await ask('reports.make', { subject, format: 'html', choices: { locale: 'en' } })).since,
    ).toBeNull()
  })

  test('of a search tells what it found last time and no longer finds', async () => {
    const { ask, span, article } = await atTheDesk('Ein Frachter liegt vor Sundby.')
    const add = async (exact: string) =>
      (await ask('claims.add', { ...plain, article, span: await span(article, exact), tags: ['Hafen'] })).id
    const [first] = [await add('Ein Frachter'), await add('Sundby')]
    const since = async (facets: object) =>
      (
        await ask('reports.make', {
          subject: { type: 'search', filter: { facets, today: '2025-07-14' } },
          format: 'csv',
          choices: { locale: 'en' },
        })
      ).since
    await ask('reports.handedOver', {
      // What narrows nothing makes no other search of it.
      subject: { type: 'search', filter: { text: '', facets: { tag: ['Hafen'], status: [] } } },
      format: 'csv',
    })
    expect(await since({ tag: ['Hafen'] })).toMatchObject({ added: 0, gone: 0, judged: [] })
    await ask('claims.change', { id: first, tags: [] })
    await add('liegt')
    expect(await since({ tag: ['Hafen'] })).toMatchObject({ added: 1, gone: 1 })
    expect(await since({})).toBeNull()
  })

  test('can be stopped before it has begun, and says what it is at', async () => {
    const { ask, articles, events } = await atTheDesk('Eins.', 'Zwei.')
    const subject = { type: 'articles' as const, ids: articles }
    await ask('reports.cancel', { ticket: 'a' })
    const made = ask('reports.make', { subject, format: 'md', choices: { locale: 'en' }, ticket: 'a' })
    await expect(made).rejects.toMatchObject({ code: 'cancelled' })
    await ask('reports.make', { subject, format: 'md', choices: { locale: 'en' }, ticket: 'b' })
    expect(events).toContainEqual({
      type: 'report-progress',
      ticket: 'b',
      phase: 'reading',
      done: 0,
      total: 2,
    })
  })

  test('can be stopped while it is written', async () => {
    const { ask, articles, events } = await atTheDesk('Ein Frachter liegt vor Sundby.\n'.repeat(20_000))
    const made = ask('reports.make', {
      subject: { type: 'articles', ids: articles },
      format: 'docx',
      choices: { locale: 'en' },
      ticket: 'long',
    })
    const refused = made.catch((error: unknown) => error)
    await vi.waitUntil(() => events.some((event) => 'phase' in event && event.phase === 'writing'), 20_000)
    await ask('reports.cancel', { ticket: 'long' })
    expect(await refused).toMatchObject({ code: 'cancelled' })
  })

  test('of an article that is not there is refused', async () => {
    const { ask } = await atTheDesk()
    const articles = ['0197f5b2-0000-7000-8000-000000000000']
    await expect(
      ask('reports.make', {
        subject: { type: 'articles', ids: articles },
        format: 'md',
        choices: { locale: 'en' },
      }),
    ).rejects.toMatchObject({
      code: 'article-not-found',
    })
  })
})

describe('a title as a file name', () => {
  test.each([
    ['Kim sagt: „Rückhalt“?', 'Kim sagt- „Rückhalt“-'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['C:\\Windows\\x', 'C-Windows-x'],
    ['con', '_con'],
    ['LPT1.txt', '_LPT1.txt'],
    ['Ende. . .', 'Ende'],
    ['...', 'Beleg'],
    ['', 'Beleg'],
    ['gpj\u202Eexe', 'gpjexe'],
    ['a\u0000b\nc\td', 'a b c d'],
  ])('%j becomes %j', (title, name) => {
    expect(fileNameOf(title)).toBe(name)
  })

  test('is short enough for every disk and never cuts a character', () => {
    const name = fileNameOf('👩🏽‍🚀'.repeat(200))
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(160)
    expect(name).toBe('👩🏽‍🚀'.repeat([...new Intl.Segmenter().segment(name)].length))
  })
})
