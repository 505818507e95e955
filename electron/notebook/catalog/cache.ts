import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { uuidv7 } from 'uuidv7'
import type { ArticleSummary } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import type { CatalogEntry } from './entry.ts'
import { LIBRARY_CACHE, shardCache, within } from '../paths.ts'
import type { Stamp } from '../store/stamp.ts'

/** Changes whenever an entry's or a summary's shape does: a cache of another shape is built anew. */
const SHAPE = 13

/** In how many files the entries are kept, so that they can be read one after the other, and only those that changed written. */
const SHARDS = 32

/** An article as it was when its record and its folder had these stamps. */
export interface CachedArticle {
  record: Stamp
  /** Null when the folder has to be looked through again. */
  folder: Stamp | null
  /** SHA-256 of the record's bytes, which were found valid; null where that is not known. */
  digest: string | null
  entry: CatalogEntry
}

/** Which shard an article's entry is in: the last digits of a uuidv7 are random. */
export function shardOf(id: Id): number {
  return Number.parseInt(id.slice(-4), 16) % SHARDS
}

/** The rows of the library as they were last; empty when there is no cache or it is damaged. Nothing in it is worth an error. */
export async function readLibraryCache(root: string): Promise<ArticleSummary[]> {
  return (await read<ArticleSummary[]>(root, LIBRARY_CACHE)) ?? []
}

/** One shard of the entries. */
export async function readShard(root: string, shard: number): Promise<Map<Id, CachedArticle>> {
  const articles = (await read<CachedArticle[]>(root, shardCache(shard))) ?? []
  return new Map(articles.map((article) => [article.entry.id, article]))
}

/** Keeps the catalog for the next opening: the library's rows, and the entries of the shards named. */
export async function writeCatalogCache(
  root: string,
  summaries: readonly ArticleSummary[],
  shards: ReadonlyMap<number, readonly CachedArticle[]>,
): Promise<void> {
  for (const [shard, articles] of shards) await write(root, shardCache(shard), articles)
  await write(root, LIBRARY_CACHE, summaries)
}

async function read<T>(root: string, file: string): Promise<T | null> {
  try {
    const text = await readFile(within(root, file), 'utf8')
    const end = text.indexOf('\n')
    const body = text.slice(end + 1)
    return text.slice(0, end) === headOf(body) ? (JSON.parse(body) as T) : null
  } catch {
    return null
  }
}

/** It may be lost, so it is not flushed, but never half there. */
async function write(root: string, file: string, content: unknown): Promise<void> {
  const path = within(root, file)
  const temporary = `${path}.${uuidv7()}.tmp`
  const body = JSON.stringify(content)
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
