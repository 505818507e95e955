import { describe, expect, test } from 'vitest'
import type { InputOf } from '../../../shared/api/index.ts'
import { atTheDesk } from './desk.ts'

const first = 'Die Müllers aus Föhrde meldeten 40 Schiffe.\nDas Klimaschutzgesetz gilt ab Mai.'
const second = 'Der Zoll bestätigte bis zu 40 Container im Hafen.'
const plain = { statement: '', speaker: '', tags: [], status: 'unconfirmed' as const, reason: '' }
type Filter = InputOf<'claims.list'>['filter']

/** Three claims in two articles, the oldest first. */
async function threeClaims() {
  const desk = await atTheDesk(first, second)
  const { ask, span, articles } = desk
  const [one = '', two = ''] = articles
  const add = async (article: string, words: string, more: object) =>
    (await ask('claims.add', { article, span: await span(article, words), ...plain, ...more })).id
  const ships = await add(one, '40 Schiffe', { speaker: 'Familie Müller', tags: ['zahl', 'see'] })
  const law = await add(one, 'Klimaschutzgesetz', { tags: ['recht'] })
  const crates = await add(two, 'bis zu 40 Container', { speaker: 'Zoll', tags: ['zahl'] })
  const find = async (filter: Filter) => (await ask('claims.list', { filter })).claims.map(({ id }) => id)
  return { ...desk, one, two, ships, law, crates, find }
}

const content = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text, format: 0 }] }] },
})

describe('the archive', () => {
  test('finds words in all that is said of a claim, in every spelling', async () => {
    const { ask, find, ships, law, crates, one } = await threeClaims()
    await ask('evidence.add', {
      claim: crates,
      citation: { type: 'text', text: 'Ladeliste' },
      stance: 'supports',
      note: 'vom Lotsen',
    })
    await ask('claims.status', { id: law, status: 'confirmed', reason: 'Bundesgesetzblatt' })
    expect(await find({ text: 'mueller' })).toEqual([ships])
    expect(await find({ text: 'gesetz' })).toEqual([law])
    expect(await find({ text: 'ladeliste lotse' })).toEqual([crates])
    expect(await find({ text: 'gesetzblatt' })).toEqual([law])
    expect(await find({ text: '40' })).toEqual([crates, ships])
    expect(await find({ text: '40 -container' })).toEqual([ships])
    expect(await find({ text: '"zu 40"' })).toEqual([crates])
    expect(await find({ text: '-40' })).toEqual([law])
    expect(await find({ text: 'conteiner' })).toEqual([])
    expect(await find({ text: 'conteiner', typos: true })).toEqual([crates])
    expect(await find({ text: 'rückhalt' })).toHaveLength(3)

    await ask('notes.save', { article: one, content: content('Noch einmal beim Wetteramt fragen') })
    expect(await find({ text: 'wetteramt' })).toEqual([law, ships])
    await ask('notes.save', { article: one, content: null })
    expect(await find({ text: 'wetteramt' })).toEqual([])
  })

  test('knows at once what was changed, trashed and restored', async () => {
    const { ask, find, ships } = await threeClaims()
    expect(await find({ text: 'lotsenboot' })).toEqual([])
    await ask('claims.change', { id: ships, statement: 'Ein Lotsenboot fehlt' })
    expect(await find({ text: 'lotsenboot' })).toEqual([ships])
    await ask('claims.trash', { id: ships })
    expect(await find({ text: 'lotsenboot' })).toEqual([])
    await ask('undo.undo', {})
    expect(await find({ text: 'lotsenboot' })).toEqual([ships])
  })

  test('gives the rows a window asks for, sorted and grouped', async () => {
    const { ask, ships, law, crates } = await threeClaims()
    const list = (more: object) => ask('claims.list', { filter: {}, ...more })
    const page = await list({ sort: { column: 'speaker', descending: false }, offset: 1, limit: 1 })
    expect(page).toMatchObject({ claims: [{ id: crates }], total: 3, all: 3, groups: null })
    const grouped = await list({ group: 'tag' })
    expect(grouped.groups).toEqual([
      { value: 'recht', count: 1 },
      { value: 'see', count: 1 },
      { value: 'zahl', count: 2 },
    ])
    expect(grouped.claims.map(({ id }) => id)).toEqual([law, ships, crates, ships])
    expect(grouped.total).toBe(4)
  })

  test('counts what each facet would leave, and by month', async () => {
    const { ask, crates } = await threeClaims()
    await ask('claims.status', { id: crates, status: 'refuted', reason: 'Zählung' })
    const facets = await ask('claims.facets', { filter: { facets: { status: ['refuted'] } } })
    expect(facets.status).toEqual([
      { value: 'unconfirmed', count: 2 },
      { value: 'refuted', count: 1 },
    ])
    expect(facets.tag).toEqual([{ value: 'zahl', count: 1 }])
    const { months, publishers, speakers } = await ask('claims.overview', { filter: {} })
    expect(months).toMatchObject([{ claims: { unconfirmed: 2, confirmed: 0, refuted: 1 } }])
    expect(publishers).toMatchObject([{ name: 'Beispiel-Kurier' }])
    expect(speakers.map(({ name }) => name)).toEqual(['Familie Müller', 'Zoll'])
  })

  test('stands as of today as it stands now, and had nothing before the first claim', async () => {
    const { ask, ships } = await threeClaims()
    await ask('claims.status', { id: ships, status: 'confirmed', reason: 'Foto' })
    const now = await ask('claims.list', { filter: {} })
    const at = new Date()
    const day = (shift: number) =>
      new Date(at.getFullYear(), at.getMonth(), at.getDate() + shift, 12).toISOString().slice(0, 10)
    expect(await ask('claims.list', { filter: { asOf: day(0) } })).toEqual(now)
    expect(await ask('claims.list', { filter: { asOf: day(-1) } })).toMatchObject({ claims: [], all: 0 })
    expect((await ask('claims.list', { filter: { from: day(0), to: day(0) } })).total).toBe(3)
    expect((await ask('claims.list', { filter: { to: day(-1) } })).total).toBe(0)
  })
})

