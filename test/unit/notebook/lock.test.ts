import { once } from 'node:events'
import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { tidyNotebook } from '../../../electron/notebook/catalog/folder-look.ts'
import { selfAsHolder } from '../../../electron/notebook/lock/lock-file.ts'
import { acquireLock, currentHolder, isLock, type Lock } from '../../../electron/notebook/lock/lock.ts'
import { openNotebook } from '../../../electron/notebook/open.ts'
import { newNotebook, notebookWithArticle, temporaryFolder } from './notebooks.ts'
import { child, start } from './programs.ts'
import { withHighlight } from './records.ts'

const nobody = (): undefined => undefined

/** Takes the lock as a window would, with a heart that beats every 40 ms. */
async function acquire(root: string, onLost: () => unknown = nobody): Promise<Lock | number> {
  const result = await acquireLock(root, 'desktop', () => void onLost(), { beat: 40 })
  if (!isLock(result)) return result.pid
  onTestFinished(() => result.release())
  return result
}

async function writeLock(root: string, holder: object): Promise<void> {
  await writeFile(join(root, '.lock'), JSON.stringify({ ...(await selfAsHolder('desktop')), ...holder }))
}

describe('the lock of a notebook', () => {
  test('lets a second opening read, and tells it who writes', async () => {
    const { root, id } = await notebookWithArticle()
    const writer = await newNotebook(root)
    const reader = await newNotebook(root)
    expect(writer.readOnly).toBeNull()
    expect(reader.readOnly).toMatchObject({ program: 'desktop', pid: process.pid })
    expect(await reader.record(id)).toMatchObject({ id })
    const locked = { code: 'notebook-locked', detail: { pid: process.pid, program: 'desktop' } }
    await expect(reader.update(id, withHighlight)).rejects.toMatchObject(locked)
    await expect(reader.updateInbox((inbox) => inbox)).rejects.toMatchObject(locked)
    await expect(reader.updateDesk((desk) => desk)).rejects.toMatchObject(locked)
    await expect(reader.recover('inbox.json')).rejects.toMatchObject(locked)
    await reader.close()
    await writer.update(id, withHighlight)
  })

  test('is not asked for by who only reads', async () => {
    const { root } = await notebookWithArticle()
    const reader = await openNotebook(root, { program: 'cli', readOnly: true })
    expect(reader.readOnly).toMatchObject({ program: 'cli', pid: process.pid })
    expect((await newNotebook(root)).readOnly).toBeNull()
    await reader.close()
  })

  test('of a process that is gone is taken over', async () => {
    const root = await temporaryFolder()
    await writeLock(root, { pid: 4_194_300 })
    expect(await acquire(root)).toBeTypeOf('object')
  })

  test('of a process whose number another one has now is taken over', async () => {
    const root = await temporaryFolder()
    await writeLock(root, { started: 'another-boot:1' })
    expect(await acquire(root)).toBeTypeOf('object')
  })

  test.each([
    ['another system on the same machine', { platform: 'win32', pid: 1 }],
    ['another machine', { host: 'elsewhere', pid: 7 }],
    ['a program that does not say when it started', { started: null }],
  ])('of %s is believed while its heart beats, and no longer', async (_, holder) => {
    const root = await temporaryFolder()
    await writeLock(root, holder)
    let beats = 0
    const heart = setInterval(() => void utimes(join(root, '.lock'), 1, ++beats), 5)
    expect(await acquire(root)).toBeTypeOf('number')
    clearInterval(heart)
    expect(await acquire(root)).toBeTypeOf('object')
  })

  test('that is no lock of ours is taken over when nobody touches it', async () => {
    const root = await temporaryFolder()
    await writeFile(join(root, '.lock'), '')
    expect(await acquire(root)).toBeTypeOf('object')
  })

  test('left by a dead process goes to exactly one of many who want it at once', async () => {
    const root = await temporaryFolder()
    for (let round = 0; round < 30; round++) {
      await writeLock(root, { pid: 4_194_300, token: crypto.randomUUID() })
      const results = await Promise.all(Array.from({ length: 6 }, () => acquire(root)))
      const locks = results.filter((result) => typeof result === 'object')
      expect(locks).toHaveLength(1)
      expect(results.filter((result) => result === process.pid)).toHaveLength(5)
      expect(await locks[0]!.verify()).toBe(true)
      await locks[0]!.release()
      expect(await readdir(root)).toEqual([])
    }
  })

  test('wanted while who holds it tidies the notebook is refused, and fails in no other way', async () => {
    const root = await temporaryFolder()
    expect(await acquire(root)).toBeTypeOf('object')
    const stop = new AbortController()
    const tidying = Array.from({ length: 4 }, async () => {
      while (!stop.signal.aborted) await tidyNotebook(root)
    })
    const results = new Set<unknown>()
    for (let round = 0; round < 50; round++)
      for (const result of await Promise.all(Array.from({ length: 4 }, () => acquire(root))))
        results.add(result)
    stop.abort()
    await Promise.all(tidying)
    expect(results).toEqual(new Set([process.pid]))
  })

  test('held by a command line call is waited for', async () => {
    const root = await temporaryFolder()
    const first = await acquireLock(root, 'cli', nobody)
    const second = acquireLock(root, 'cli', nobody)
    expect(isLock(first)).toBe(true)
    if (isLock(first)) setTimeout(() => void first.release(), 150)
    const got = await second
    expect(isLock(got)).toBe(true)
    if (isLock(got)) await got.release()
  })

  test('taken away by another process is noticed and not given back to us', async () => {
    const root = await temporaryFolder()
    const lost: string[] = []
    const lock = await acquire(root, () => lost.push('lost'))
    await writeLock(root, { program: 'loopback' })
    const theirs = await readFile(join(root, '.lock'), 'utf8')
    await expect.poll(() => lost).toEqual(['lost'])
    expect(lock).toMatchObject({ takenBy: { program: 'loopback' } })
    expect(await (lock as Lock).verify()).toBe(false)
    await (lock as Lock).release()
    expect(await readFile(join(root, '.lock'), 'utf8')).toBe(theirs)
  })

  test('removed by hand is put back', async () => {
    const root = await temporaryFolder()
    const lock = await acquire(root)
    await rm(join(root, '.lock'))
    await expect.poll(() => readdir(root)).toEqual(['.lock'])
    expect(await (lock as Lock).verify()).toBe(true)
  })

  test('looked at by several at once after it was removed is put back and stays ours', async () => {
    const root = await temporaryFolder()
    const lock = await acquireLock(root, 'desktop', nobody, { beat: 600_000 })
    expect(isLock(lock)).toBe(true)
    if (!isLock(lock)) return
    onTestFinished(() => lock.release())
    await rm(join(root, '.lock'))
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 })
    onTestFinished(() => void vi.useRealTimers())
    expect(await Promise.all([lock.verify(), lock.verify(), lock.verify()])).toEqual([true, true, true])
    expect(await readdir(root)).toEqual(['.lock'])
  })

  test('given back while it is looked at is not taken again', async () => {
    const root = await temporaryFolder()
    const lock = await acquireLock(root, 'desktop', nobody, { beat: 600_000 })
    if (!isLock(lock)) throw new Error('somebody else has it')
    await rm(join(root, '.lock'))
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 })
    onTestFinished(() => void vi.useRealTimers())
    const looking = lock.verify()
    await lock.release()
    await looking
    expect(await lock.verify()).toBe(false)
    expect(await readdir(root)).toEqual([])
  })
})

