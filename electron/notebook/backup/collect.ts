import { readdir, readFile } from 'node:fs/promises'
import { isKnownName } from '../../../shared/bundle/names.ts'
import { BelegError } from '../../../shared/errors.ts'
import type { Id } from '../../../shared/model/id.ts'
import { atOnce } from '../at-once.ts'
import type { Following } from '../following.ts'
import { parseFile } from '../store/file-kind.ts'
import { listArticles } from '../catalog/folder-look.ts'
import { kindOf } from '../store/kinds.ts'
import { listNoteVersions } from '../note-versions/files.ts'
import {
  articleFolder,
  DESK,
  FILES,
  INBOX,
  NOTE_VERSIONS,
  NOTEBOOK,
  noteVersionFile,
  recordFile,
  within,
} from '../paths.ts'
import { isMissing, stampOf } from '../store/stamp.ts'
import type { Pool } from './pool.ts'
import type { KeptFile } from './snapshot.ts'

/** How many articles are looked at at the same time: few, so that an edit does not wait. */
const AT_ONCE = 4

/** What there is to back up, file by file; what has not changed since `before` is not read again. */
export class Collecting {
  /** Names of what is damaged or gone and is kept as it last was. */
  readonly damaged: string[] = []
  readonly #root: string
  readonly #pool: Pool
  readonly #before: ReadonlyMap<string, KeptFile>
  readonly #byArticle = new Map<Id, KeptFile[]>()

  constructor(root: string, pool: Pool, before: readonly KeptFile[]) {
    this.#root = root
    this.#pool = pool
    this.#before = new Map(before.map((kept) => [kept.file, kept]))
    for (const kept of before) {
      const id = /^articles\/([^/]+)\//.exec(kept.file)?.[1]
      if (id !== undefined) this.#byArticle.set(id, [...(this.#byArticle.get(id) ?? []), kept])
    }
  }

  /** The files of each article that is there. */
  async articles({ goOn, onProgress }: Following): Promise<Map<Id, KeptFile[]>> {
    const { ids } = await listArticles(this.#root)
    const found = new Map<Id, KeptFile[]>()
    await atOnce(
      ids,
      async (id) => {
        goOn?.()
        found.set(id, await this.#article(id))
        onProgress?.(found.size, ids.length)
      },
      AT_ONCE,
    )
    return new Map(ids.map((id) => [id, found.get(id) ?? []]))
  }

  /** The files that belong to no article. */
  async own(): Promise<KeptFile[]> {
    const changing = await Promise.all([NOTEBOOK, INBOX, DESK].map((file) => this.#changing(file)))
    const kept = [...this.#before.values()].filter(({ file }) => file.startsWith(`${FILES}/`))
    return [...changing.filter((file) => file !== null), ...(await this.#immutable(FILES, kept))]
  }

  async #article(id: Id): Promise<KeptFile[]> {
    const before = this.#byArticle.get(id) ?? []
    const folder = articleFolder(id)
    const record = await this.#changing(recordFile(id))
    const parts = await Promise.all(
      ['captures', 'images'].map((part) => {
        const kept = before.filter(({ file }) => file.startsWith(`${folder}/${part}/`))
        return this.#immutable(`${folder}/${part}`, kept)
      }),
    )
    const versions = await this.#immutable(`${folder}/${NOTE_VERSIONS}`, await this.#notGone(id, before))
    return [...(record ? [record] : []), ...parts.flat(), ...versions]
  }

  /** The versions of a note that are still there: the others were let go on purpose. */
  async #notGone(id: Id, before: readonly KeptFile[]): Promise<KeptFile[]> {
    const versions = before.filter(({ file }) => file.startsWith(`${articleFolder(id)}/${NOTE_VERSIONS}/`))
    const names = await listNoteVersions(this.#root, id).catch(() => null)
    if (!names) return versions
    const there = new Set(names.map((name) => noteVersionFile(id, name)))
    return versions.filter(({ file }) => there.has(file))
  }

  /** A file that is saved anew; where it cannot be read, as it last could. */
  async #changing(file: string): Promise<KeptFile | null> {
    const before = this.#before.get(file) ?? null
    const path = within(this.#root, file)
    const stamp = await stampOf(path).catch(() => undefined)
    if (stamp && stamp === before?.stamp && (await this.#pool.has(before.sha256))) return before
    // One that is not there and never was is not missed.
    if (stamp === null && !before) return null
    const bytes = await readFile(path).catch(() => null)
    const sound = bytes && soundIn(bytes, file)
    if (!sound) this.damaged.push(file)
    // What is damaged is kept where there is nothing better.
    if (!bytes || (!sound && before)) return before
    const sha256 = await this.#pool.put(bytes)
    return { file, bytes: bytes.length, sha256, ...(stamp && { stamp }), ...sound }
  }

  /** Files that never change: what was kept once is kept on, also when it is gone or was changed since. */
  async #immutable(folder: string, before: readonly KeptFile[]): Promise<KeptFile[]> {
    const known = new Map(before.map((kept) => [kept.file, kept]))
    const names = await readdir(within(this.#root, folder)).catch((error: unknown) => {
      if (!isMissing(error)) this.damaged.push(folder)
      return []
    })
    const there = names.map((name) => `${folder}/${name}`).filter(isKnownName)
    for (const file of known.keys()) if (!there.includes(file)) this.damaged.push(file)
    for (const file of there) {
      const kept = known.get(file)
      if (kept && (await this.#pool.has(kept.sha256))) continue
      const bytes = await readFile(within(this.#root, file)).catch(() => null)
      if (bytes) known.set(file, { file, bytes: bytes.length, sha256: await this.#pool.put(bytes) })
      else this.damaged.push(file)
    }
    return [...known.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1))
  }
}

/** How many claims a file has, if it can have some; null when it is damaged. */
function soundIn(bytes: Uint8Array, file: string): Pick<KeptFile, 'claims'> | null {
  try {
    const kind = kindOf(file)
    const value = kind ? parseFile(bytes, file, kind).value : {}
    return 'claims' in value && Array.isArray(value.claims) ? { claims: value.claims.length } : {}
  } catch (error) {
    if (!(error instanceof BelegError)) throw error
    // What a newer version of the program wrote is whole, though nothing in it can be counted.
    return error.code === 'newer-version' ? {} : null
  }
}
