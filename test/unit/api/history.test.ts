import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  changeStatus,
  revertClaim,
  standingChange,
  statuses,
  type Claim,
} from '../../../shared/model/claim.ts'

const at = '2025-07-13T08:00:00Z'
const claim: Claim = {
  id: '0197f5b2-0000-7000-8000-000000000000',
  seq: 0,
  statement: 'Der Hafen war gesperrt.',
  speaker: '',
  cue: '',
  tags: [],
  status: 'unconfirmed',
  history: [],
  evidence: [],
  recheck: null,
  createdAt: at,
  trashedAt: null,
  mergedInto: null,
}

test('going back and forth never shortens a history, and the judgement in force is the one that was', () => {
  const judgements = fc.array(fc.constantFrom(...statuses), { minLength: 1, maxLength: 5 })
  const moves = fc.array(fc.boolean(), { maxLength: 12 })
  fc.assert(
    fc.property(judgements, moves, (judgements, moves) => {
      let seq = 1
      const states = [claim]
      for (const [index, to] of judgements.entries())
        states.push(
          changeStatus(states.at(-1) as Claim, { to, reason: `because ${index}`, evidence: [], at }, seq++),
        )

      let current = states.at(-1) as Claim
      let position = states.length - 1
      for (const back of moves) {
        const next = Math.min(Math.max(position + (back ? -1 : 1), 0), states.length - 1)
        if (next === position) continue
        const target = states[next] as Claim
        const moved = revertClaim(current, target, at, seq++)
        expect(moved.history.slice(0, current.history.length)).toEqual(current.history)
        expect(moved.history).toHaveLength(current.history.length + 1)
        expect(moved.status).toBe(target.status)
        expect(standingChange(moved.history)).toEqual(standingChange(target.history))
        ;[current, position] = [moved, next]
      }
    }),
  )
})

test('taking back what was no judgement adds nothing to the history', () => {
  const judged = changeStatus(claim, { to: 'confirmed', reason: 'photo', evidence: [], at }, 1)
  const back = revertClaim({ ...judged, statement: 'changed' }, judged, at, 2)
  expect(back).toEqual(judged)
})
