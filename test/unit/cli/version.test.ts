import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { atTheShell, news } from './beleg.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const newer = `Aktualisiert am Mittwoch.\n${news.replace('bis zu 9.000 Soldaten', 'bis zu 12.000 Soldaten')}`
const page = (text: string) =>
  `<!doctype html><html lang="de"><head><title>Gipfel</title><link rel="canonical" href="https://kurier.test/gipfel"></head>` +
  `<body><article><h1>Gipfel</h1><p>${text}</p></article></body></html>`

describe('import --version-of', () => {
  test('makes a second capture and prints what became of each annotation', async () => {
    const { json, file, brought } = await atTheShell()
    const id = await brought()
    const moved = await json('highlight', id, '--quote', '„freundschaftlich“')
    const changed = await json('claim', 'add', id, '--quote', 'bis zu 9.000 Soldaten')
    const result = await json('import', await file('neu.txt', newer), '--version-of', id)
    expect(result).toEqual({
      article: { id, title: 'artikel' },
      capture: {
        sha256: sha256(newer),
        textSha256: sha256(newer.trimEnd()),
        characters: newer.trimEnd().length,
        blocks: 4,
      },
      review: [
        {
          id: moved.id,
          outcome: 'moved',
          before: { exact: '„freundschaftlich“', start: moved.passage.start, end: moved.passage.end },
          after: {
            exact: '„freundschaftlich“',
            start: newer.indexOf('„freund'),
            end: newer.indexOf('„freund') + 18,
          },
        },
        {
          id: changed.id,
          outcome: 'changed',
          before: { exact: 'bis zu 9.000 Soldaten', start: changed.passage.start, end: changed.passage.end },
          after: {
            exact: 'bis zu 12.000 Soldaten',
            start: newer.indexOf('bis zu 12'),
            end: newer.indexOf('bis zu 12') + 22,
          },
        },
      ],
    })
    const shown = await json('show', id)
    expect(shown.text).toBe(newer.trimEnd())
    expect(shown.captures.map((capture: { sha256: string }) => capture.sha256)).toEqual([
      sha256(news),
      sha256(newer),
    ])
    expect(shown.highlights).toMatchObject([{ id: moved.id, anchor: 'placed' }])
    expect(shown.claims).toMatchObject([
      { id: changed.id, anchor: 'changed', passage: { exact: 'bis zu 12.000 Soldaten' } },
    ])
    const old = await json('show', id, '--capture', sha256(news))
    // Where a claim is made is told of the newest captures, whatever is shown.
    const { appearances: _, ...made } = changed
    expect(old).toMatchObject({ text: news.trimEnd(), highlights: [moved], claims: [made] })
    expect(old.claims[0].appearances).toMatchObject([{ article: id, anchor: 'changed' }])
    expect(await json('check')).toMatchObject({ ok: true, articles: 1, captures: 2 })
    expect((await json('claims')).claims).toMatchObject([{ anchor: 'changed' }])
  })

  test('leaves out a place that is not there, and says so for people', async () => {
    const { json, beleg, file, brought } = await atTheShell()
    const id = await brought()
    const lost = await json('highlight', id, '--quote', 'bis zu 9.000 Soldaten')
    const { out } = await beleg(
      'import',
      await file('neu.txt', 'Dieser Artikel wurde zurückgezogen.\n'),
      '--version-of',
      id,
    )
    expect(out).toContain(`${lost.id}  lost  bis zu 9.000 Soldaten`)
    expect((await json('show', id)).highlights).toMatchObject([
      { anchor: 'lost', passage: { exact: 'bis zu 9.000 Soldaten' } },
    ])
  })

  test('says that it has these very bytes, and keeps no second capture', async () => {
    const { beleg, json, file, brought } = await atTheShell()
    const id = await brought()
    const again = await file('noch-einmal.txt', news)
    const { code, out, err } = await beleg('import', again, '--version-of', id, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ article: { id }, capture: { sha256: sha256(news) }, review: [] })
    expect(err).toMatch(new RegExp(`^beleg: ${again}: .*${id}.*\\n$`))
    expect((await json('show', id)).captures).toHaveLength(1)
  })

  test('corrects only what is given', async () => {
    const { json, file, brought } = await atTheShell()
    const id = await brought(news, '--title', 'Gipfel', '--publisher', 'NAP')
    await json('import', await file('neu.txt', newer), '--version-of', id, '--publisher', 'NAP/dpa')
    expect(await json('show', id)).toMatchObject({ title: 'Gipfel', publisher: 'NAP/dpa' })
  })

  test('is refused for no article, for several files, and beside --new', async () => {
    const { beleg, file, json, brought } = await atTheShell()
    const id = await brought()
    const neu = await file('neu.txt', newer)
    const none = await beleg('import', neu, '--version-of', '01980000-0000-7000-8000-000000000000', '--json')
    expect(none).toMatchObject({ code: 1, out: '', err: expect.stringContaining('article-not-found') })
    expect(await beleg('import', neu, neu, '--version-of', id)).toMatchObject({ code: 2, out: '' })
    expect(await beleg('import', neu, '--version-of', id, '--new')).toMatchObject({ code: 2, out: '' })
    expect((await json('show', id)).captures).toHaveLength(1)
  })
})

