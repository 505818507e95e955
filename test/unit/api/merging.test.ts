import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleView, ClaimDetail } from '../../../shared/api/views.ts'
import { statuses, type StatusChange } from '../../../shared/model/claim.ts'
import type { Id } from '../../../shared/model/id.ts'
import { atTheDesk } from './desk.ts'

const texts = [
  'Der Hafen von Sundby soll im März 1200 Container verloren haben, heißt es aus der Reederei.',
  'Die Reederei nennt 1200 Container. Der Hafen von Sundby schweigt.',
  'Im Hafen fehlen laut Zoll 1200 Container; die Reederei bestreitet das.',
]
type Desk = Awaited<ReturnType<typeof atTheDesk>>

async function claim(desk: Desk, article: Id, words: string, more: { tags?: string[] } = {}) {
  const span = await desk.span(article, words)
  const unjudged = { speaker: '', tags: [], status: 'unconfirmed' as const, reason: '' }
  return desk.ask('claims.add', { article, span, statement: words, ...unjudged, ...more })
}

const views = (desk: Desk): Promise<ArticleView[]> =>
  Promise.all(desk.articles.map((id) => desk.ask('articles.get', { id })))

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

const nth = fc.nat({ max: 9 })
const action = fc.oneof(
  fc.record({ do: fc.constant('claim' as const), article: nth, words: fc.constantFrom('Hafen', 'Reederei') }),
  fc.record({ do: fc.constant('link' as const), nth, article: nth }),
  fc.record({ do: fc.constant('unlink' as const), nth, article: nth }),
  fc.record({ do: fc.constant('judge' as const), nth, status: fc.constantFrom(...statuses) }),
  fc.record({ do: fc.constant('prove' as const), nth, text: fc.constantFrom('Foto', 'Anruf') }),
  fc.record({ do: fc.constant('judge by' as const), nth }),
  fc.record({ do: fc.constant('merge' as const), nth, other: nth }),
  fc.record({ do: fc.constant('split' as const), nth, evidence: fc.boolean() }),
  fc.record({ do: fc.constant('drop' as const), nth }),
  fc.record({ do: fc.constant('restore' as const), nth }),
  fc.record({ do: fc.constant('undo' as const) }),
  fc.record({ do: fc.constant('redo' as const) }),
)
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never

async function act(desk: Desk, action: Action): Promise<void> {
  const { ask, articles } = desk
  const pick = <T>(list: readonly T[], nth: number): T | undefined => list[nth % Math.max(list.length, 1)]
  const claims = desk.notebook.claims()
  const one = 'nth' in action ? pick(claims, action.nth) : undefined
  switch (action.do) {
    case 'claim':
      await claim(desk, pick(articles, action.article) ?? '', action.words, { tags: [action.words] })
      return
    case 'link': {
      const article = pick(articles, action.article) ?? ''
      if (one) await ask('claims.link', { claim: one.id, article, span: await desk.span(article, '1200') })
      return
    }
    case 'unlink': {
      const seen = one && pick(one.appearances, action.article)
      if (one && seen && one.appearances.length > 1)
        await ask('claims.unlink', { article: seen.article, appearance: seen.id })
      return
    }
    case 'judge':
      if (one) await ask('claims.status', { id: one.id, status: action.status, reason: 'neu geprüft' })
      return
    case 'prove':
      if (one)
        await ask('evidence.add', {
          claim: one.id,
          citation: { type: 'text', text: action.text },
          stance: 'supports',
        })
      return
    case 'judge by': {
      const proof = one?.evidence[0]
      if (one && proof)
        await ask('claims.status', { id: one.id, status: 'confirmed', reason: '', evidence: [proof.id] })
      return
    }
    case 'merge': {
      const other = pick(claims, action.other)
      if (one && other && one.id !== other.id) await ask('claims.merge', { into: one.id, from: other.id })
      return
    }
    case 'split':
      if (one && one.appearances.length > 1)
        await ask('claims.split', {
          claim: one.id,
          appearances: [one.appearances[0]?.id ?? ''],
          evidence: action.evidence,
        })
      return
    case 'drop':
      if (one) await ask('claims.trash', { id: one.id })
      return
    case 'restore': {
      const found = pick(await ask('trash.list', {}), action.nth)
      if (found) await ask('trash.restore', { kind: found.kind, id: found.id, article: found.article })
      return
    }
    case 'undo':
    case 'redo':
      await ask(`undo.${action.do}`, {})
      return
  }
}

/** Every claim of the notebook as its record has it, trashed ones included. */
async function histories(desk: Desk): Promise<Map<Id, StatusChange[]>> {
  const records = await Promise.all(desk.articles.map((id) => desk.notebook.record(id)))
  return new Map(records.flatMap(({ claims }) => claims.map(({ id, history }) => [id, history] as const)))
}

function withoutHistory(views: ArticleView[]): unknown {
  return views.map((view) => ({
    ...view,
    claims: view.claims.map((claim) => ({ ...claim, history: [], formerEvidence: [] })),
  }))
}

test('whatever is done, no history loses an entry, and merging and undoing it changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 20 }), async (actions) => {
      const desk = await atTheDesk(...texts)
      let known = await histories(desk)
      for (const one of actions) {
        const merging = one.do === 'merge' || one.do === 'split'
        const before = merging ? await views(desk) : null
        const steps = desk.events.filter(({ type }) => type === 'undo-changed').length
        await act(desk, one)
        const stepped = desk.events.filter(({ type }) => type === 'undo-changed').length > steps
        if (before && stepped) {
          const after = await views(desk)
          await desk.ask('undo.undo', {})
          expect(withoutHistory(await views(desk))).toEqual(withoutHistory(before))
          await desk.ask('undo.redo', {})
          expect(withoutHistory(await views(desk))).toEqual(withoutHistory(after))
        }
        const now = await histories(desk)
        for (const [id, history] of known) expect(now.get(id)?.slice(0, history.length)).toEqual(history)
        known = now
      }
      const records = await Promise.all(desk.articles.map((id) => desk.notebook.record(id)))
      for (const { id, history, evidence } of records.flatMap((record) => record.claims))
        for (const used of history.flatMap((change) => change.evidence))
          expect(
            evidence.map((one) => one.id),
            id,
          ).toContain(used)
      await desk.notebook.close()
    }),
    { numRuns: 60 },
  )
}, 120_000)
