import { mkdir, readdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { uuidv7 } from 'uuidv7'
import type { ArticleRecord } from '../../../shared/model/article.ts'
import type { Id, Sha256 } from '../../../shared/model/id.ts'
import { atOnce } from '../at-once.ts'
import { sha256Of } from '../captures.ts'
import { saveError } from '../store/disk-errors.ts'
import {
  linkOrCopy,
  makeFolder,
  renamePatiently,
  syncFile,
  syncFolder,
  writeNew,
} from '../store/durable-file.ts'
import { encodeFile, validated } from '../store/file-kind.ts'
import { recordKind } from '../store/kinds.ts'
import {
  articleFolder,
  ARTICLES,
  FILES,
  importingFolder,
  NOTE_VERSIONS,
  recordFile,
  within,
} from '../paths.ts'
import { isMissing, stampOf } from '../store/stamp.ts'
import type { Taken } from '../types.ts'
import { moveArticles } from './move-articles.ts'
import { updateAll, type Homes, type Move } from './update-all.ts'
import { keepAdded } from '../store/versions.ts'

/** What of an article's folder never changes. */
const IMMUTABLE = ['captures', 'images', NOTE_VERSIONS] as const

/**
 * See `Notebook.takeIn`. Files that never change come first: nothing names them yet. Then the articles are put together, what is going to
 * happen is written down, and only then does it.
 */
export async function takeIn(root: string, homes: Homes, taken: Taken): Promise<void> {
  const { folder, articles, captures, changes, onProgress } = taken
  const adding = articles.map(({ id }) => id)
  const digests = new Map<Id, Sha256>()
  try {
    await bringFiles(`${folder}/${FILES}`, within(root, FILES))
    await atOnce(captures, async ({ article, sha256s }) => {
      for (const name of ['captures', 'images'])
        await bringFiles(
          `${folder}/${articleFolder(article)}/${name}`,
          within(root, `${articleFolder(article)}/${name}`),
          (file) => name === 'images' || sha256s.some((sha256) => file.startsWith(sha256)),
        )
    })
    await atOnce(taken.known, (article) =>
      bringFiles(
        `${folder}/${articleFolder(article)}/${NOTE_VERSIONS}`,
        within(root, `${articleFolder(article)}/${NOTE_VERSIONS}`),
      ),
    )
    await makeFolder(within(root, ARTICLES))
    let built = 0
    await atOnce(articles, async (article) => {
      digests.set(article.id, await build(root, folder, article))
      built += 1
      onProgress?.(built, articles.length)
    })
  } catch (error) {
    await forget(root, adding)
    throw saveError(error, ARTICLES)
  }
  const move: Move = {
    adding,
    async there() {
      await atOnce(adding, (id) =>
        renamePatiently(within(root, importingFolder(id)), within(root, articleFolder(id))),
      )
      await syncFolder(within(root, ARTICLES))
    },
    back: () => moveArticles(root, adding, articleFolder, importingFolder),
    forget: () => forget(root, adding),
  }
  await updateAll(homes, changes, () => undefined, adding.length > 0 ? move : undefined).catch(
    (error: unknown) => Promise.reject(saveError(error, ARTICLES)),
  )
  for (const { id, record } of articles)
    await homes.articles.appeared(await record(), digests.get(id) ?? null)
}

/** Puts an article together and answers with the SHA-256 of its record's bytes. */
async function build(
  root: string,
  folder: string,
  { id, from, record }: { id: Id; from: Id; record: () => Promise<ArticleRecord> },
): Promise<Sha256> {
  const building = within(root, importingFolder(id))
  await rm(building, { recursive: true, force: true })
  await mkdir(building)
  for (const name of IMMUTABLE)
    await bringFiles(`${folder}/${articleFolder(from)}/${name}`, `${building}/${name}`)
  const bytes = encodeFile(validated(await record(), recordKind(id)))
  await writeNew(`${building}/record.json`, bytes)
  await syncFolder(building)
  await keepAdded(root, recordFile(id), bytes)
  return sha256Of(bytes)
}

/** Brings files from one folder into another, each whole or not at all; what is there is what it is named by, and stays. */
async function bringFiles(from: string, to: string, wanted = (_file: string) => true): Promise<void> {
  const files = (await namesIn(from)).filter(wanted)
  if (files.length === 0) return
  await makeFolder(to)
  await atOnce(files, async (file) => {
    if ((await stampOf(`${to}/${file}`)) !== null) return
    const temporary = `${dirname(to)}/${file}.${uuidv7()}.tmp`
    await linkOrCopy(`${from}/${file}`, temporary)
    // Unpacking it did not: most of what is looked through never comes in.
    await syncFile(temporary)
    await renamePatiently(temporary, `${to}/${file}`)
  })
  await syncFolder(to)
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

async function forget(root: string, adding: readonly Id[]): Promise<void> {
  for (const id of adding)
    await rm(within(root, importingFolder(id)), { recursive: true, force: true }).catch(() => undefined)
}
