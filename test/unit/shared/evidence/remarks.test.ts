import { expect, test } from 'vitest'
import { remarks } from '../../../../shared/evidence/remarks.ts'
import type { Status, StatusChange } from '../../../../shared/model/claim.ts'
import type { Evidence } from '../../../../shared/model/evidence.ts'
import { piece, words } from './pieces.ts'

const judged = (to: Status, evidence: string[] = []): StatusChange[] => [
  { seq: 50, from: 'unconfirmed', to, at: '2025-07-13T10:00:00Z', reason: '', evidence },
]
const kinds = (status: Status, evidence: Evidence[], history: StatusChange[] = []) =>
  remarks({ status, history, evidence }).map(({ kind }) => kind)

const photo = piece(1, words('Foto'), { origin: 'Zoll', information: '1' })
const call = piece(2, words('Anruf'), { origin: 'Reederei' })

test('grade 1 says that others confirm it, so fewer than two origins are remarked on', () => {
  expect(remarks({ status: 'unconfirmed', history: [], evidence: [photo] })).toEqual([
    { kind: 'grade-one', origins: 1 },
  ])
  expect(kinds('unconfirmed', [photo, call])).toEqual([])
  expect(kinds('unconfirmed', [photo, { ...call, stance: 'contradicts' }])).toEqual(['grade-one'])
})

test('several pieces of one origin are told to be one', () => {
  const reprint = { ...call, origin: 'zoll' }
  expect(
    remarks({ status: 'unconfirmed', history: [], evidence: [{ ...photo, information: '2' }, reprint] }),
  ).toEqual([{ kind: 'one-origin', evidence: 2, origin: 'Zoll' }])
})

test('evidence against the status is told, never while the claim is open', () => {
  const against = { ...call, stance: 'contradicts' as const }
  expect(remarks({ status: 'confirmed', history: [], evidence: [against] })).toEqual([
    { kind: 'against', evidence: 1, stance: 'contradicts' },
  ])
  expect(kinds('unconfirmed', [against])).toEqual([])
  expect(kinds('refuted', [against])).toEqual([])
  expect(kinds('refuted', [call])).toEqual(['against'])
})

test('a judgement whose evidence was deleted is told', () => {
  const gone = { ...call, trashedAt: '2025-07-13T11:00:00Z' }
  expect(kinds('confirmed', [call], judged('confirmed', [call.id]))).toEqual([])
  expect(kinds('confirmed', [gone], judged('confirmed', [call.id]))).toEqual(['basis-gone'])
})
