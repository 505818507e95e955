import { describe, expect, test } from 'vitest'
import type { ClaimDetail } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import { atTheDesk } from './desk.ts'
import { claim, texts, views } from './merged-desk.ts'

describe('merging two claims', () => {
  async function twoClaims() {
    const desk = await atTheDesk(...texts)
    const [first = '', second = '', third = ''] = desk.articles
    const into = await claim(desk, first, '1200 Container', { tags: ['hafen'] })
    const from = await claim(desk, second, '1200 Container', { tags: ['zoll', 'hafen'] })
    const passage = await desk.span(third, '1200 Container')
    await desk.ask('claims.link', { claim: from.id, article: third, span: passage })
    await desk.ask('evidence.add', {
      claim: from.id,
      citation: { type: 'text', text: 'Anruf beim Zoll' },
      stance: 'supports',
    })
    await desk.ask('claims.status', { id: from.id, status: 'refuted', reason: 'Zählung' })
    await desk.ask('claims.recheck', { id: from.id, date: '2026-01-01' })
    return { desk, into: into.id, from: from.id }
  }

  test('gives the one the passages, tags, evidence and date of the other, and no status', async () => {
    const { desk, into, from } = await twoClaims()
    const merged = await desk.ask('claims.merge', { into, from })
    expect(merged).toMatchObject({
      status: 'unconfirmed',
      history: [],
      tags: ['hafen', 'zoll'],
      recheck: '2026-01-01',
      evidence: [{ citation: { text: 'Anruf beim Zoll' } }],
    })
    expect(merged.appearances.map(({ article }) => article)).toEqual(desk.articles)
    const other = await desk.ask('claims.get', { id: from })
    expect(other).toMatchObject({ mergedInto: into, status: 'refuted', appearances: [] })
    expect(other.trashedAt).not.toBeNull()
    expect(other.history).toHaveLength(1)
    expect((await views(desk)).map(({ claims }) => claims.map(({ id }) => id))).toEqual([
      [into],
      [into],
      [into],
    ])
  })

  test('is one step to take back, and back again', async () => {
    const { desk, into, from } = await twoClaims()
    const before = await views(desk)
    await desk.ask('claims.merge', { into, from })
    const after = await views(desk)
    expect((await desk.ask('undo.undo', {})).done?.label).toBe('claim-merge')
    expect(await views(desk)).toEqual(before)
    await desk.ask('undo.redo', {})
    expect(await views(desk)).toEqual(after)
  })

  test('is undone for the passages, too, when the other is restored from the trash', async () => {
    const { desk, into, from } = await twoClaims()
    await desk.ask('claims.merge', { into, from })
    await desk.ask('trash.restore', { kind: 'claim', id: from, article: desk.articles[1] ?? null })
    expect(await desk.ask('claims.get', { id: from })).toMatchObject({ mergedInto: null, trashedAt: null })
    const places = async (id: Id) =>
      (await desk.ask('claims.get', { id })).appearances.map(({ article }) => article)
    expect(await places(into)).toEqual(desk.articles.slice(0, 1))
    expect(await places(from)).toEqual(desk.articles.slice(1))
  })

  test('leaves what was split off before where it is, also when the other is restored', async () => {
    const { desk, into, from } = await twoClaims()
    const { appearances } = await desk.ask('claims.get', { id: from })
    const apart = await desk.ask('claims.split', { claim: from, appearances: [appearances[1]?.id ?? ''] })
    const last = await claim(desk, desk.articles[0] ?? '', 'Sundby')
    await desk.ask('claims.merge', { into, from })
    await desk.ask('claims.merge', { into: last.id, from: into })
    await desk.ask('trash.restore', { kind: 'claim', id: from, article: desk.articles[1] ?? null })
    const places = async (id: Id) =>
      (await desk.ask('claims.get', { id })).appearances.map(({ article }) => article)
    expect(await places(apart.id)).toEqual(desk.articles.slice(2))
    expect(await places(from)).toEqual(desk.articles.slice(1, 2))
  })

  test('leaves a passage in the trash that was laid there since, also when the other is restored', async () => {
    const { desk, into, from } = await twoClaims()
    const merged = await desk.ask('claims.merge', { into, from })
    const [, , last] = merged.appearances
    await desk.ask('claims.unlink', { article: last?.article ?? '', appearance: last?.id ?? '' })
    await desk.ask('trash.restore', { kind: 'claim', id: from, article: desk.articles[1] ?? null })
    const { appearances } = await desk.ask('claims.get', { id: from })
    expect(appearances.map(({ article }) => article)).toEqual(desk.articles.slice(1, 2))
    expect(await desk.ask('trash.list', {})).toMatchObject([{ kind: 'appearance', id: last?.id }])
  })

  test('leaves one passage where both stood at the same place', async () => {
    const desk = await atTheDesk(...texts)
    const [first = ''] = desk.articles
    const into = await claim(desk, first, '1200 Container')
    const from = await claim(desk, first, '1200 Container')
    await desk.ask('claims.merge', { into: into.id, from: from.id })
    expect((await desk.ask('articles.get', { id: first })).claims).toHaveLength(1)
    await desk.ask('trash.restore', { kind: 'claim', id: from.id, article: first })
    expect((await desk.ask('articles.get', { id: first })).claims).toHaveLength(2)
  })

  test('is refused with itself and with what lies in the trash', async () => {
    const { desk, into, from } = await twoClaims()
    await expect(desk.ask('claims.merge', { into, from: into })).rejects.toMatchObject({ code: 'bad-input' })
    await desk.ask('claims.trash', { id: from })
    await expect(desk.ask('claims.merge', { into, from })).rejects.toMatchObject({ code: 'claim-in-trash' })
  })
})

describe('splitting a claim', () => {
  test('makes an unconfirmed claim of some of its passages, and is one step to take back', async () => {
    const desk = await atTheDesk(...texts)
    const [first = '', second = ''] = desk.articles
    const whole = await claim(desk, first, '1200 Container', { tags: ['hafen'] })
    const span = await desk.span(second, '1200 Container')
    const seen = await desk.ask('claims.link', { claim: whole.id, article: second, span })
    const source = {
      claim: whole.id,
      citation: { type: 'text' as const, text: 'Zähler' },
      stance: 'supports' as const,
    }
    await desk.ask('evidence.add', source)
    await desk.ask('claims.status', { id: whole.id, status: 'confirmed', reason: 'gezählt' })
    const before = await views(desk)

    const made: ClaimDetail = await desk.ask('claims.split', {
      claim: whole.id,
      appearances: [seen.appearance],
      statement: 'Die Reederei nennt die Zahl.',
      evidence: true,
    })
    expect(made).toMatchObject({
      home: second,
      status: 'unconfirmed',
      history: [],
      tags: ['hafen'],
      evidence: [{ citation: { text: 'Zähler' } }],
    })
    expect(made.appearances.map(({ id }) => id)).toEqual([seen.appearance])
    expect((await desk.ask('claims.get', { id: whole.id })).appearances).toHaveLength(1)

    await desk.ask('undo.undo', {})
    expect(await views(desk)).toEqual(before)
  })

  test('leaves the claim one passage, as unlinking does', async () => {
    const desk = await atTheDesk(...texts)
    const [first = ''] = desk.articles
    const { id, appearance } = await claim(desk, first, 'Sundby')
    await expect(desk.ask('claims.split', { claim: id, appearances: [appearance] })).rejects.toMatchObject({
      code: 'last-appearance',
    })
    await expect(desk.ask('claims.unlink', { article: first, appearance })).rejects.toMatchObject({
      code: 'last-appearance',
    })
  })
})
