import { describe, expect, test } from 'vitest'
import { openNotebook } from '../../../electron/notebook/open.ts'
import { atTheShell, news } from './beleg.ts'

describe('highlight', () => {
  test('marks the words of the quote and prints them with their place', async () => {
    const { brought, json } = await atTheShell()
    const id = await brought()
    const options = ['--comment', ' =1 ', '--tag', 'grenze', '--tag=-x', '--color', 'blue']
    const made = await json('highlight', id, '--quote', 'bis zu 9.000 Soldaten', ...options)
    expect(Object.keys(made)).toEqual(['id', 'passage', 'comment', 'tags', 'color', 'anchor'])
    expect(made).toMatchObject({ comment: ' =1 ', tags: ['grenze', '-x'], color: 'blue', anchor: 'placed' })
    expect(news.slice(made.passage.start, made.passage.end)).toBe('bis zu 9.000 Soldaten')
    expect(Object.keys(made.passage).toSorted()).toEqual(['end', 'exact', 'prefix', 'start', 'suffix'])
    expect((await json('show', id)).highlights).toEqual([made])
  })

  test('finds a quote in another normal form', async () => {
    const { brought, json } = await atTheShell()
    const id = await brought()
    const made = await json('highlight', id, '--quote', 'Küstenstadt'.normalize('NFD'))
    expect(made).toMatchObject({ color: 'yellow', passage: { exact: 'Küstenstadt' } })
  })

  test('changes nothing when the quote is not there, or there more than once', async () => {
    const { brought, beleg, json } = await atTheShell()
    const id = await brought()
    const missing = await beleg('highlight', id, '--quote', 'Oslo')
    expect(missing).toMatchObject({ code: 1, out: '' })
    expect(missing.err).toMatch(new RegExp(`^beleg: quote-not-found: .*Oslo.*${id}.*\\n$`))
    expect((await beleg('highlight', id, '--quote', '')).err).toContain('quote-not-found')

    const twice = await beleg('highlight', id, '--quote', 'Beide Seiten', '--json')
    expect(twice).toMatchObject({ code: 1, out: '' })
    expect(twice.err).toMatch(/^beleg: quote-ambiguous: .* 2 .*\n$/)
    expect((await json('show', id)).highlights).toEqual([])

    const second = await json('highlight', id, '--quote', 'Beide Seiten', '--suffix', ' schweigen')
    const first = await json('highlight', id, '--quote', 'Beide Seiten', '--prefix', 'aus.\n')
    expect(first.passage.start).toBeLessThan(second.passage.start)
  })
})

describe('claim', () => {
  test('add starts it unconfirmed with the quote as its statement', async () => {
    const { brought, json } = await atTheShell()
    const id = await brought()
    const claim = await json('claim', 'add', id, '--quote', 'bis zu 20.000')
    const fields = ['id', 'passage', 'statement', 'speaker', 'cue', 'tags', 'status', 'history']
    fields.push('evidence', 'recheck', 'appearances', 'anchor')
    expect(Object.keys(claim)).toEqual(fields)
    expect(claim).toMatchObject({
      statement: 'bis zu 20.000',
      speaker: '',
      tags: [],
      status: 'unconfirmed',
      history: [],
    })
    expect((await json('show', id)).claims).toEqual([claim])
  })

  test('add keeps statement, speaker and tags as given, and the first judgement with its reason', async () => {
    const { brought, json } = await atTheShell()
    const id = await brought()
    const options = [
      '--statement= S ',
      '--speaker',
      'NAP',
      '--tag',
      'a',
      '--status=refuted',
      '--reason',
      '-falsch',
    ]
    const claim = await json('claim', 'add', id, '--quote', '„freundschaftlich“', ...options)
    expect(claim).toMatchObject({ statement: ' S ', speaker: 'NAP', tags: ['a'], status: 'refuted' })
    expect(claim.history).toEqual([
      {
        ...{ from: 'unconfirmed', to: 'refuted', at: expect.stringMatching(/Z$/) },
        ...{ reason: '-falsch', evidence: [] },
      },
    ])
  })

  test('is not confirmed without a reason', async () => {
    const { brought, beleg, json } = await atTheShell()
    const id = await brought()
    const added = await beleg('claim', 'add', id, '--quote', 'Sundby', '--status', 'confirmed')
    expect(added).toMatchObject({ code: 1, err: expect.stringContaining('reason-required') })
    const { id: claim } = await json('claim', 'add', id, '--quote', 'Sundby')
    expect(await beleg('claim', 'status', claim, 'confirmed')).toMatchObject({ code: 1 })
    expect(await beleg('claim', 'status', claim, 'refuted', '--reason= ')).toMatchObject({ code: 1 })
    expect(await json('claims')).toMatchObject({
      claims: [{ id: claim, status: 'unconfirmed', history: [] }],
      total: 1,
    })
  })

  test('status records each judgement, the same one again included', async () => {
    const { brought, json, beleg } = await atTheShell()
    const { id } = await json('claim', 'add', await brought(), '--quote', 'Sundby')
    await json('claim', 'status', id, 'confirmed', '--reason', 'Fotos')
    await json('claim', 'status', id, 'confirmed', '--reason', 'Protokoll')
    const claim = await json('claim', 'status', id, 'unconfirmed', '--reason', '')
    expect(claim.history.map(({ to, reason }: { to: string; reason: string }) => [to, reason])).toEqual([
      ['confirmed', 'Fotos'],
      ['confirmed', 'Protokoll'],
      ['unconfirmed', ''],
    ])
    expect((await beleg('claim', 'status', 'nirgends', 'confirmed', '--reason', 'x')).err).toContain(
      'claim-not-found',
    )
  })
})

test('claims are found by text, status and all tags', async () => {
  const { brought, json, beleg } = await atTheShell()
  const id = await brought()
  await json('claim', 'add', id, '--quote', 'bis zu 9.000 Soldaten', '--tag', 'heer', '--tag', 'grenze')
  await json(
    'claim',
    'add',
    id,
    '--quote',
    'Küstenstadt',
    '--tag',
    'ort',
    '--status',
    'confirmed',
    '--reason',
    'Karte',
  )
  const total = async (...args: string[]) => (await json('claims', ...args)).total as number
  expect(await total()).toBe(2)
  expect(await total('KUSTENSTADT')).toBe(1)
  expect(await total('--status', 'confirmed')).toBe(1)
  expect(await total('--tag', 'heer', '--tag', 'grenze')).toBe(1)
  expect(await total('--tag', 'heer', '--tag', 'ort')).toBe(0)
  expect(await total('--', '--tag')).toBe(0)
  const { claims } = await json('claims', 'soldaten')
  expect(claims).toMatchObject([{ article: { id, title: 'artikel' }, anchor: 'placed' }])
  expect((await beleg('claims', 'soldaten')).out).toContain('bis zu 9.000 Soldaten')
})

test('while another program writes the notebook, reading works and writing names who', async () => {
  const { brought, beleg, json, notebook } = await atTheShell()
  const id = await brought()
  const holder = await openNotebook(notebook, { program: 'desktop' })
  try {
    const refused = await beleg('highlight', id, '--quote', 'Sundby')
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toMatch(new RegExp(`^beleg: notebook-locked: .*desktop.*${process.pid}.*\\n$`))
    expect((await json('list')).articles).toHaveLength(1)
    expect((await json('show', id)).highlights).toEqual([])
  } finally {
    await holder.close()
  }
  await json('highlight', id, '--quote', 'Sundby')
})
