import { readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { uuidv7 } from 'uuidv7'
import page from 'virtual:verify-page'
import { chainOf, claimsIn, headOf } from '../../shared/bundle/chain.ts'
import {
  FORMAT,
  FORMAT_VERSION,
  type BundleCounts,
  type Histories,
  type Manifest,
} from '../../shared/bundle/manifest.ts'
import { HISTORIES, holdsClaims, MANIFEST, MANIFEST_SUM, VERIFY_PAGE } from '../../shared/bundle/names.ts'
import { BelegError } from '../../shared/errors.ts'
import { reasons } from '../../shared/reasons.ts'
import type { ArticleRecord } from '../../shared/model/article.ts'
import type { Id } from '../../shared/model/id.ts'
import { version } from '../../package.json'
import { sha256Of } from '../notebook/captures.ts'
import { ahead } from '../notebook/at-once.ts'
import { readError, saveError } from '../notebook/store/disk-errors.ts'
import { renamePatiently, syncFolder } from '../notebook/store/durable-file.ts'
import { encodeFile, parseFile } from '../notebook/store/file-kind.ts'
import { holdsNothing, listArticles } from '../notebook/catalog/folder-look.ts'
import { captureKind, inboxKind, notebookKind, recordKind } from '../notebook/store/kinds.ts'
import { INBOX, NOTEBOOK, recordFile, within } from '../notebook/paths.ts'
import { isMissing } from '../notebook/store/stamp.ts'
import type { Notebook } from '../notebook/types.ts'
import { choose, type Chosen } from './choose.ts'
import { newHash } from './hash.ts'
import { filesOfRecord } from './record-files.ts'
import { Ties } from './ties.ts'
import { ZipWriter } from './zip-writer.ts'

/** What a bundle became. `bytes` is its length. */
export interface Packed extends BundleCounts {
  bytes: number
}

export interface PackOptions {
  /** The chosen articles; null for the whole notebook. */
  articles: readonly Id[] | null
  onProgress?: (done: number, total: number) => void
  /** Throws when there is no need to go on. */
  goOn?: () => void
}

/** How many articles are looked at while the one before is packed. */
const LOOKED_AHEAD = 3

/** How often packing starts over because the notebook is being changed. */
const ATTEMPTS = 3

/**
 * Packs a notebook, or articles of it with all they need, into one file. It is in place whole or not at all, and only when every file
 * in it is what its record says. One file at a time is in memory.
 * @throws BelegError `article-not-found`, `file-damaged`, `newer-version`, `file-changed`, and what saving throws
 */
export async function packBundle(notebook: Notebook, out: string, options: PackOptions): Promise<Packed> {
  const temporary = `${out}.${uuidv7()}.tmp`
  for (let attempt = 1; ; attempt++) {
    try {
      const packed = await packInto(notebook, temporary, options)
      await renamePatiently(temporary, out)
      await syncFolder(dirname(out))
      return packed
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined)
      const changed = error instanceof BelegError && error.code === 'file-changed'
      if (!changed || attempt === ATTEMPTS) throw saveError(error, out)
    }
  }
}

async function packInto(notebook: Notebook, path: string, options: PackOptions): Promise<Packed> {
  await notebook.complete()
  const chosen = options.articles && (await choose(notebook, options.articles))

  const zip = await ZipWriter.create(path)
  try {
    const packing = new Packing(notebook.folder, zip)
    await packing.add(chosen, options)
    return { ...(await packing.close(notebook, chosen)), bytes: await zip.finish() }
  } catch (error) {
    await zip.abandon()
    throw error
  }
}

/** An article that was compared: its record, as it is on disk and as it is meant, and the files it names. */
interface Looked {
  file: string
  bytes: Uint8Array
  record: ArticleRecord
  files: string[]
}

class Packing {
  readonly #root: string
  readonly #zip: ZipWriter
  readonly #ties = new Ties()
  readonly #files: Manifest['files'] = []
  readonly #histories: Histories = { claims: [] }

  constructor(root: string, zip: ZipWriter) {
    this.#root = root
    this.#zip = zip
  }

