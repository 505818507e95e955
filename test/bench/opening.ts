import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openNotebook } from '../../electron/notebook/open.ts'
import { article } from './material.ts'
import { sideBySide, type Table } from './table.ts'

const ARTICLES = 1000

/** Opening a notebook until library and archive can be shown. */
export async function opening(): Promise<Table> {
  const folder = await mkdtemp(join(tmpdir(), 'beleg-bench-'))
  const place = join(folder, 'Notebook')
  const made = await openNotebook(place, { program: 'cli', create: { name: 'Bench' } })
  const ids: string[] = []
  for (let seed = 0; seed < ARTICLES; seed++) {
    const { record, capture } = article(300, 10, seed)
    await made.add(record, [capture])
    ids.push(record.id)
  }
  await made.close()

  const open = async () => {
    const notebook = await openNotebook(place, { program: 'cli' })
    if (notebook.claims().length !== ARTICLES * 10) throw new Error('claims are missing')
    await notebook.close()
  }
  const table = await sideBySide(
    `Opening and closing a notebook of ${ARTICLES} articles with ${ARTICLES * 10} claims`,
    [
      {
        name: 'floor: reading and parsing every record',
        run: () =>
          Promise.all(
            ids.map(async (id) =>
              JSON.parse(await readFile(join(place, 'articles', id, 'record.json'), 'utf8')),
            ),
          ),
      },
      {
        name: 'Beleg, with its cache deleted',
        async run() {
          await rm(join(place, '.cache'), { recursive: true, force: true })
          await open()
        },
      },
      { name: 'Beleg, opened before', run: open },
    ],
    7,
  )
  await rm(folder, { recursive: true })
  return table
}
