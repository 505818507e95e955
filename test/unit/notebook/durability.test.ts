import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkNotebook } from '../../../electron/notebook/check/check.ts'
import { openNotebook } from '../../../electron/notebook/open.ts'
import { notebookWithArticle, temporaryFolder } from './notebooks.ts'
import { failedAtEach, killedAtEach, renames, runBroken, traced, whyNoStrace, type Said } from './programs.ts'

const why = whyNoStrace()
if (why !== null) console.warn(`Skipped: order of system calls, killed and failing saves (${why}).`)

const links = 'link,linkat'

describe.skipIf(why !== null)('a save, seen from the system', () => {
  test('flushes the new content before the name, and the name before it is acknowledged', async () => {
    const { root, id } = await notebookWithArticle()
    const lines = await traced(root, id, 'both', 'n')
    const at = (pattern: RegExp, after = 0): number => {
      const index = lines.findIndex((line, number) => number >= after && pattern.test(line))
      expect(index, `no line like ${pattern}`).toBeGreaterThanOrEqual(0)
      return index
    }
    let from = 0
    for (const number of [1, 2]) {
      const content = at(/fsync\(\d+<[^>]*record\.json\.[-0-9a-f]+\.tmp>/, from)
      const name = at(/rename[^(]*\(.*record\.json\.[-0-9a-f]+\.tmp", .*record\.json"/, content)
      const folder = at(new RegExp(`fsync\\(\\d+<[^>]*articles/${id}>`), name)
      from = at(new RegExp(`write\\(1<.*saved.*n${number}`), folder)
    }
    const original = at(/fsync\(\d+<[^>]*importing\/captures\/[0-9a-f]{64}\.txt>/, from)
    const capture = at(/fsync\(\d+<[^>]*importing\/captures\/[0-9a-f]{64}\.json>/, original)
    const captures = at(/fsync\(\d+<[^>]*importing\/captures>/, capture)
    const record = at(/fsync\(\d+<[^>]*importing\/record\.json>/, captures)
    const folder = at(/fsync\(\d+<[^>]*importing>/, record)
    const appears = at(/rename[^(]*\(.*\.importing", .*articles\/[-0-9a-f]+"/, folder)
    at(/write\(1<.*added/, at(/fsync\(\d+<[^>]*\/articles>/, appears))
  })

  test.each([
    ['a rename', renames, 1],
    ['a link', links, 1],
    ['a removal', 'unlink,unlinkat', 1],
    // The runtime wakes its threads by writing, too: most of these calls have nothing to do with the notebook.
    ['a write', 'write,pwrite64', 29],
  ])(
    'killed at %s leaves a notebook that opens with all that was acknowledged',
    async (_, fault, step) => {
      const { root, id } = await notebookWithArticle()
      const args = (when: number) => [root, id, 'both', `k${when}-`]
      const look = (acknowledged: readonly Said[]) => expectWhole(root, id, acknowledged)
      expect(await killedAtEach({ fault, step, args, look })).toBeGreaterThan(1)
    },
    120_000,
  )

  test('killed while the notebook is being made leaves a place where it can be made', async () => {
    for (const calls of [renames, links, 'mkdir,mkdirat']) {
      const root = join(await temporaryFolder(), 'new')
      for (let when = 1, closed = false; !closed; when++) {
        await rm(root, { recursive: true, force: true })
        const { said } = await runBroken(`${calls}:signal=SIGKILL`, when, root, '', 'create')
        closed = said.some((line) => line.closed)
        const notebook = await openNotebook(root, { program: 'desktop', create: { name: 'Desk' } })
        expect(notebook).toMatchObject({ name: 'Desk', readOnly: null })
        await notebook.close()
        expect((await readdir(root)).filter((name) => /tmp|lock/.test(name))).toEqual([])
      }
    }
  }, 60_000)

  test('waits a moment for who holds a file, as a virus scanner does', async () => {
    const { root, id } = await notebookWithArticle()
    for (let when = 1; when <= 7; when++) {
      const { said } = await runBroken(`${renames}:error=EPERM`, when, root, id, 'save', `h${when}-`)
      expect(said.filter(({ failed }) => failed)).toEqual([])
      expect(said.filter(({ saved }) => saved)).toHaveLength(2)
    }
  }, 60_000)

  test('says so when the disk fails, leaves the old content, and works again when the disk does', async () => {
    // Where each call fails is gone through once; the same places with another reason only say something else.
    for (const [fault, code, step] of [
      ['fsync:error=EIO', 'disk-failed', 1],
      ['fsync:error=ENOSPC', 'disk-full', 3],
      [`${renames}:error=ENOSPC`, 'disk-full', 1],
      [`${renames}:error=EROFS`, 'permission-denied', 3],
      [`${links}:error=EDQUOT`, 'disk-full', 2],
    ] as const) {
      const { root, id } = await notebookWithArticle()
      const args = (when: number) => [root, id, 'save', `f${when}-`]
      const look = (acknowledged: readonly Said[]) => expectWhole(root, id, acknowledged)
      expect(await failedAtEach(code, [1, 8], { fault, step, args, look })).toBeGreaterThan(1)
    }
  }, 120_000)
})

async function expectWhole(root: string, id: string, acknowledged: readonly Said[]): Promise<void> {
  expect(await checkNotebook(root)).toMatchObject({ ok: true })
  const notebook = await openNotebook(root, { program: 'desktop' })
  try {
    expect(notebook.readOnly).toBeNull()
    expect(notebook.problems()).toEqual([])
    const comments = (await notebook.record(id)).highlights.map((highlight) => highlight.comment)
    expect(comments).toEqual(expect.arrayContaining(acknowledged.flatMap(({ saved }) => saved ?? [])))
    expect(new Set(comments).size).toBe(comments.length)
    const ids = notebook.summaries().map((article) => article.id)
    expect(ids).toEqual(expect.arrayContaining(acknowledged.flatMap(({ added }) => added ?? [])))
  } finally {
    await notebook.close()
  }
  const left = (await readdir(root, { recursive: true })).filter((name) =>
    /\.(tmp|importing|recovery)$/.test(name),
  )
  expect(left).toEqual([])
  expect(existsSync(join(root, '.lock'))).toBe(false)
}
