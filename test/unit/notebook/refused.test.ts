import { spawnSync } from 'node:child_process'
import { chmod, chown, readFile, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { takeSnapshot } from '../../../electron/notebook/backup/take.ts'
import { readVerified, verifySnapshot } from '../../../electron/notebook/backup/verify.ts'
import { newNotebook, notebookWithArticle, temporaryFolder } from './notebooks.ts'
import { child, run } from './programs.ts'
import { anArticle, withHighlight } from './records.ts'

const isRoot = process.getuid?.() === 0

describe('a save that the system refuses', () => {
  test('for a full disk says so, changes nothing, and works when there is room', async (context) => {
    const disk = await temporaryFolder()
    const mounted = isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).status === 0
    if (!mounted) return context.skip('only root may mount a small disk')
    onTestFinished(() => void spawnSync('umount', ['-l', disk]))
    const notebook = await newNotebook(join(disk, 'notebook'))
    const { record, captures } = anArticle()
    await notebook.add(record, captures)
    const saved = await notebook.update(record.id, withHighlight)
    const file = join(notebook.folder, 'articles', record.id, 'record.json')
    const before = await readFile(file)
    const filler = join(disk, 'filler')
    await writeFile(filler, Buffer.alloc(2 << 20)).catch(() => undefined)

    const long = 'lang '.repeat(2_000)
    const full = { code: 'disk-full', detail: { file: `articles/${record.id}/record.json` } }
    await expect(notebook.update(record.id, (found) => withHighlight(found, long))).rejects.toMatchObject(
      full,
    )
    const other = anArticle(long)
    await expect(notebook.add(other.record, other.captures)).rejects.toMatchObject({ code: 'disk-full' })
    expect(await readFile(file)).toEqual(before)
    expect(await notebook.record(record.id)).toEqual(saved)
    expect(notebook.summaries()).toHaveLength(1)

    await truncate(filler, 0)
    await notebook.update(record.id, (found) => withHighlight(found, long))
    await notebook.add(other.record, other.captures)
    expect(notebook.summaries()).toHaveLength(2)
    expect(notebook.problems()).toEqual([])
  })

  test('for a full disk is not said of a backup that could not be restored to prove it', async (context) => {
    const disk = await temporaryFolder()
    const mounted = isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).status === 0
    if (!mounted) return context.skip('only root may mount a small disk')
    onTestFinished(() => void spawnSync('umount', ['-l', disk]))
    const notebook = await newNotebook(join(disk, 'notebook'))
    const { record, captures } = anArticle('lang '.repeat(10_000))
    await notebook.add(record, captures)
    await takeSnapshot(notebook.folder, 'asked')
    const filler = join(disk, 'filler')
    await writeFile(filler, Buffer.alloc(2 << 20)).catch(() => undefined)
    await expect(verifySnapshot(notebook.folder, null)).rejects.toMatchObject({ code: 'disk-full' })
    expect(await readVerified(notebook.folder)).toBeNull()
    await truncate(filler, 0)
    expect(await verifySnapshot(notebook.folder, null)).toMatchObject({ ok: true })
  })

  test('for want of rights says so, changes nothing, and works when they are given', async (context) => {
    if (!isRoot) return context.skip('only root may become another user')
    const { root, id, file } = await notebookWithArticle()
    await chmod(root, 0o755)
    const asNobody = [
      'setpriv',
      '--reuid=65534',
      '--regid=65534',
      '--clear-groups',
      'node',
      child,
      root,
      id,
      'save',
    ]
    // Where not even a lock can be written, the notebook can still be read.
    const closed = await run([...asNobody, 'a'])
    expect(closed.said[0]).toEqual({ opened: false })
    const refused = closed.said.filter((line) => line.failed)
    expect(refused).toHaveLength(8)
    for (const line of refused)
      expect(line).toMatchObject({ failed: 'permission-denied', detail: { file: root }, untouched: true })

    await chown(root, 65534, 65534)
    const before = await readFile(file)
    const { said } = await run([...asNobody, 'b'])
    expect(said.filter((line) => line.failed)).toHaveLength(8)
    for (const line of said.filter((each) => each.failed))
      expect(line).toMatchObject({
        failed: 'permission-denied',
        detail: { file: `articles/${id}/record.json` },
        untouched: true,
      })
    expect(await readFile(file)).toEqual(before)

    await chown(dirname(file), 65534, 65534)
    spawnSync('chown', ['-R', '65534:65534', join(root, '.backup'), join(root, '.cache')])
    const given = await run([...asNobody, 'c'])
    expect(given.said.flatMap((line) => line.saved ?? [])).toEqual(['c1', 'c2'])
  })
})