test('a file with the address of an article becomes its newer version, unless it is to be a new one', async () => {
  const { json, file } = await atTheShell()
  const [first] = await json(
    'import',
    await file('a.html', page('Die Minister trafen sich am Dienstag am Hafen.')),
  )
  const id = first.article.id
  expect(Object.keys(first)).toEqual(['file', 'article', 'capture'])
  const made = await json('highlight', id, '--quote', 'am Dienstag')
  const other = await file('b.html', page('Die Minister trafen sich am Dienstag am Hafen. Sie schwiegen.'))
  const [second] = await json('import', other)
  expect(second).toMatchObject({ file: other, article: { id }, review: [{ id: made.id, outcome: 'kept' }] })
  const [third] = await json('import', other, '--new')
  expect(third.article.id).not.toBe(id)
  const [fourth] = await json(
    'import',
    await file('c.txt', newer),
    '--url',
    'http://www.kurier.test/gipfel/#oben',
    '--title',
    'Neu',
  )
  expect(fourth.article.id).toBe(third.article.id)
  expect((await json('show', id)).captures).toHaveLength(2)
})

describe('article --set', () => {
  test('corrects what is said about an article, as given, and prints it', async () => {
    const { json, brought } = await atTheShell()
    const id = await brought(news, '--author', 'A', '--publisher', 'NAP')
    const set = [
      '--set',
      'title= =Der „Gipfel“ ',
      '--set=author=Z. Müller',
      '--set',
      'author=-x',
      '--set',
      'url=https://kurier.test/?a=b',
      '--set',
      'publisher=',
    ]
    expect(await json('article', id, ...set)).toEqual({
      id,
      title: ' =Der „Gipfel“ ',
      authors: ['Z. Müller', '-x'],
      publisher: '',
      url: 'https://kurier.test/?a=b',
      published: '',
      language: 'de',
      tags: [],
      collections: [],
    })
    expect(await json('article', id, '--set', 'author=')).toMatchObject({ authors: [] })
  })

  test('puts it under tags and into collections, and takes it out again', async () => {
    const { json, brought } = await atTheShell()
    const id = await brought()
    const filed = ['--tag', 'heer', '--tag', 'eilig', '--collect', 'Korea', '--collect', 'Häfen']
    const kept = { tags: ['heer', 'eilig'], collections: ['Korea', 'Häfen'] }
    expect(await json('article', id, ...filed)).toMatchObject(kept)
    expect(await json('list')).toMatchObject({ articles: [kept] })
    expect(await json('article', id, '--untag', 'eilig', '--uncollect', 'Korea')).toMatchObject({
      tags: ['heer'],
      collections: ['Häfen'],
    })
  })

  test.each([[['title']], [['titel=x']], [['title=']], [['id=x']], [[]]])(
    'refuses %j as wrong usage and changes nothing',
    async (set) => {
      const { beleg, json, brought } = await atTheShell()
      const id = await brought()
      expect(await beleg('article', id, ...set.flatMap((one) => ['--set', one]))).toMatchObject({
        code: 2,
        out: '',
      })
      expect(await json('show', id)).toMatchObject({ title: 'artikel' })
    },
  )

  test('names an article that is not there', async () => {
    const { beleg, brought } = await atTheShell()
    await brought()
    expect(await beleg('article', 'nirgends', '--set', 'title=x')).toMatchObject({
      code: 1,
      err: expect.stringContaining('article-not-found'),
    })
  })
})
