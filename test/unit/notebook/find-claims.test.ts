import { expect, test } from 'vitest'
import { changeStatus } from '../../../shared/model/claim.ts'
import { parseQuery } from '../../../shared/search/query.ts'
import { newNotebook } from './notebooks.ts'
import { anArticle, withClaim } from './records.ts'

const day = (number: number) => new Date(Date.UTC(2025, 6, number, 12)).toISOString()

test('words are looked for in what was said of a claim until that day, also where it lies in the trash by now', async () => {
  const notebook = await newNotebook()
  const { record, captures } = anArticle('Der Hafen ist zu.', { createdAt: day(1) })
  await notebook.add(record, captures)
  await notebook.update(record.id, (record) => withClaim(record, { statement: 'Hafen zu' }, day(2)))
  await notebook.update(record.id, (record) => withClaim(record, { statement: 'Brücke zu' }, day(3)))
  await notebook.update(record.id, (record) => ({
    ...record,
    claims: record.claims.map((claim) =>
      claim.statement === 'Hafen zu'
        ? changeStatus(claim, { to: 'confirmed', reason: 'Lotse', evidence: [], at: day(10) }, record.nextSeq)
        : { ...claim, trashedAt: day(20) },
    ),
  }))
  const find = async (typed: string, on?: number) =>
    (
      await notebook.findClaims(parseQuery(typed), {
        typos: false,
        ...(on !== undefined && { asOf: day(on) }),
      })
    ).map(({ statement, status }) => `${statement}: ${status}`)

  expect(await find('lotse')).toEqual(['Hafen zu: confirmed'])
  expect(await find('lotse', 15)).toEqual(['Hafen zu: confirmed'])
  expect(await find('lotse', 5)).toEqual([])
  expect(await find('zu -lotse', 5)).toEqual(['Brücke zu: unconfirmed', 'Hafen zu: unconfirmed'])
  expect(await find('brücke')).toEqual([])
  expect(await find('brücke', 15)).toEqual(['Brücke zu: unconfirmed'])
  expect(await find('zu', 2)).toEqual(['Hafen zu: unconfirmed'])
  expect(await find('', 30)).toEqual(await find(''))
})
