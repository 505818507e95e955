import { expect, it } from 'vitest'
import { checkNotebook } from '../../../electron/notebook/check/check.ts'
import type { Notebook } from '../../../electron/notebook/types.ts'
import { newNotebook } from '../notebook/notebooks.ts'
import { aVersion } from '../notebook/records.ts'
import { anEvidence, bring, filesOf, note } from './bringing.ts'
import { aDesk, bundleOf } from './bundles.ts'

/** A notebook and the bundle of another, in which the same article was worked on otherwise. */
async function changedOnBothSides() {
  const source = await aDesk()
  const [id] = source.ids
  const target = await newNotebook()
  await bring(target, await bundleOf(source))
  const claim = (await source.record(id)).claims[0]!.id
  const rewrite = (notebook: Notebook, words: string, seq: number) =>
    notebook.update(id, (record) => ({
      ...record,
      title: `${record.title} ${words}`,
      note: note(words),
      highlights: record.highlights.map((one) => ({ ...one, comment: words })),
      claims: record.claims.map((one) => ({
        ...one,
        statement: words,
        status: 'refuted' as const,
        history: [
          ...one.history,
          {
            seq,
            from: one.status,
            to: 'refuted' as const,
            at: '2025-09-01T08:00:00Z',
            reason: words,
            evidence: [],
          },
        ],
      })),
      nextSeq: seq + 1,
    }))
  await rewrite(source, 'ihre', 9)
  await rewrite(target, 'unsere', 9)
  const { capture, change } = aVersion('abends')
  await source.addCapture(id, capture, change)
  return { target, id, claim, file: await bundleOf(source) }
}

it('overwrites nothing silently: what both changed is told side by side, and the rest comes in', async () => {
  const { target, id, claim, file } = await changedOnBothSides()
  const brought = await bring(target, file)
  expect(brought.conflicts.map(({ kind }) => kind)).toEqual(['claim', 'article', 'note', 'highlight'])
  expect(brought.conflicts[0]).toMatchObject({ id: claim, article: id })
  expect(brought.conflicts[0]!.fields[0]).toEqual({ field: 'statement', mine: 'unsere', theirs: 'ihre' })
  expect(brought.added.captures).toBe(1)
  const record = await target.record(id)
  expect(record.captures).toHaveLength(2)
  expect(record.title).toContain('unsere')
  expect(record.claims[0]!.statement).toBe('unsere')
  expect(await checkNotebook(target.folder)).toMatchObject({ ok: true })
})

it('keeps both where that is wanted, once, with passages and evidence of their own', async () => {
  const { target, id, claim, file } = await changedOnBothSides()
  const brought = await bring(target, file, 'both')
  expect(brought).toMatchObject({ conflicts: [], keptBoth: 4 })
  const { claims, highlights, note, appearances } = await target.record(id)
  expect(claims.map(({ statement }) => statement)).toEqual(['unsere', 'ihre'])
  expect(claims[1]).toMatchObject({ status: 'refuted', importedFrom: { tool: 'Beleg', id: claim } })
  expect(appearances.map((one) => one.claim)).toEqual([claim, claims[1]!.id])
  expect(highlights.map(({ comment }) => comment)).toEqual(['unsere', 'ihre'])
  expect(JSON.stringify(note)).toMatch(/unsere.*ihre/)
  expect(target.summaries().map(({ title }) => title.split(' ').at(-1))).toContain('ihre')
  expect(await checkNotebook(target.folder)).toMatchObject({ ok: true, articles: 3 })
  const files = await filesOf(target)
  expect(await bring(target, file, 'both')).toMatchObject({ conflicts: [], keptBoth: 0 })
  expect(await filesOf(target)).toEqual(files)
})

it('takes theirs where the analyst says so, and no judgement of ours is lost by it', async () => {
  const { target, id, file } = await changedOnBothSides()
  expect(await bring(target, file, 'theirs')).toMatchObject({ conflicts: [], replaced: 4 })
  const record = await target.record(id)
  expect(record).toMatchObject({ title: expect.stringContaining('ihre'), highlights: [{ comment: 'ihre' }] })
  expect(record.claims[0]!.history.map(({ reason }) => reason)).toEqual([
    'laut Sprecher',
    '',
    'unsere',
    'ihre',
  ])
  expect(record.claims[0]).toMatchObject({ statement: 'ihre', status: 'refuted' })
  expect(await checkNotebook(target.folder)).toMatchObject({ ok: true })
  expect(await bring(target, file)).toMatchObject({ conflicts: [] })
})

it('takes their words without laying what only ours rests on into the trash', async () => {
  const source = await aDesk()
  const [id] = source.ids
  const target = await newNotebook()
  await bring(target, await bundleOf(source))
  const [claim] = (await target.record(id)).claims
  const piece = (number: number) => ({
    ...anEvidence,
    id: `0198a1b2-0000-7000-8000-0000000000e${number}`,
    seq: 20 + number,
  })
  const own = [piece(1), { ...piece(2), copyOf: '0198a1b2-0000-7000-8000-0000000000ef' }]
  await target.update(id, (record) => ({
    ...record,
    claims: record.claims.map((one) => ({ ...one, evidence: [...one.evidence, ...own] })),
    nextSeq: 30,
  }))
  await source.update(id, (record) => ({
    ...record,
    claims: record.claims.map((one) => ({ ...one, statement: 'ihre' })),
  }))
  expect(await bring(target, await bundleOf(source), 'theirs')).toMatchObject({ replaced: 1 })
  const taken = (await target.record(id)).claims[0]!
  expect(taken).toMatchObject({ statement: 'ihre', status: claim!.status, history: claim!.history })
  expect(taken.evidence).toEqual([...claim!.evidence, ...own])
})
