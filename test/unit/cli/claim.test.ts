import { describe, expect, test } from 'vitest'
import { atTheShell } from './beleg.ts'

const other = 'Die Agentur NAP spricht von bis zu 9.000 Soldaten an der Grenze.\n'

async function twoArticles() {
  const shell = await atTheShell()
  const first = await shell.brought()
  const second = await shell.brought(other)
  const claim = await shell.json('claim', 'add', first, '--quote', 'bis zu 9.000 Soldaten', '--tag', 'heer')
  return { ...shell, first, second, claim: String(claim.id) }
}

test('a tag that is given twice is on the claim once, and finds it', async () => {
  const { json, brought } = await atTheShell()
  const made = await json(
    ...['claim', 'add', await brought(other), '--quote', 'bis zu 9.000 Soldaten'],
    ...['--tag', 'heer', '--tag', 'zahl', '--tag', 'heer'],
  )
  expect(made.tags).toEqual(['heer', 'zahl'])
  expect((await json('claims', '--tag', 'heer', '--tag', 'heer')).claims).toMatchObject([{ id: made.id }])
})

describe('claim link, merge and split', () => {
  test('make one claim of what two articles say, and two again', async () => {
    const { json, first, second, claim } = await twoArticles()
    const linked = await json('claim', 'link', claim, second, '--quote', 'bis zu 9.000 Soldaten')
    expect(linked).toMatchObject({ id: claim, anchor: 'placed' })
    expect(linked.appearances).toMatchObject([
      { article: first, passage: { exact: 'bis zu 9.000 Soldaten' }, anchor: 'placed' },
      { article: second, passage: { exact: 'bis zu 9.000 Soldaten' }, anchor: 'placed' },
    ])
    expect((await json('list')).articles).toMatchObject([
      { claims: { unconfirmed: 1 } },
      { claims: { unconfirmed: 1 } },
    ])

    const [, place] = linked.appearances
    const made = await json('claim', 'split', claim, '--appearance', place.id, '--statement', 'NAP sagt es')
    expect(made).toMatchObject({
      statement: 'NAP sagt es',
      status: 'unconfirmed',
      history: [],
      tags: ['heer'],
    })
    expect(made.appearances).toEqual([place])

    const merged = await json('claim', 'merge', claim, made.id)
    expect(merged.appearances).toEqual(linked.appearances)
    expect(await json('claim', 'show', made.id)).toMatchObject({
      mergedInto: claim,
      trashedAt: expect.stringMatching(/Z$/),
      appearances: [],
    })
    expect((await json('claims')).total).toBe(1)
    expect(await json('check')).toMatchObject({ ok: true })
  })

  test('say what cannot be done and change nothing', async () => {
    const { beleg, json, claim, second } = await twoArticles()
    const { appearances } = await json('claim', 'show', claim)
    const split = await beleg('claim', 'split', claim, '--appearance', appearances[0].id)
    expect(split).toMatchObject({ code: 1, err: expect.stringContaining('last-appearance') })
    expect((await beleg('claim', 'split', claim)).code).toBe(2)
    expect((await beleg('claim', 'merge', claim, claim)).err).toContain('bad-input')
    expect((await beleg('claim', 'link', claim, second, '--quote', 'Oslo')).err).toContain('quote-not-found')
    expect((await beleg('claim', 'link', 'nirgends', second, '--quote', 'NAP')).err).toContain(
      'claim-not-found',
    )
    expect((await json('claims')).claims).toMatchObject([{ appearances }])
  })
})