  async add(chosen: Chosen | null, { onProgress, goOn }: PackOptions): Promise<void> {
    const notebook = await this.#read(NOTEBOOK)
    parseFile(notebook, NOTEBOOK, notebookKind)
    await this.#put(NOTEBOOK, notebook)
    const inbox = chosen ? encodeFile(chosen.inbox) : await this.#read(INBOX).catch(ifMissing)
    if (inbox) {
      this.#ties.addInbox(parseFile(inbox, INBOX, inboxKind).value)
      await this.#put(INBOX, inbox)
    }
    const ids = chosen?.articles ?? (await articlesIn(this.#root))
    let done = 0
    for await (const article of ahead(ids, (id) => this.#look(id), LOOKED_AHEAD)) {
      goOn?.()
      await this.#addArticle(article)
      done += 1
      onProgress?.(done, ids.length)
    }
    this.#ties.close()
    for (const file of this.#ties.files) {
      goOn?.()
      await this.#putNamed(file)
    }
    await this.#put(VERIFY_PAGE, Buffer.from(page))
  }

  /** Writes what is known only now that everything else is in. */
  async close(notebook: Notebook, chosen: Chosen | null): Promise<BundleCounts> {
    const { claims } = this.#histories
    await this.#put(HISTORIES, encodeFile(this.#histories))
    const manifest: Manifest = {
      format: FORMAT,
      version: FORMAT_VERSION,
      program: `beleg ${version}`,
      createdAt: new Date().toISOString(),
      notebook: { id: notebook.id, name: notebook.name },
      scope: chosen ? 'articles' : 'notebook',
      counts: this.#ties.counts,
      schemas: {
        notebook: notebookKind.version,
        inbox: inboxKind.version,
        record: recordKind(notebook.id).version,
        capture: captureKind.version,
      },
      histories: {
        claims: claims.length,
        entries: claims.reduce((sum, { entries }) => sum + entries.length, 0),
        head: headOf(claims, newHash),
      },
      files: this.#files,
    }
    const bytes = encodeFile(manifest)
    await this.#zip.add(MANIFEST, bytes)
    await this.#zip.add(MANIFEST_SUM, Buffer.from(`${sha256Of(bytes)}\n`))
    return this.#ties.counts
  }

  async #look(id: Id): Promise<Looked> {
    const file = recordFile(id)
    const bytes = await this.#read(file)
    const record = parseFile(bytes, file, recordKind(id)).value
    return { file, bytes, record, files: await filesOfRecord(this.#root, record) }
  }

  async #addArticle({ file, bytes, record, files }: Looked): Promise<void> {
    this.#ties.addRecord(record)
    await this.#put(file, bytes)
    for (const name of files) await this.#putNamed(name)
  }

  /** A file that never changes; what it is named by has been compared, or is now. */
  async #putNamed(file: string): Promise<void> {
    const bytes = await this.#read(file)
    const named = /([0-9a-f]{64})\.(?!json$)[^/]*$/.exec(file)?.[1]
    if (named !== undefined && sha256Of(bytes) !== named)
      throw new BelegError('file-damaged', { file, reason: reasons.otherName })
    await this.#put(file, bytes)
  }

  async #put(file: string, bytes: Uint8Array): Promise<void> {
    this.#files.push({ file, bytes: bytes.length, sha256: sha256Of(bytes) })
    if (holdsClaims(file))
      for (const { id, history } of claimsIn(JSON.parse(new TextDecoder().decode(bytes))) ?? [])
        this.#histories.claims.push({ claim: id, file, entries: chainOf(id, history, newHash) })
    await this.#zip.add(file, bytes)
  }

  async #read(file: string): Promise<Uint8Array> {
    try {
      return await readFile(within(this.#root, file))
    } catch (error) {
      if (isMissing(error))
        throw new BelegError('file-damaged', { file, reason: reasons.missing }, { cause: error })
      throw readError(error, file)
    }
  }
}

/** All but the folders in which a killed save left nothing. */
async function articlesIn(root: string): Promise<Id[]> {
  const { ids } = await listArticles(root)
  const empty = await Promise.all(ids.map((id) => holdsNothing(root, id)))
  return ids.filter((_, index) => !empty[index])
}

/** A notebook without an inbox has none; every other file has to be there. */
function ifMissing(error: unknown): null {
  if (error instanceof BelegError && isMissing(error.cause)) return null
  throw error
}
