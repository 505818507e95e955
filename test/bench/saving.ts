import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import { openNotebook } from '../../electron/notebook/open.ts'
import type { ArticleRecord } from '../../shared/model/article.ts'
import { article } from './material.ts'
import { sideBySide, type Table } from './table.ts'

/** One edit of an article with 150 claims, until it is safe on disk. */
export async function saving(): Promise<Table> {
  const folder = await mkdtemp(join(tmpdir(), 'beleg-bench-'))
  const notebook = await openNotebook(join(folder, 'Notebook'), { program: 'cli', create: { name: 'Bench' } })
  const { record, capture } = article(5000, 150)
  await notebook.add(record, [capture])
  const edited = (record: ArticleRecord, turn: number) => ({ ...record, publisher: `Bench ${turn}` })

  const peer = new Low(new JSONFile<ArticleRecord>(join(folder, 'peer.json')), record)
  let turn = 0
  const table = await sideBySide(
    `Saving one edit of a record of ${Math.round(JSON.stringify(record).length / 1000)} kB`,
    [
      {
        name: 'floor: one write and fsync of the same text',
        async run() {
          const handle = await open(join(folder, 'floor.json'), 'w')
          await handle.writeFile(JSON.stringify(edited(record, turn++), null, 2))
          await handle.sync()
          await handle.close()
        },
      },
      {
        name: 'Beleg: checked, previous version kept, durable',
        run: () => notebook.update(record.id, (record) => edited(record, turn++)),
      },
      {
        name: "lowdb's own file adapter: not durable",
        run: () => peer.update((record) => void (record.publisher = `Bench ${turn++}`)),
      },
    ],
    60,
  )
  await notebook.close()
  await rm(folder, { recursive: true })
  return table
}