describe('claim evidence', () => {
  test('records articles, addresses, files and words, judged or not', async () => {
    const { json, claim, second, file } = await twoArticles()
    const cite = (...args: string[]) => json('claim', 'evidence', claim, '--stance', 'supports', ...args)
    await cite('--article', second, '--quote', 'spricht', '--source', 'B', '--information', '2')
    await cite('--article', second)
    await cite('--url', 'https://a.test/x', '--origin', 'NAP', '--note= n ', '--date', '2025')
    await cite('--file', await file('foto.png', Buffer.from([1, 2, 3])))
    const { evidence } = await cite('--text', 'Anruf')
    expect(evidence).toMatchObject([
      {
        citation: { type: 'article', article: second, passage: { exact: 'spricht' } },
        ...{ stance: 'supports', source: 'B', information: '2', origin: '', note: '', date: '' },
      },
      { citation: { type: 'article', passage: null }, source: 'F', information: '6' },
      { citation: { type: 'url', url: 'https://a.test/x' }, origin: 'NAP', note: ' n ', date: '2025' },
      { citation: { type: 'file', file: 'foto.png', extension: 'png', bytes: 3 } },
      { citation: { type: 'text', text: 'Anruf' } },
    ])
    expect((await json('claim', 'show', claim)).evidence).toEqual(evidence)
    expect(await json('check')).toMatchObject({ ok: true })
  })

  test('is a basis to judge by, named by its id', async () => {
    const { json, beleg, claim } = await twoArticles()
    const { evidence } = await json(
      'claim',
      'evidence',
      claim,
      '--text',
      'Zählung',
      '--stance',
      'contradicts',
    )
    const [{ id }] = evidence
    expect((await beleg('claim', 'status', claim, 'refuted', '--evidence', claim)).err).toContain(
      'evidence-not-found',
    )
    expect((await json('claim', 'status', claim, 'refuted', '--evidence', id)).history).toMatchObject([
      { to: 'refuted', reason: '', evidence: [id] },
    ])
    const text = await beleg('claim', 'show', claim)
    expect(text.out).toContain('Zählung')
  })

  test('takes exactly one citation', async () => {
    const { beleg, claim } = await twoArticles()
    const cite = async (...args: string[]) => (await beleg('claim', 'evidence', claim, ...args)).code
    expect(await cite('--stance', 'supports')).toBe(2)
    expect(await cite('--text', 'x')).toBe(2)
    expect(await cite('--text', 'x', '--url', 'https://a.test', '--stance', 'supports')).toBe(2)
    expect(await cite('--text', 'x', '--stance', 'maybe')).toBe(2)
    expect(await cite('--file', '/nirgends/x.png', '--stance', 'supports')).toBe(1)
  })
})

test('claim recheck keeps a day, and takes it away', async () => {
  const { json, beleg, claim } = await twoArticles()
  expect(await json('claim', 'recheck', claim, '2026-03-31')).toMatchObject({ recheck: '2026-03-31' })
  expect(await beleg('claim', 'recheck', claim, '31.3.2026')).toMatchObject({ code: 2 })
  expect(await beleg('claim', 'recheck', claim, '2026-02-30')).toMatchObject({ code: 2 })
  expect((await json('claims')).claims).toMatchObject([{ recheck: '2026-03-31' }])
  expect(await json('claim', 'recheck', claim, 'none')).toMatchObject({ recheck: null })
})

test('tag list, rename, merge and delete', async () => {
  const { json, beleg, first, claim } = await twoArticles()
  await json('highlight', first, '--quote', 'Sundby', '--tag', 'ort', '--tag', 'heer')
  expect(await json('tag', 'list')).toEqual({
    tags: [
      { tag: 'heer', articles: 0, claims: 1, highlights: 1 },
      { tag: 'ort', articles: 0, claims: 0, highlights: 1 },
    ],
  })
  expect(await json('tag', 'rename', 'heer', 'Militär')).toMatchObject({ by: 'Militär', changed: 1 })
  expect((await json('claim', 'show', claim)).tags).toEqual(['Militär'])
  await json('tag', 'merge', 'Militär', 'ort')
  expect((await json('show', first)).highlights).toMatchObject([{ tags: ['Militär'] }])
  await json('tag', 'delete', 'Militär')
  expect(await json('tag', 'list')).toEqual({ tags: [] })
  expect(await beleg('tag', 'delete', 'heer')).toMatchObject({
    code: 1,
    err: expect.stringContaining('tag-not-found'),
  })
})
