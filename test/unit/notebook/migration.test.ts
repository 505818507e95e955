import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkNotebook } from '../../../electron/notebook/check/check.ts'
import { newNotebook, temporaryFolder } from './notebooks.ts'
import { withHighlight } from './records.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/notebooks')
const id = '0197f0a2-5b6c-7d8e-9f01-23456789abcd'
const record = `articles/${id}/record.json`

async function copyOf(version: string): Promise<string> {
  const folder = await temporaryFolder()
  await cp(join(fixtures, version), folder, { recursive: true })
  return folder
}

describe('a notebook of version 1', () => {
  test('opens with the passage of each claim as its appearance', async () => {
    const root = await copyOf('v1')
    const notebook = await newNotebook(root)
    expect(notebook.problems()).toEqual([])
    const found = await notebook.record(id)
    expect(found.schemaVersion).toBe(3)
    expect(found.appearances.map(({ claim, passage }) => [claim, passage.exact])).toEqual([
      [found.claims[0]!.id, 'bis zu 40 Schiffe vor der Einfahrt'],
      [found.claims[1]!.id, 'Bestätigung der Behörde stehe noch aus'],
    ])
    expect(found.claims[0]).not.toHaveProperty('passage')
    expect(found.claims[0]!.history).toHaveLength(1)
    expect(found).toMatchObject({ laterField: 'kept' })
    expect(notebook.claims()).toMatchObject([{ status: 'confirmed', anchor: 'placed' }])
    expect(await checkNotebook(root)).toEqual({ ok: true, articles: 1, claims: 2, captures: 1 })
  })

  test('stays as it is until something in it changes, with the same appearances at each opening', async () => {
    const root = await copyOf('v1')
    const before = await readFile(join(root, record))
    const openings = []
    for (let opening = 0; opening < 2; opening++) {
      const notebook = await newNotebook(root)
      openings.push(await notebook.record(id))
      await notebook.close()
    }
    expect(openings[0]).toEqual(openings[1])
    expect(await readFile(join(root, record))).toEqual(before)
  })

  test('is kept as it was beside the migrated one, for good', async () => {
    const root = await copyOf('v1')
    const before = await readFile(join(root, record))
    for (let session = 0; session < 3; session++) {
      const notebook = await newNotebook(root)
      await notebook.update(id, withHighlight)
      await notebook.update(id, withHighlight)
      await notebook.close()
    }
    expect(JSON.parse(await readFile(join(root, record), 'utf8'))).toMatchObject({ schemaVersion: 3 })
    expect(await readFile(join(root, '.backup', record, 'schema-1'))).toEqual(before)
  })
})

describe('a notebook of version 2', () => {
  test('opens with its captures as the beginning of their provenance', async () => {
    const root = await copyOf('v2')
    const notebook = await newNotebook(root)
    expect(notebook.problems()).toEqual([])
    const found = await notebook.record(id)
    const [capture] = found.captures
    expect(found).toMatchObject({ schemaVersion: 3, laterField: 'kept' })
    expect(found.provenance).toMatchObject([
      { event: 'captured', capture: capture!.sha256, at: capture!.importedAt, url: '' },
    ])
    expect(found.provenance[0]!.seq).toBe(found.nextSeq - 1)
    expect(found.highlights.every(({ placements }) => placements.length === 0)).toBe(true)
    expect(await checkNotebook(root)).toEqual({ ok: true, articles: 1, claims: 3, captures: 1 })
  })

  test('keeps every judgement, also of claims that belong to no article', async () => {
    const notebook = await newNotebook(await copyOf('v2'))
    const { claims } = await notebook.inbox()
    expect(claims).toMatchObject([
      {
        status: 'refuted',
        history: [{ to: 'refuted', reason: 'Der Fahrplan nennt den Juni.', evidence: [] }],
        ...{ cue: '', evidence: [], recheck: null, mergedInto: null },
      },
    ])
    expect(notebook.claims()).toMatchObject([{ status: 'refuted' }, { status: 'confirmed' }])
  })

  test('says the same at each opening while nothing in it changes', async () => {
    const root = await copyOf('v2')
    const before = await readFile(join(root, record))
    const openings = []
    for (let opening = 0; opening < 2; opening++) {
      const notebook = await newNotebook(root)
      openings.push(await notebook.record(id))
      await notebook.close()
    }
    expect(openings[0]).toEqual(openings[1])
    expect(await readFile(join(root, record))).toEqual(before)
  })
})
