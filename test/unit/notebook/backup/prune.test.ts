import { mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { pruneSnapshots } from '../../../../electron/notebook/backup/prune.ts'
import { restoreTo } from '../../../../electron/notebook/backup/restore.ts'
import { listSnapshots } from '../../../../electron/notebook/backup/snapshot.ts'
import { takeSnapshot } from '../../../../electron/notebook/backup/take.ts'
import { verifySnapshot } from '../../../../electron/notebook/backup/verify.ts'
import { aDesk } from '../../bundle/bundles.ts'
import { temporaryFolder } from '../notebooks.ts'

const poolOf = (folder: string) => readdir(join(folder, '.backup/pool'), { recursive: true })

it('keeps each backup for a week, the last of a day for a month, of seven days for ever, and the one that was proved', async () => {
  const desk = await aDesk()
  const at = (time: string) => new Date(`2026-${time}:00Z`)
  const make = async (time: string) => {
    await desk.update(desk.ids[1], (record) => ({ ...record, title: time }))
    return (await takeSnapshot(desk.folder, 'auto', at(time)))!.name
  }
  const ancient = await make('01-01T08:00')
  await verifySnapshot(desk.folder, ancient)
  const old = await make('02-01T08:00')
  const morning = await make('03-10T08:00')
  const early: string[] = []
  for (const day of ['02-02', '02-03', '02-04', '02-05', '02-06']) early.unshift(await make(`${day}T08:00`))
  const evening = await make('03-10T18:00')
  const recent = [await make('03-25T08:00'), await make('03-25T08:05')]
  await pruneSnapshots(desk.folder, at('03-26T08:00'))
  const kept = (await listSnapshots(desk.folder)).map(({ name }) => name)
  expect(kept).toEqual([...recent.toReversed(), evening, ...early, ancient])
  expect(kept).not.toContain(old)
  expect(kept).not.toContain(morning)
  for (const name of kept) await restoreTo(desk.folder, name, join(await temporaryFolder(), 'x'))
})

it('lets go of the oldest where there is no room, but never of the newest and the one that was proved', async () => {
  const desk = await aDesk()
  const make = async (title: string) => {
    await desk.update(desk.ids[1], (record) => ({ ...record, title: title.repeat(1_000) }))
    return (await takeSnapshot(desk.folder, 'auto'))!.name
  }
  const proved = await make('a')
  await verifySnapshot(desk.folder, proved)
  await make('b')
  const newest = await make('c')
  await pruneSnapshots(desk.folder, new Date(), { largest: 0, times: 1 })
  expect((await listSnapshots(desk.folder)).map(({ name }) => name)).toEqual([newest, proved])
  for (const name of [newest, proved]) await restoreTo(desk.folder, name, join(await temporaryFolder(), 'x'))
})

it('a clock that ran ahead costs no backup: its own are not the newest, and none is too old because of it', async () => {
  const desk = await aDesk()
  const now = new Date()
  const ago = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000)
  const make = async (title: string, at: Date) => {
    await desk.update(desk.ids[1], (record) => ({ ...record, title: title.repeat(1_000) }))
    return (await takeSnapshot(desk.folder, 'auto', at))!.name
  }
  const yesterday = await make('a', ago(1))
  const ahead = await make('b', ago(-1_000))
  await pruneSnapshots(desk.folder, ago(-1_000))
  const newest = await make('c', now)
  expect((await listSnapshots(desk.folder)).map(({ name }) => name)).toEqual([newest, yesterday, ahead])
  expect((await verifySnapshot(desk.folder, null)).name).toBe(newest)
  await pruneSnapshots(desk.folder, now, { largest: 0, times: 1 })
  expect((await listSnapshots(desk.folder)).map(({ name }) => name)).toEqual([newest])
})

it('what a running backup counts on is not swept away, however old it is', async () => {
  const desk = await aDesk()
  const title = async (title: string) => desk.update(desk.ids[1], (record) => ({ ...record, title }))
  const file = join(desk.folder, 'articles', desk.ids[1], 'record.json')
  const long = new Date('2026-01-01T08:00:00Z')
  await title('alt')
  const old = await readFile(file)
  await takeSnapshot(desk.folder, 'auto', long)
  await title('weniger alt')
  await takeSnapshot(desk.folder, 'auto', new Date('2026-01-01T09:00:00Z'))
  for (const content of await poolOf(desk.folder))
    await utimes(join(desk.folder, '.backup/pool', content), long, long)
  await title('neu')
  await takeSnapshot(desk.folder, 'auto')
  await desk.close()
  // The older state is back, and the backup it was in goes while the next one is being made.
  await writeFile(file, old)
  let pruned: Promise<void> | undefined
  const made = await takeSnapshot(desk.folder, 'asked', new Date(), {
    onProgress: (done, total) => {
      if (done === total) pruned = pruneSnapshots(desk.folder)
    },
  })
  await pruned
  expect(await listSnapshots(desk.folder)).toHaveLength(3)
  await restoreTo(desk.folder, made!.name, join(await temporaryFolder(), 'x'))
})

it.each<[string, (snapshot: string, tree: string) => Promise<() => Promise<void>>]>([
  [
    'was made by a newer program',
    async (snapshot) => {
      const text = await readFile(snapshot, 'utf8')
      await writeFile(snapshot, text.replace('"schemaVersion": 1', '"schemaVersion": 2'))
      return () => writeFile(snapshot, text)
    },
  ],
  [
    'has a part that cannot be read just now',
    async (_, tree) => {
      const away = join(await temporaryFolder(), 'away')
      await rename(tree, away)
      await mkdir(tree)
      return () => rm(tree, { recursive: true }).then(() => rename(away, tree))
    },
  ],
])('nothing is swept away that a backup may need which %s', async (_, hide) => {
  const desk = await aDesk()
  const make = async (title: string, at: Date) => {
    await desk.update(desk.ids[1], (record) => ({ ...record, title }))
    return (await takeSnapshot(desk.folder, 'auto', at))!
  }
  const now = Date.now()
  await make('vor langem', new Date('2026-01-01T08:00:00Z'))
  await make('am selben Tag', new Date('2026-01-01T09:00:00Z'))
  const hidden = await make('vorhin', new Date(now - 3_600_000))
  await make('jetzt', new Date(now))
  const pool = join(desk.folder, '.backup/pool')
  const long = new Date('2026-01-01T08:00:00Z')
  for (const content of await poolOf(desk.folder)) await utimes(join(pool, content), long, long)

  const tree = hidden.trees.at(-1)!
  const show = await hide(
    join(desk.folder, `.backup/snapshots/${hidden.name}.json`),
    join(pool, tree.slice(0, 2), tree),
  )
  await pruneSnapshots(desk.folder, new Date(now))
  await show()
  expect(await listSnapshots(desk.folder)).toHaveLength(3)
  await restoreTo(desk.folder, hidden.name, join(await temporaryFolder(), 'x'))
})
