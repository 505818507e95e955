import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { keepBackups } from '../../../electron/api/session/keep-backups.ts'
import { listSnapshots } from '../../../electron/notebook/backup/snapshot.ts'
import { takeSnapshot } from '../../../electron/notebook/backup/take.ts'
import { readVerified } from '../../../electron/notebook/backup/verify.ts'
import type { ArticleRecord } from '../../../shared/model/article.ts'
import { aDesk } from '../bundle/bundles.ts'
import { newNotebook } from '../notebook/notebooks.ts'
import { withClaim } from '../notebook/records.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

test('what was changed while the notebook was closed is backed up soon after it is opened', async () => {
  const desk = await aDesk()
  await takeSnapshot(desk.folder, 'asked', new Date('2026-03-01T08:00:00Z'))
  await desk.close()
  const file = join(desk.folder, 'articles', desk.ids[0], 'record.json')
  const record = JSON.parse(await readFile(file, 'utf8')) as ArticleRecord
  await writeFile(file, JSON.stringify(withClaim(record)))
  const again = await newNotebook(desk.folder)
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    now: Date.parse('2026-03-02T08:00:00Z'),
  })
  onTestFinished(() => void vi.useRealTimers())
  const stop = keepBackups(again)
  await vi.advanceTimersByTimeAsync(MINUTE)
  await stop()
  expect((await listSnapshots(desk.folder)).map(({ claims }) => claims)).toEqual([2, 1])
})

test('an open notebook is backed up by itself wherever something changed, proved each week, and once more when it is closed', async () => {
  const desk = await aDesk()
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    now: Date.parse('2026-03-02T08:00:00Z'),
  })
  onTestFinished(() => void vi.useRealTimers())
  const backups = async () => (await listSnapshots(desk.folder)).map(({ at, claims }) => [at, claims])
  const stop = keepBackups(desk)

  await vi.advanceTimersByTimeAsync(MINUTE)
  await vi.waitFor(async () => expect(await readVerified(desk.folder)).toMatchObject({ ok: true }), 10_000)
  expect(await backups()).toMatchObject([[expect.stringContaining('2026-03-02T08:01'), 1]])
  const { at: proved = '' } = (await readVerified(desk.folder)) ?? {}

  // Five minutes in which nothing happened, then five in which a claim was made.
  await vi.advanceTimersByTimeAsync(5 * MINUTE)
  await desk.update(desk.ids[0], (record) => withClaim(record))
  await vi.advanceTimersByTimeAsync(5 * MINUTE)
  await vi.waitFor(async () => expect(await backups()).toHaveLength(2), 10_000)
  expect((await backups())[0]?.[1]).toBe(2)
  expect(await readVerified(desk.folder)).toMatchObject({ at: proved })

  // A clock that is put back by two hours: what it said was later than now proves nothing.
  vi.setSystemTime(Date.now() - 120 * MINUTE)
  await vi.advanceTimersByTimeAsync(5 * MINUTE)
  await vi.waitFor(
    async () => expect((await readVerified(desk.folder))?.at.slice(0, 13)).toBe('2026-03-02T06'),
    10_000,
  )

  vi.setSystemTime(Date.now() + 7 * DAY)
  await vi.advanceTimersByTimeAsync(5 * MINUTE)
  await vi.waitFor(
    async () => expect((await readVerified(desk.folder))?.at.slice(0, 10)).toBe('2026-03-09'),
    10_000,
  )

  await desk.update(desk.ids[0], (record) => withClaim(record))
  await stop()
  const kept = await backups()
  expect(kept[0]?.[1]).toBe(3)
  await keepBackups(desk)()
  expect(await backups()).toEqual(kept)
})
