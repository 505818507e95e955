import type { BigIntStats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { sep } from 'node:path'
import { BelegError } from '../../shared/errors.ts'
import { isArticleName } from '../../shared/model/article-names.ts'
import { readError } from '../notebook/store/disk-errors.ts'
import { NOTEBOOK } from '../notebook/paths.ts'
import { pathOf } from './path-of.ts'

/** What is found under the names given. */
export interface ArticleFiles {
  /** In the order given, those of a folder in the order of their names; `error` when it is a folder that is not or cannot be looked into. */
  files: { file: string; error?: BelegError }[]
  /** By folder given: how many entries are hidden, no articles, there already under another name, or a notebook of ours. */
  leftOut: Map<string, number>
}

/** The names themselves, or, `recursive`, instead of folders the articles in them. Links are followed, and nothing twice. */
export async function articleFiles(names: readonly string[], recursive: boolean): Promise<ArticleFiles> {
  const found: ArticleFiles = { files: [], leftOut: new Map() }
  for (const name of names) {
    const entry = await look(name)
    if (!entry?.isDirectory()) found.files.push({ file: name })
    else if (recursive)
      found.leftOut.set(name, await collect(name, found.files, new Set([identityOf(entry)])))
    else found.files.push({ file: name, error: new BelegError('not-a-file', { file: name, kind: 'folder' }) })
  }
  return found
}

/** Adds the articles in a folder; how much was left out. `seen` keeps links that lead in circles from doing so. */
async function collect(folder: string, files: ArticleFiles['files'], seen: Set<string>): Promise<number> {
  const names = await namesIn(folder).catch((error: unknown) => readError(error, folder))
  if (!Array.isArray(names)) {
    files.push({ file: folder, error: names })
    return 0
  }
  // What was brought in already is there as well.
  if (names.includes(NOTEBOOK)) return 1
  let leftOut = 0
  for (const name of names) {
    const file = folder.endsWith(sep) ? `${folder}${name}` : `${folder}${sep}${name}`
    const entry = name.startsWith('.') ? null : await look(file)
    const isNew = entry !== null && !seen.has(identityOf(entry))
    if (isNew) seen.add(identityOf(entry))
    if (isNew && entry.isDirectory()) leftOut += await collect(file, files, seen)
    else if (isNew && entry.isFile() && isArticleName(name)) files.push({ file })
    else leftOut++
  }
  return leftOut
}

/** Sorted by what they are made of, so that the order is the same everywhere. */
async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(await pathOf(folder), { encoding: 'buffer' })
  return names.toSorted(Buffer.compare).map((name) => name.toString())
}

/** The same for two names of one thing. */
function identityOf({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`
}

/** What a name leads to; null when that is nothing. */
async function look(file: string): Promise<BigIntStats | null> {
  try {
    return await stat(await pathOf(file), { bigint: true })
  } catch {
    return null
  }
}
