import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { uuidv7 } from 'uuidv7'
import type { Id } from '../../shared/model/id.ts'
import type { CatalogEntry } from './catalog-entry.ts'
import { CATALOG_CACHE, within } from './paths.ts'
import type { Stamp } from './stamp.ts'

/** Changes whenever an entry's shape does: a cache of another shape is built anew. */
const SHAPE = 4

/** An article as it was when its record and its folder had these stamps. */
export interface CachedArticle {
  record: Stamp
  /** Null when the folder has to be looked through again. */
  folder: Stamp | null
  entry: CatalogEntry
}

/** The cached catalog; empty when there is none or it is damaged. Nothing in it is worth an error. */
export async function readCatalogCache(root: string): Promise<Map<Id, CachedArticle>> {
  try {
    const text = await readFile(within(root, CATALOG_CACHE), 'utf8')
    const end = text.indexOf('\n')
    const body = text.slice(end + 1)
    if (text.slice(0, end) !== headOf(body)) return new Map()
    const articles = JSON.parse(body) as CachedArticle[]
    return new Map(articles.map((article) => [article.entry.id, article]))
  } catch {
    return new Map()
  }
}

/** Keeps the catalog for the next opening. It may be lost, so it is not flushed, but never half there. */
export async function writeCatalogCache(root: string, articles: readonly CachedArticle[]): Promise<void> {
  const path = within(root, CATALOG_CACHE)
  const temporary = `${path}.${uuidv7()}.tmp`
  const body = JSON.stringify(articles)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(temporary, `${headOf(body)}\n${body}`)
    await rename(temporary, path)
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined)
  }
}

function headOf(body: string): string {
  return `catalog ${SHAPE} ${createHash('sha256').update(body).digest('hex')}`
}
