import { expect, test } from 'vitest'
import { articleViewAsOf } from '../../../electron/api/views/views.ts'
import { giveAppearances } from '../../../shared/model/appearance-edits.ts'
import type { ArticleRecord } from '../../../shared/model/article.ts'
import { endOfDay } from '../../../shared/model/as-of.ts'
import { leaveClaim } from '../../../shared/model/merge-claims.ts'
import { newNotebook } from './notebooks.ts'
import { anArticle, withClaim } from './records.ts'

const day = (number: number) => new Date(2025, 6, number, 12).toISOString()
const evening = (number: number) => endOfDay(`2025-07-${String(number).padStart(2, '0')}`)

/** A notebook of one article on which something is done on some days of July. */
async function livedThrough(steps: Record<number, (record: ArticleRecord) => ArticleRecord>) {
  const notebook = await newNotebook()
  const { record, captures } = anArticle('Der Minister war da. Der Hafen ist zu.', { createdAt: day(1) })
  await notebook.add(record, captures)
  for (const step of Object.values(steps)) await notebook.update(record.id, step)
  /** Each claim with its passages, as the archive and as the article has them. */
  const on = async (date: number) => {
    const view = await articleViewAsOf(notebook, record.id, evening(date))
    const rows = notebook.claimsAsOf(evening(date))
    const shown = view?.claims.map(({ id, appearance }) => `${id} ${appearance}`) ?? []
    const listed = rows.flatMap(({ id, appearances }) => appearances.map((one) => `${id} ${one.id}`))
    expect(new Set(shown)).toEqual(new Set(listed))
    return Object.fromEntries(rows.map((row) => [row.statement, row.appearances.length]))
  }
  return { on, notebook }
}

function idOf(record: ArticleRecord, statement: string): string {
  return record.claims.find((claim) => claim.statement === statement)!.id
}

test('a passage laid into the trash since is there as of the days before', async () => {
  const { on, notebook } = await livedThrough({
    2: (record) => withClaim(record, { statement: 'da' }, day(2)),
    5: (record) => ({
      ...record,
      appearances: record.appearances.map((one) => ({ ...one, trashedAt: day(5) })),
    }),
  })
  expect(await on(1)).toEqual({})
  expect(await on(4)).toEqual({ da: 1 })
  expect(notebook.claimsAsOf(evening(4))[0]?.passage?.exact).toBe('Der')
  expect(await on(6)).toEqual({ da: 0 })
})

test('a merge and a split leave every passage with the claim it was of then', async () => {
  const { on, notebook } = await livedThrough({
    2: (record) => withClaim(record, { statement: 'da' }, day(2)),
    3: (record) => {
      const made = withClaim(record, { statement: 'zu' }, day(3))
      const passage = { exact: 'Hafen', prefix: 'da. Der ', suffix: ' ist zu', start: 25, end: 30 }
      return {
        ...made,
        appearances: made.appearances.map((one) =>
          one.seq === record.nextSeq + 1 ? { ...one, passage } : one,
        ),
      }
    },
    6: (record) => {
      const [into, from] = [idOf(record, 'da'), idOf(record, 'zu')]
      const given = giveAppearances(record, { from, to: into, at: day(6) })
      return leaveClaim(given, from, into, day(6))
    },
    9: (record) => {
      const from = idOf(record, 'da')
      const moved = record.appearances.filter((one) => one.trashedAt === null).at(-1)!
      const split = withClaim(record, { statement: 'neu' }, day(9))
      return giveAppearances(
        { ...split, appearances: record.appearances },
        { from, to: idOf(split, 'neu'), at: day(9), only: new Set([moved.id]) },
      )
    },
  })
  expect(await on(2)).toEqual({ da: 1 })
  expect(await on(4)).toEqual({ da: 1, zu: 1 })
  expect(await on(7)).toEqual({ da: 2 })
  expect(await on(10)).toEqual({ da: 1, neu: 1 })
  expect(notebook.claimsAsOf(evening(10))).toEqual(notebook.claims())
})
