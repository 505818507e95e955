import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleView } from '../../../shared/api/views.ts'
import { statuses, type StatusChange } from '../../../shared/model/claim.ts'
import type { Id } from '../../../shared/model/id.ts'
import { atTheDesk } from './desk.ts'
import { claim, texts, views, type Desk } from './merged-desk.ts'

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
