import { createRequire } from 'node:module'
import { spawnSync } from 'node:child_process'
import type { Notebook } from '../../../electron/notebook/types.ts'
import { parseQuery } from '../../../shared/search/query.ts'
import { chance } from '../anchoring/random.ts'
import type { Way } from '../table.ts'

/** Words as a person looks for them: whole ones and beginnings, parts of compounds, two at once, a phrase, one that is nowhere. */
export function queriesFor(notebook: Notebook, count: number): string[] {
  const random = chance(7)
  const rows = notebook.claims()
  const words = (text: string) => text.match(/\p{L}{4,}/gu) ?? ['nichts']
  return Array.from({ length: count }, (_, index) => {
    const found = words(random.pick(rows).statement)
    const word = random.pick(found)
    switch (index % 5) {
      case 0:
        return word
      case 1:
        return word.slice(0, 4)
      case 2:
        return word.slice(Math.max(0, word.length - 5))
      case 3:
        return `${word} ${random.pick(found)}`
      default:
        return index % 2 === 0 ? `"${found.slice(0, 2).join(' ')}"` : 'Xylophonkonzert'
    }
  })
}

/** Our search, to the first hundred rows. */
export function ours(notebook: Notebook, queries: string[]): Way {
  let next = 0
  return {
    name: 'Beleg, to the first 100 rows',
    async run() {
      const query = parseQuery(queries[next++ % queries.length] ?? '')
      const found = await notebook.findClaims(query, { typos: false })
      return found.slice(0, 100)
    },
  }
}

interface Sqlite {
  exec(sql: string): void
  prepare(sql: string): { run(...values: unknown[]): void; all(...values: unknown[]): unknown[] }
}

/** SQLite's FTS5 with trigrams over the same words; null where better-sqlite3 is not there. */
export function fts5(notebook: Notebook, queries: string[]): Way | null {
  const open = (() => {
    try {
      return createRequire(`${process.cwd()}/`)('better-sqlite3') as new (file: string) => Sqlite
    } catch {
      return null
    }
  })()
  if (!open) return null
  const base = new open(':memory:')
  base.exec("CREATE VIRTUAL TABLE claims USING fts5(words, tokenize='trigram remove_diacritics 1')")
  const insert = base.prepare('INSERT INTO claims(words) VALUES (?)')
  base.exec('BEGIN')
  for (const row of notebook.claims())
    insert.run([row.statement, row.passage?.exact, row.speaker, row.article?.title].join('\n'))
  base.exec('COMMIT')
  const count = base.prepare('SELECT count(*) FROM claims WHERE claims MATCH ?')
  const rows = base.prepare('SELECT rowid FROM claims WHERE claims MATCH ? ORDER BY rowid DESC LIMIT 100')
  let next = 0
  return {
    name: 'SQLite FTS5 (trigram), count and first 100 rows',
    run() {
      const typed = queries[next++ % queries.length] ?? ''
      const match = typed.startsWith('"')
        ? typed
        : typed
            .split(' ')
            .map((word) => `"${word}"`)
            .join(' AND ')
      return [count.all(match), rows.all(match)]
    },
  }
}

/** ripgrep over the records, for words as they are; null where it is not there. */
export function ripgrep(folder: string, queries: string[]): Way | null {
  if (spawnSync('rg', ['--version']).status !== 0) return null
  let next = 0
  return {
    name: 'ripgrep over the records, files with a hit',
    run() {
      const words = (queries[next++ % queries.length] ?? '').replaceAll('"', '')
      return spawnSync('rg', ['-l', '-i', '-F', '--glob', 'record.json', words, `${folder}/articles`])
    },
  }
}
