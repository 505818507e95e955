import { readFile, rm } from 'node:fs/promises'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openNotebook } from '../../../electron/notebook/open.ts'
import type { Notebook } from '../../../electron/notebook/types.ts'
import { changeClaim } from '../../../shared/model/claim-edits.ts'
import { parseQuery } from '../../../shared/search/query.ts'
import { sideBySide, type Table } from '../table.ts'
import { madeNotebook, type MadeNotebook } from './made-notebook.ts'
import { fts5, ours, queriesFor, ripgrep } from './searching.ts'
import { inWindows } from './windows.ts'

/** Claims and the articles they are made in: the smallest, a year's, a career's. */
const SIZES: readonly [number, number][] = [
  [100, 10],
  [10_000, 1000],
  [100_000, 10_000],
]

/** What grows with the archive, and what must not. */
export async function* scale(): AsyncGenerator<Table> {
  const place = mkdtempSync(join(tmpdir(), 'beleg-scale-'))
  try {
    const made: MadeNotebook[] = []
    for (const [claims, articles] of SIZES)
      made.push(await madeNotebook(join(place, String(claims)), claims, articles))
    yield await opening(made)
    yield await editing(made)
    for (const notebook of made) yield await searching(notebook)
    yield* inWindows(place, made)
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

const nameOf = ({ claims, articles }: MadeNotebook) =>
  `${claims.toLocaleString('en')} claims in ${articles.toLocaleString('en')} articles`

function opening(made: readonly MadeNotebook[]): Promise<Table> {
  return sideBySide(
    'Opening a notebook until its library can be shown',
    made.map((notebook) => ({
      name: nameOf(notebook),
      async run() {
        const opened = await openNotebook(notebook.folder, { program: 'cli', background: true })
        if (opened.summaries().length !== notebook.articles) throw new Error('articles are missing')
        return opened
      },
      after: (opened) => (opened as Notebook).close(),
    })),
    5,
  )
}

/** Bytes this process has handed to the system to write. */
async function written(): Promise<number> {
  const io = await readFile('/proc/self/io', 'utf8').catch(() => 'wchar: 0')
  return Number(/wchar: (\d+)/u.exec(io)?.[1])
}

async function editing(made: readonly MadeNotebook[]): Promise<Table> {
  const opened: { made: MadeNotebook; notebook: Notebook; home: string; claim: string }[] = []
  for (const one of made) {
    const notebook = await openNotebook(one.folder, { program: 'cli' })
    const [row] = notebook.claims()
    if (!row?.home) throw new Error('no claim')
    opened.push({ made: one, notebook, home: row.home, claim: row.id })
  }
  const bytes = new Map<string, number>()
  const table = await sideBySide(
    'Changing one claim, until it is durable',
    opened.map(({ made, notebook, home, claim }) => ({
      name: nameOf(made),
      async run() {
        const before = await written()
        await notebook.update(home, (record) => changeClaim(record, claim, { speaker: String(before) }))
        bytes.set(nameOf(made), (await written()) - before)
      },
    })),
    15,
  )
  for (const { notebook } of opened) await notebook.close()
  const rows = table.rows.map((row) => ({ ...row, note: `${bytes.get(row.name)} bytes written` }))
  return { ...table, rows }
}

async function searching(made: MadeNotebook): Promise<Table> {
  const notebook = await openNotebook(made.folder, { program: 'cli' })
  const begin = performance.now()
  await notebook.findClaims(parseQuery('x'), { typos: false })
  const taken = Math.round(performance.now() - begin)
  const queries = queriesFor(notebook, 100)
  const ways = [ours(notebook, queries), fts5(notebook, queries), ripgrep(made.folder, queries)]
  const table = await sideBySide(
    `Searching ${nameOf(made)} (words taken in once, in ${taken} ms)`,
    ways.filter((way) => way !== null),
    100,
  )
  await notebook.close()
  return table
}
