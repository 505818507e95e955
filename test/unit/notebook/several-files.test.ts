import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openNotebook } from '../../../electron/notebook/open.ts'
import type { ArticleRecord } from '../../../shared/model/article.ts'
import { newNotebook } from './notebooks.ts'
import { renames, runBroken, whyNoStrace } from './programs.ts'
import { anArticle, withHighlight } from './records.ts'
import { wholeOrNotAtEach } from './whole-or-not.ts'

const why = whyNoStrace()
if (why !== null) console.warn(`Skipped: edits of several files, killed and failing (${why}).`)

async function notebookWithThree(): Promise<string> {
  const notebook = await newNotebook()
  for (const text of ['Eins.', 'Der Zweite.', 'Der Dritte.'])
    await notebook.add(
      ...(Object.values(anArticle(`Der Anfang. ${text}`)) as Parameters<typeof notebook.add>),
    )
  await notebook.close()
  return notebook.folder
}

/** How many of the articles have been marked, after an opening that may have had something to finish. */
async function marked(root: string): Promise<number> {
  const notebook = await openNotebook(root, { program: 'desktop' })
  try {
    expect(notebook.problems()).toEqual([])
    const records = await Promise.all(notebook.summaries().map(({ id }) => notebook.record(id)))
    expect(records).toHaveLength(3)
    return records.filter((record) => record.highlights.length > 0).length
  } finally {
    await notebook.close()
  }
}

describe('an edit of several files', () => {
  test('is written in the order given, one change to a file, and what does not change is left alone', async () => {
    const root = await notebookWithThree()
    const notebook = await newNotebook(root)
    const [a = '', b = '', c = ''] = notebook.summaries().map(({ id }) => id)
    const counted: number[] = []
    const changed = await notebook.updateAll(
      [
        { home: b, change: (record) => withHighlight(record) },
        { home: c, change: (record) => record },
        { home: a, change: (record) => withHighlight(record) },
      ],
      (changed, done) => {
        counted.push(done)
        return changed
      },
    )
    expect(changed.map(({ home }) => home)).toEqual([b, a])
    expect(counted).toEqual([1, 2])
    expect(await readdir(root)).not.toContain('unfinished.json')
  })

  test('writes nothing when one of its changes cannot be made', async () => {
    const root = await notebookWithThree()
    const notebook = await newNotebook(root)
    const [a = '', b = ''] = notebook.summaries().map(({ id }) => id)
    const refuse = (): ArticleRecord => {
      throw new Error('no')
    }
    await expect(
      notebook.updateAll(
        [
          { home: a, change: (record) => withHighlight(record) },
          { home: b, change: refuse },
        ],
        () => undefined,
      ),
    ).rejects.toThrow('no')
    expect((await notebook.record(a)).highlights).toEqual([])
  })
})

test('each of several edits of several files at the same time is written down until it is done', async () => {
  const root = await notebookWithThree()
  const notebook = await newNotebook(root)
  const homes = notebook.summaries().map(({ id }) => id)
  const written = () => readFileSync(join(root, 'unfinished.json'), 'utf8')
  const mark = (word: string): Promise<boolean[]> =>
    notebook.updateAll(
      homes.map((home) => ({ home, change: (record: ArticleRecord) => withHighlight(record, word) })),
      () => written().includes(`"comment": "${word}"`),
    )
  for (const edits of [
    ['eins', 'zwei', 'drei'],
    ['vier', 'fünf'],
  ])
    expect((await Promise.all(edits.map(mark))).flat()).not.toContain(false)
  expect(await readdir(root)).not.toContain('unfinished.json')
})

test('closing waits for an edit of several files that is under way', async () => {
  const root = await notebookWithThree()
  const notebook = await newNotebook(root)
  const homes = notebook.summaries().map(({ id }) => id)
  const edit = notebook.updateAll(
    homes.map((home) => ({ home, change: (record: ArticleRecord) => withHighlight(record) })),
    () => undefined,
  )
  await notebook.close()
  expect((await readdir(root)).filter((name) => /lock|tmp|unfinished/.test(name))).toEqual([])
  expect(await marked(root)).toBe(3)
  await edit
})

test('an edit of many files is taken back everywhere when one of them fails', async () => {
  const notebook = await newNotebook()
  const ids: string[] = []
  for (let number = 0; number < 30; number++) {
    const { record, captures } = anArticle(`Der Text ${number}.`)
    await notebook.add(record, captures)
    ids.push(record.id)
  }
  let calls = 0
  const changes = ids.map((home, index) => ({
    home,
    change: (record: ArticleRecord) => {
      // It can be planned, and fails when it comes to be saved.
      if (index === 17 && calls++ > 0) throw new Error('no')
      return withHighlight(record)
    },
  }))
  await expect(notebook.updateAll(changes, () => undefined)).rejects.toThrow('no')
  for (const id of ids) expect((await notebook.record(id)).highlights).toEqual([])
  expect(await readdir(notebook.folder)).not.toContain('unfinished.json')
})

describe.skipIf(why !== null)('an edit of several files, killed or failing', () => {
  test.each([renames, 'unlink,unlinkat', 'link,linkat'])(
    'is there as a whole or not at all after the program was killed at %s',
    async (calls) => {
      const root = await notebookWithThree()
      const edit = { root, args: ['', 'all', 'paar'], parts: 3, count: marked }
      const seen = await wholeOrNotAtEach(calls, 1, edit)
      expect(seen).toContain(3)
      if (!calls.startsWith('unlink')) expect(seen).toContain(0)
    },
    120_000,
  )

  test('is taken back when the disk fails half-way', async () => {
    let failed = 0
    for (let when = 1, done = false; !done && when < 60; when += 2) {
      const root = await notebookWithThree()
      const { said } = await runBroken('fsync:error=EIO', when, root, '', 'all', 'paar')
      const failure = said.find((line) => line.failed !== undefined)
      done = when > 20 && failure === undefined
      if (said[0]?.opened !== true) continue
      expect(await marked(root)).toBe(failure ? 0 : 3)
      if (failure) failed++
    }
    expect(failed).toBeGreaterThan(3)
  }, 120_000)
})
