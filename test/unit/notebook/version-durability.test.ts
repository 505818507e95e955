import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkNotebook } from '../../../electron/notebook/check/check.ts'
import { openNotebook } from '../../../electron/notebook/open.ts'
import { textOf } from '../../../shared/model/block.ts'
import { notebookWithArticle } from './notebooks.ts'
import {
  failedAtEach,
  killedAtEach,
  missingInOrder,
  renames,
  traced,
  whyNoStrace,
  type Said,
} from './programs.ts'

const why = whyNoStrace()
if (why !== null) console.warn(`Skipped: newer versions that are killed or fail while they come in (${why}).`)

describe.skipIf(why !== null)('a newer version, seen from the system', () => {
  test('its original and its text are whole and durable before the record names them', async () => {
    const { root, id } = await notebookWithArticle()
    const lines = await traced(root, id, 'version', 'n')
    const wanted = [
      /fsync\(\d+<[^>]*\/[0-9a-f]{64}\.txt\.[-0-9a-f]+\.tmp>/,
      /fsync\(\d+<[^>]*\/[0-9a-f]{64}\.json\.[-0-9a-f]+\.tmp>/,
      /rename[^(]*\(.*\.tmp", .*captures\/[0-9a-f]{64}\.txt"/,
      /rename[^(]*\(.*\.tmp", .*captures\/[0-9a-f]{64}\.json"/,
      new RegExp(`fsync\\(\\d+<[^>]*articles/${id}/captures>`),
      /rename[^(]*\(.*record\.json\.[-0-9a-f]+\.tmp", .*record\.json"/,
      new RegExp(`fsync\\(\\d+<[^>]*articles/${id}>`),
      /write\(1<.*saved/,
    ]
    expect(missingInOrder(lines, wanted)).toEqual([])
  })

  test.each([
    ['a rename', renames, 1],
    ['the opening of a file', 'openat', 3],
    ['a write', 'write,pwrite64', 29],
  ])(
    'killed at %s leaves the article as it was, or with all of the version',
    async (_, fault, step) => {
      const { root, id } = await notebookWithArticle()
      const args = (when: number) => [root, id, 'version', `k${when}-`]
      const look = (acknowledged: readonly Said[]) => expectWhole(root, id, acknowledged)
      expect(await killedAtEach({ fault, step, args, look })).toBeGreaterThan(1)
    },
    240_000,
  )

  test('says so when the disk fails, leaves nothing of it, and works again when the disk does', async () => {
    // Where each call fails is gone through once; the same places with another reason only say something else.
    for (const [fault, code, step] of [
      ['fsync:error=EIO', 'disk-failed', 1],
      ['fsync:error=ENOSPC', 'disk-full', 3],
      [`${renames}:error=EROFS`, 'permission-denied', 1],
    ] as const) {
      const { root, id } = await notebookWithArticle()
      const args = (when: number) => [root, id, 'version', `f${when}-`]
      const look = async (acknowledged: readonly Said[]) => {
        await expectWhole(root, id, acknowledged)
        const { captures } = await recordOf(root, id)
        const kept = await readdir(join(root, 'articles', id, 'captures'))
        expect(kept.length).toBe(captures.length * 2)
      }
      expect(await failedAtEach(code, [2, 10], { fault, step, args, look })).toBeGreaterThan(1)
    }
  }, 240_000)
})

async function recordOf(root: string, id: string) {
  const notebook = await openNotebook(root, { program: 'desktop' })
  try {
    return await notebook.record(id)
  } finally {
    await notebook.close()
  }
}

async function expectWhole(root: string, id: string, acknowledged: readonly Said[]): Promise<void> {
  const notebook = await openNotebook(root, { program: 'desktop' })
  try {
    expect(notebook.problems()).toEqual([])
    const { captures } = await notebook.record(id)
    const known = captures.map(({ sha256 }) => sha256)
    expect(known).toEqual(expect.arrayContaining(acknowledged.flatMap(({ saved }) => saved ?? [])))
    for (const { sha256, characters } of captures)
      expect(textOf(await notebook.blocks(id, sha256))).toHaveLength(characters)
  } finally {
    await notebook.close()
  }
  expect(await checkNotebook(root)).toMatchObject({ ok: true })
  const left = await readdir(root, { recursive: true })
  expect(left.filter((name) => name.endsWith('.tmp'))).toEqual([])
}