describe('a change of many claims', () => {
  test('is one step, across articles, and undo puts all of it back', async () => {
    const { ask, ships, law, crates } = await threeClaims()
    const before = (await ask('claims.list', { filter: {} })).claims
    const ids = await ask('claims.ids', { filter: {} })
    expect(ids).toEqual([crates, law, ships])
    const change = { type: 'tag' as const, add: ['geprüft'], remove: ['zahl'] }
    expect(await ask('claims.bulk', { ids, change })).toEqual({ changed: 3 })
    // Nothing has changed then, and the newest step is still the one before.
    const { undo } = await ask('undo.state', {})
    expect(await ask('claims.bulk', { ids, change })).toEqual({ changed: 0 })
    expect((await ask('undo.state', {})).undo).toEqual(undo)
    const tags = (await ask('claims.list', { filter: {} })).claims.map((claim) => claim.tags)
    expect(tags).toEqual([['geprüft'], ['recht', 'geprüft'], ['see', 'geprüft']])
    await ask('undo.undo', {})
    expect((await ask('claims.list', { filter: {} })).claims).toEqual(before)
  })

  test('judges all with one reason, or none without', async () => {
    const { ask } = await threeClaims()
    const ids = await ask('claims.ids', { filter: {} })
    const judge = (reason: string) =>
      ask('claims.bulk', { ids, change: { type: 'status', status: 'refuted', reason } })
    await expect(judge(' ')).rejects.toMatchObject({ code: 'reason-required' })
    expect((await ask('claims.ids', { filter: { facets: { status: ['refuted'] } } })).length).toBe(0)
    await judge('Alles aus einer Quelle')
    const { claims } = await ask('claims.list', { filter: {} })
    expect(claims.map(({ history }) => history.at(-1)?.reason)).toEqual(
      ids.map(() => 'Alles aus einer Quelle'),
    )
  })

  test('sets a day to look again, and puts into the trash', async () => {
    const { ask, find } = await threeClaims()
    const ids = await ask('claims.ids', { filter: { text: '40' } })
    await ask('claims.bulk', { ids, change: { type: 'recheck', date: '2026-03-01' } })
    const due = { facets: { recheck: ['due'] } }
    expect(await find({ ...due, today: '2026-03-01' })).toEqual(ids)
    expect(await find({ ...due, today: '2026-02-28' })).toEqual([])
    await ask('claims.bulk', { ids, change: { type: 'trash' } })
    expect((await ask('claims.list', { filter: {} })).total).toBe(1)
  })
})
