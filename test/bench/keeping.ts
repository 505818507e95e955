import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBundle } from '../../electron/bundle/incoming.ts'
import { packBundle } from '../../electron/bundle/pack.ts'
import { restoreTo } from '../../electron/notebook/backup/restore.ts'
import { takeSnapshot } from '../../electron/notebook/backup/take.ts'
import { verifySnapshot } from '../../electron/notebook/backup/verify.ts'
import { openNotebook } from '../../electron/notebook/open.ts'
import { article } from './material.ts'
import type { Table } from './table.ts'

const ARTICLES = 1000

/** Carrying a whole notebook away and back: each once, as these are jobs of seconds. */
export async function keeping(): Promise<Table> {
  const folder = await mkdtemp(join(tmpdir(), 'beleg-bench-'))
  const [place, bundle] = [join(folder, 'Notebook'), join(folder, 'bench.beleg')]
  const notebook = await openNotebook(place, { program: 'cli', create: { name: 'Bench' } })
  for (let seed = 0; seed < ARTICLES; seed++) {
    const { record, capture } = article(300, 10, seed)
    await notebook.add(record, [capture])
  }
  const other = await openNotebook(join(folder, 'Other'), { program: 'cli', create: { name: 'Other' } })
  const rows: Table['rows'] = []
  const once = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const [begin, cpu] = [performance.now(), process.cpuUsage()]
    const result = await work()
    const time = performance.now() - begin
    const { user, system } = process.cpuUsage(cpu)
    const note = `once; ${((user + system) / 1e6).toFixed(1)} s of processor`
    rows.push({ name, median: time, p95: time, note })
    return result
  }
  await once('first backup', () => takeSnapshot(place, 'asked'))
  await once('second backup, nothing changed', () => takeSnapshot(place, 'asked'))
  const { ok, problems } = await once('proving a backup', () => verifySnapshot(place, null))
  if (!ok) throw new Error(problems[0])
  await once('restoring a backup', () => restoreTo(place, null, join(folder, 'Restored')))
  await once('packing a bundle', () => packBundle(notebook, bundle, { articles: null }))
  const incoming = await once('verifying and checking the bundle', () => openBundle(other, bundle))
  await once('bringing it in', () => incoming.bring(() => undefined))
  await incoming.close()
  await Promise.all([notebook.close(), other.close()])
  await rm(folder, { recursive: true })
  return { title: `Keeping a notebook of ${ARTICLES} articles with ${ARTICLES * 10} claims`, rows }
}
