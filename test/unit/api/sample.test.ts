import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillSample } from '../../../electron/api/session/sample.ts'
import { openNotebook } from '../../../electron/notebook/open.ts'
import type { Notebook } from '../../../electron/notebook/types.ts'
import { verify } from '../../../shared/anchor/describe.ts'
import { ArticleRecord } from '../../../shared/model/article.ts'
import { textOf } from '../../../shared/model/block.ts'
import type { NoteNode } from '../../../shared/model/note.ts'

let folder = ''
let notebook: Notebook
let records: ArticleRecord[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'beleg-sample-'))
  notebook = await openNotebook(join(folder, 'Sample'), { program: 'cli', create: { name: 'Sample' } })
  await fillSample(notebook, 'de')
  records = await Promise.all(notebook.summaries().map(({ id }) => notebook.record(id)))
})
afterAll(async () => {
  await notebook.close()
  await rm(folder, { recursive: true })
})

const quotesIn = (node: NoteNode): string[] =>
  node.type === 'passage-quote'
    ? [node.passage.exact]
    : 'children' in node
      ? node.children.flatMap(quotesIn)
      : []

describe('the sample notebook', () => {
  it('has one German and one English article of a length that is read', async () => {
    expect(records.map(({ language }) => language).toSorted()).toEqual(['de', 'en'])
    for (const { id, captures, url, title, published } of records) {
      const words = textOf(await notebook.blocks(id, captures[0]?.sha256 ?? '')).split(/\s+/u).length
      expect(words).toBeGreaterThan(430)
      expect(words).toBeLessThan(650)
      expect(new URL(url).hostname).toMatch(/\.example\.(org|com)$/)
      expect([title, published].every((field) => field !== '')).toBe(true)
    }
  })

  it('has the one in the person’s language on top', async () => {
    expect(notebook.summaries()[0]?.language).toBe('de')
    const other = await openNotebook(join(folder, 'Other'), { program: 'cli', create: { name: 'Other' } })
    await fillSample(other, 'en')
    expect(other.summaries()[0]?.language).toBe('en')
    await other.close()
  })

  it('has every passage at its words', async () => {
    for (const record of records) {
      const text = textOf(await notebook.blocks(record.id, record.captures[0]?.sha256 ?? ''))
      const passages = [...record.highlights, ...record.appearances].map(({ passage }) => passage)
      expect(passages).toHaveLength(9)
      expect(passages.filter((passage) => !verify(text, passage))).toEqual([])
    }
  })

  it('shows each status, with a reason where one was set, and an overlap', () => {
    for (const { claims, highlights, appearances } of records) {
      expect(new Set(claims.map(({ status }) => status))).toEqual(
        new Set(['unconfirmed', 'confirmed', 'refuted']),
      )
      expect(claims.flatMap(({ history }) => history).every(({ reason }) => reason.length > 40)).toBe(true)
      expect(new Set(highlights.map(({ color }) => color)).size).toBeGreaterThan(2)
      expect(appearances).toHaveLength(claims.length)
    }
    const overlaps = records.flatMap(({ highlights, appearances }) =>
      highlights.filter((one) =>
        appearances.some(({ passage }) => passage.start < one.passage.end && one.passage.start < passage.end),
      ),
    )
    expect(overlaps.length).toBeGreaterThan(0)
  })

  it('has a note with a quote from its article, in records any notebook reads', () => {
    for (const record of records) {
      expect(ArticleRecord.parse(record)).toEqual(record)
      expect(record.note && quotesIn(record.note.content.root)).toHaveLength(1)
    }
  })
})
