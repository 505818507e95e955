import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleView } from '../../../shared/api/views.ts'
import { statuses } from '../../../shared/model/claim.ts'
import { highlightColors } from '../../../shared/model/highlight.ts'
import { atTheDesk } from './desk.ts'

const text = 'Der Hafen von Sundby soll im März 1200 Container verloren haben, heißt es aus der Reederei.'

type Desk = Awaited<ReturnType<typeof atTheDesk>>

const words = fc.constantFrom('Hafen', 'Sundby', '1200 Container', 'soll', 'Reederei')
const nth = fc.nat({ max: 7 })
const action = fc.oneof(
  fc.record({ do: fc.constant('mark' as const), words, color: fc.constantFrom(...highlightColors) }),
  fc.record({ do: fc.constant('comment' as const), nth, comment: fc.string() }),
  fc.record({ do: fc.constant('unmark' as const), nth }),
  fc.record({ do: fc.constant('claim' as const), words, status: fc.constantFrom(...statuses) }),
  fc.record({ do: fc.constant('judge' as const), nth, status: fc.constantFrom(...statuses) }),
  fc.record({ do: fc.constant('restate' as const), nth, statement: fc.string() }),
  fc.record({ do: fc.constant('drop' as const), nth }),
  fc.record({ do: fc.constant('retitle' as const), title: fc.string({ minLength: 1 }) }),
  fc.record({ do: fc.constant('restore' as const), nth }),
)
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never

async function act({ ask, span, article }: Desk, action: Action): Promise<void> {
  const view = await ask('articles.get', { id: article })
  const pick = <T>(list: readonly T[], nth: number): T | undefined => list[nth % Math.max(list.length, 1)]
  const more = { comment: '', tags: [] }
  switch (action.do) {
    case 'mark':
      await ask('highlights.add', {
        article,
        span: await span(article, action.words),
        color: action.color,
        ...more,
      })
      return
    case 'comment': {
      const found = pick(view.highlights, action.nth)
      if (found) await ask('highlights.change', { article, id: found.id, comment: action.comment })
      return
    }
    case 'unmark': {
      const found = pick(view.highlights, action.nth)
      if (found) await ask('highlights.trash', { article, id: found.id })
      return
    }
    case 'claim':
      await ask('claims.add', {
        article,
        span: await span(article, action.words),
        statement: action.words,
        speaker: '',
        tags: [],
        status: action.status,
        reason: 'gesehen',
      })
      return
    case 'judge': {
      const found = pick(view.claims, action.nth)
      if (found) await ask('claims.status', { id: found.id, status: action.status, reason: 'neu geprüft' })
      return
    }
    case 'restate': {
      const found = pick(view.claims, action.nth)
      if (found) await ask('claims.change', { id: found.id, statement: action.statement })
      return
    }
    case 'drop': {
      const found = pick(view.claims, action.nth)
      if (found) await ask('claims.trash', { id: found.id })
      return
    }
    case 'retitle':
      await ask('articles.change', { id: article, meta: { title: action.title } })
      return
    case 'restore': {
      const found = pick(await ask('trash.list', {}), action.nth)
      if (found) await ask('trash.restore', { kind: found.kind, id: found.id, article: found.article })
      return
    }
  }
}

/** All that counts: what an undo may leave behind is a longer history of claims and article, and things in the trash. */
function withoutHistory(view: ArticleView): unknown {
  return { ...view, provenance: [], claims: view.claims.map((claim) => ({ ...claim, history: [] })) }
}

async function all({ ask }: Desk, direction: 'undo' | 'redo'): Promise<number> {
  let steps = 0
  while ((await ask(`undo.${direction}`, {})).done) steps += 1
  return steps
}

test('undoing everything leads back to the start, redoing everything to the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 12 }), async (actions) => {
      const desk = await atTheDesk(text)
      const look = async () => withoutHistory(await desk.ask('articles.get', { id: desk.article }))
      const start = await look()
      for (const one of actions) await act(desk, one)
      const end = await look()

      const undone = await all(desk, 'undo')
      expect(await look()).toEqual(start)
      expect(await all(desk, 'redo')).toBe(undone)
      expect(await look()).toEqual(end)
      await all(desk, 'undo')
      expect(await look()).toEqual(start)
      await desk.notebook.close()
    }),
    { numRuns: 25 },
  )
}, 60_000)

test('a claim is taken back after the evidence for it was, and both come again', async () => {
  const { ask, span, article } = await atTheDesk(text)
  const words = await span(article, 'Hafen')
  const unjudged = { speaker: '', tags: [], status: 'unconfirmed' as const, reason: '' }
  const { id } = await ask('claims.add', { article, span: words, statement: 'Hafen', ...unjudged })
  await ask('evidence.add', { claim: id, citation: { type: 'text', text: 'Foto' }, stance: 'supports' })
  for (const label of ['evidence-add', 'claim-add'])
    expect((await ask('undo.undo', {})).done).toMatchObject({ label })
  expect((await ask('articles.get', { id: article })).claims).toEqual([])
  for (const label of ['claim-add', 'evidence-add'])
    expect((await ask('undo.redo', {})).done).toMatchObject({ label })
  expect((await ask('claims.get', { id })).evidence).toMatchObject([{ trashedAt: null }])
})
