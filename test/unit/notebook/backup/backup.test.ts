import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compareSnapshot } from '../../../../electron/notebook/backup/compare.ts'
import { restoreTo } from '../../../../electron/notebook/backup/restore.ts'
import { listSnapshots } from '../../../../electron/notebook/backup/snapshot.ts'
import { takeSnapshot } from '../../../../electron/notebook/backup/take.ts'
import { readVerified, verifySnapshot } from '../../../../electron/notebook/backup/verify.ts'
import { checkNotebook } from '../../../../electron/notebook/check/check.ts'
import type { Following } from '../../../../electron/notebook/following.ts'
import { makeIncoming } from '../../../../electron/notebook/incoming-folder.ts'
import { openNotebook } from '../../../../electron/notebook/open.ts'
import { BelegError } from '../../../../shared/errors.ts'
import { aDesk } from '../../bundle/bundles.ts'
import { anArticle, sha256, withClaim } from '../records.ts'
import { temporaryFolder } from '../notebooks.ts'

/** Every file that is work, with its hash. */
async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !name.startsWith('.') && !name.includes('damaged'))
  const hashed = names.map(async (name) => [name, sha256(await readFile(join(folder, name)))] as const)
  return Object.fromEntries((await Promise.all(hashed)).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

const incomingOf = async (folder: string) =>
  (await readdir(join(folder, '.cache'))).filter((name) => name.startsWith('incoming'))
const poolOf = (folder: string) => readdir(join(folder, '.backup/pool'), { recursive: true })

it('a backup restores to the very same files, and the next one keeps only what changed', async () => {
  const desk = await aDesk()
  const first = await takeSnapshot(desk.folder, 'auto')
  expect(first).toMatchObject({ articles: 2, claims: 1, damaged: [] })
  expect(await takeSnapshot(desk.folder, 'auto')).toBeNull()
  const before = await filesOf(desk.folder)
  const contents = (await poolOf(desk.folder)).length

  await desk.update(desk.ids[0], (record) => withClaim(record))
  const second = await takeSnapshot(desk.folder, 'asked')
  expect(second).toMatchObject({ claims: 2 })
  // The record, and the part of the backup it is in.
  expect((await poolOf(desk.folder)).length - contents).toBeLessThanOrEqual(4)

  const to = join(await temporaryFolder(), 'old')
  await restoreTo(desk.folder, first!.name, to)
  expect(await filesOf(to)).toEqual(before)
  expect(await checkNotebook(to)).toMatchObject({ ok: true, articles: 2, claims: 1 })
})

it('a backup is looked into before it is restored: what is otherwise now, gone, or later', async () => {
  const desk = await aDesk()
  const { name } = (await takeSnapshot(desk.folder, 'asked'))!
  expect(await compareSnapshot(desk.folder, name)).toEqual({ gone: 0, otherwise: 0, later: 0, articles: [] })
  const [first, second] = desk.ids
  await desk.update(first, (record) => ({ ...withClaim(record), title: 'Anders' }))
  const { record, captures } = anArticle('Ein neuer Artikel.')
  await desk.add(record, captures)
  await rm(join(desk.folder, 'articles', second), { recursive: true })
  const title = 'Kim sagt Rückhalt zu'
  const found = await compareSnapshot(desk.folder, name)
  expect(found).toMatchObject({ gone: 1, otherwise: 1, later: 1 })
  expect(found.articles).toHaveLength(2)
  expect(found.articles).toContainEqual({ id: first, title, claims: 1, state: 'otherwise' })
  expect(found.articles).toContainEqual({ id: second, title, claims: 0, state: 'gone' })
})

it.each<[string, (folder: string, article: string) => Promise<void>]>([
  [
    'a record is cut off',
    (_, article) => writeFile(join(article, 'record.json'), '{"schemaVersion": 3, "id"'),
  ],
  ['a record is gone', (_, article) => rm(join(article, 'record.json'))],
  ['the captures are gone', (_, article) => rm(join(article, 'captures'), { recursive: true })],
  [
    'a capture is overwritten',
    async (_, article) => {
      for (const name of await readdir(join(article, 'captures')))
        await writeFile(join(article, 'captures', name), '')
    },
  ],
  ['notebook.json is gone', (folder) => rm(join(folder, 'notebook.json'))],
  ['the files of evidence are gone', (folder) => rm(join(folder, 'files'), { recursive: true })],
  ['an article is gone', (_, article) => rm(article, { recursive: true })],
  ['all articles are gone', (folder) => rm(join(folder, 'articles'), { recursive: true })],
])('everything can be restored after %s', async (what, damage) => {
  const desk = await aDesk()
  const whole = await takeSnapshot(desk.folder, 'auto')
  const before = await filesOf(desk.folder)
  await desk.close()
  await damage(desk.folder, join(desk.folder, 'articles', desk.ids[0]))

  const to = join(await temporaryFolder(), 'back')
  await restoreTo(desk.folder, whole!.name, to)
  expect(await filesOf(to)).toEqual(before)
  expect(await checkNotebook(to)).toMatchObject({ ok: true, articles: 2 })

  // What is damaged does not take the place of what is whole in the next backup.
  if (/articles? (are|is) gone/.test(what)) return
  await takeSnapshot(desk.folder, 'asked')
  const again = join(await temporaryFolder(), 'again')
  await restoreTo(desk.folder, null, again)
  expect(await filesOf(again)).toEqual(before)
})

it('proves a backup by restoring it, remembers that, and says which content is damaged', async () => {
  const desk = await aDesk()
  await takeSnapshot(desk.folder, 'auto')
  expect(await readVerified(desk.folder)).toBeNull()
  expect(await verifySnapshot(desk.folder, null)).toMatchObject({ ok: true, problems: [] })
  expect(await readVerified(desk.folder)).toMatchObject({ ok: true, files: 8 })

  const record = sha256(await readFile(join(desk.folder, 'articles', desk.ids[0], 'record.json')))
  await writeFile(join(desk.folder, '.backup/pool', record.slice(0, 2), record), 'rot')
  const { ok, problems } = await verifySnapshot(desk.folder, null)
  expect(ok).toBe(false)
  expect(problems.join()).toContain(record)
  await expect(restoreTo(desk.folder, null, join(desk.folder, '..', 'x'))).rejects.toMatchObject({
    code: 'file-damaged',
  })
  // The next backup mends it.
  await takeSnapshot(desk.folder, 'asked')
  expect(await verifySnapshot(desk.folder, null)).toMatchObject({ ok: true })
  expect((await readdir(join(desk.folder, '.cache'))).filter((name) => name.startsWith('incoming'))).toEqual(
    [],
  )
})

it('keeps what a newer version of the program wrote as it is, and not what stood before it', async () => {
  const desk = await aDesk()
  await desk.close()
  await takeSnapshot(desk.folder, 'asked')
  const file = join('articles', desk.ids[1], 'record.json')
  const newer = (await readFile(join(desk.folder, file), 'utf8')).replace(
    /"schemaVersion": \d+/,
    '"schemaVersion": 99',
  )
  await writeFile(join(desk.folder, file), newer)
  expect(await takeSnapshot(desk.folder, 'asked', new Date(Date.now() + 1000))).toMatchObject({ damaged: [] })
  const to = join(await temporaryFolder(), 'restored')
  await restoreTo(desk.folder, null, to)
  expect(await readFile(join(to, file), 'utf8')).toBe(newer)
})

it('makes one before files of an older version are saved, and none over the notebook or over other files', async () => {
  const desk = await aDesk()
  await desk.close()
  const file = join(desk.folder, 'articles', desk.ids[1], 'record.json')
  const { provenance: _, ...older } = JSON.parse(await readFile(file, 'utf8'))
  await writeFile(file, JSON.stringify({ ...older, schemaVersion: 2 }))
  const again = await openNotebook(desk.folder, { program: 'desktop' })
  await again.update(desk.ids[1], (record) => ({ ...record, title: 'neu' }))
  await again.close()
  const [made, ...others] = await listSnapshots(desk.folder)
  expect(others).toEqual([])
  expect(made).toMatchObject({ reason: 'migration', damaged: [] })
  const place = await temporaryFolder()
  const to = join(place, 'before')
  // What a restore left that was killed, and what only looks like it.
  const foreign = ['before.restoring', 'other.01980000-0000-7000-8000-00000000000a.restoring']
  for (const name of [...foreign, 'before.01980000-0000-7000-8000-00000000000a.restoring'])
    await mkdir(join(place, name, 'articles'), { recursive: true })
  await restoreTo(desk.folder, made!.name, to)
  expect((await readdir(place)).toSorted()).toEqual(['before', ...foreign])
  expect(
    JSON.parse(await readFile(join(to, 'articles', desk.ids[1], 'record.json'), 'utf8')).schemaVersion,
  ).toBe(2)

  const full = await temporaryFolder()
  await mkdir(join(full, 'something'))
  const link = join(place, 'link')
  await symlink(desk.folder, link)
  for (const folder of [full, desk.folder, join(desk.folder, 'restored'), join(link, 'a', 'b')])
    await expect(restoreTo(desk.folder, null, folder)).rejects.toMatchObject({ code: 'not-allowed' })
  await expect(restoreTo(desk.folder, 'none', to)).rejects.toMatchObject({ code: 'backup-not-found' })
})

it('making, proving and restoring say how far they are, and leave nothing behind when they are stopped at any step', async () => {
  const desk = await aDesk()
  const to = join(await temporaryFolder(), 'old')
  const works: ((following: Following) => Promise<unknown>)[] = [
    (following) => takeSnapshot(desk.folder, 'asked', new Date(), following),
    (following) => verifySnapshot(desk.folder, null, following),
    (following) => restoreTo(desk.folder, null, to, following),
  ]
  for (const work of works) {
    const before = await Promise.all([listSnapshots(desk.folder), readVerified(desk.folder)])
    let [steps, stopped] = [0, 0]
    for (let at = 0; ; at++) {
      steps = 0
      const goOn = () => {
        if (steps++ === at) throw new BelegError('cancelled')
      }
      const shares: number[] = []
      const onProgress = (done: number, total: number) => shares.push(done / total)
      const code = await work({ goOn, onProgress }).then(
        () => 'done',
        (error: BelegError) => error.code,
      )
      expect(shares).toEqual(shares.toSorted((a, b) => a - b))
      if (code === 'done') {
        expect(shares.at(-1)).toBe(1)
        break
      }
      expect(code).toBe('cancelled')
      stopped += 1
      expect(await Promise.all([listSnapshots(desk.folder), readVerified(desk.folder)])).toEqual(before)
      expect((await readdir(join(to, '..'))).length).toBe(0)
      const cached = await readdir(join(desk.folder, '.cache')).catch((): string[] => [])
      expect(cached.filter((name) => name.startsWith('incoming'))).toEqual([])
    }
    expect(stopped).toBeGreaterThan(1)
  }
})

it('a file that cannot be read keeps nothing else from being backed up', async () => {
  const desk = await aDesk()
  await takeSnapshot(desk.folder, 'auto')
  const article = join(desk.folder, 'articles', desk.ids[0])
  const [capture = ''] = (await readdir(join(article, 'captures'))).filter((name) => name.endsWith('.json'))
  // Read like the files of a disk that fails: there, but not to be read.
  for (const file of [join(article, 'record.json'), join(article, 'captures', capture)]) {
    await rm(file)
    await mkdir(file)
  }
  await desk.update(desk.ids[1], (record) => ({ ...record, title: 'Neu' }))
  const { name, damaged } = (await takeSnapshot(desk.folder, 'auto'))!
  expect(damaged).toEqual([`articles/${desk.ids[0]}/record.json`])
  const to = join(await temporaryFolder(), 'back')
  await restoreTo(desk.folder, name, to)
  expect(await checkNotebook(to)).toMatchObject({ ok: true, articles: 2 })

  // Where it never could be read, that is told.
  await rm(join(desk.folder, '.backup'), { recursive: true })
  const first = (await takeSnapshot(desk.folder, 'auto'))!
  const files = ['record.json', `captures/${capture}`].map((file) => `articles/${desk.ids[0]}/${file}`)
  expect(first.damaged).toEqual(files.toSorted())
})

it('what another process unpacks beside the notebook stays while it runs, and what a killed one left is tidied away', async () => {
  const desk = await aDesk()
  await desk.close()
  const openAndClose = async () => (await openNotebook(desk.folder, { program: 'desktop' })).close()
  const { folder } = await makeIncoming(desk.folder)
  await openAndClose()
  expect(await incomingOf(desk.folder)).toHaveLength(2)
  const holder = await readFile(`${folder}.json`, 'utf8')
  await writeFile(`${folder}.json`, holder.replace(/"pid": \d+/, `"pid": ${spawnSync('true').pid}`))
  await openAndClose()
  expect(await incomingOf(desk.folder)).toEqual([])
})