describe('a second program', () => {
  test('keeps the notebook until it is killed, and not a moment longer', async () => {
    const { root, id } = await notebookWithArticle()
    const other = start(['node', child, root, id, 'hold', '', 'desktop'])
    onTestFinished(() => void other.kill('SIGKILL'))
    await once(other.stdout!, 'data')
    const reader = await newNotebook(root)
    expect(reader.readOnly).toMatchObject({ pid: other.pid })
    await reader.close()
    other.kill('SIGKILL')
    await once(other, 'exit')
    const writer = await newNotebook(root)
    expect(writer.readOnly).toBeNull()
    await writer.update(id, withHighlight)
  })

  test('is not believed for being dead and not yet buried', async (context) => {
    if (process.platform !== 'linux') return context.skip('only Linux says so')
    const { root, id } = await notebookWithArticle()
    const script = `node "$0" "$1" "$2" hold '' desktop & exec sleep 30`
    const parent = start(['sh', '-c', script, child, root, id])
    onTestFinished(() => void parent.kill('SIGKILL'))
    await once(parent.stdout!, 'data')
    const { pid } = (await currentHolder(root))!
    process.kill(pid, 'SIGKILL')
    await expect.poll(() => currentHolder(root)).toBeNull()
    expect(() => process.kill(pid, 0)).not.toThrow()
    expect((await newNotebook(root)).readOnly).toBeNull()
  })
})
