import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { BelegError } from '../../../shared/errors.ts'
import { reasons } from '../../../shared/reasons.ts'
import type { Sha256 } from '../../../shared/model/id.ts'
import { atOnce } from '../at-once.ts'
import { sha256Of } from '../captures.ts'
import { readError } from '../store/disk-errors.ts'
import { makeFolder, syncFolder, writeWhole } from '../store/durable-file.ts'
import { BACKUP, within } from '../paths.ts'
import { isMissing } from '../store/stamp.ts'

/** Contents that backups are made of, each once, under their SHA-256: `.backup/pool/<its first two digits>/<all of it>`. */
export class Pool {
  readonly #root: string
  readonly #known = new Set<Sha256>()
  readonly #folders = new Set<string>()
  /** Folders with names in them that are not durable yet. */
  readonly #touched = new Set<string>()
  /** What was kept anew, with the time its file bears. */
  readonly #added = new Map<Sha256, number>()

  constructor(root: string) {
    this.#root = root
  }

  async has(sha256: Sha256): Promise<boolean> {
    if (this.#known.has(sha256)) return true
    const there = await stat(this.#path(sha256)).then(
      () => true,
      () => false,
    )
    if (there) this.#known.add(sha256)
    return there
  }

  /** Keeps a content, durable once {@link settle} has been called. @returns its hash. @throws the system's errors */
  async put(bytes: Uint8Array): Promise<Sha256> {
    const sha256 = sha256Of(bytes)
    if (!this.#known.has(sha256) && !(await this.#isRenewed(sha256))) await this.#write(sha256, bytes)
    this.#known.add(sha256)
    return sha256
  }

  /** True when a content is there; it is young again then, so that no sweep takes it before the backup is made that needs it. */
  async #isRenewed(sha256: Sha256): Promise<boolean> {
    const now = new Date()
    return utimes(this.#path(sha256), now, now).then(
      () => true,
      (error: unknown) => !isMissing(error),
    )
  }

  async #write(sha256: Sha256, bytes: Uint8Array): Promise<void> {
    const folder = within(this.#root, `${BACKUP}/pool/${sha256.slice(0, 2)}`)
    if (!this.#folders.has(folder)) await makeFolder(folder)
    this.#folders.add(folder)
    await writeWhole(this.#path(sha256), bytes)
    this.#touched.add(folder)
    this.#added.set(sha256, (await stat(this.#path(sha256))).mtimeMs)
  }

  /** Takes away what was kept anew for a backup that cannot be made: the disk is full, and work needs the room. */
  async takeBack(): Promise<void> {
    await atOnce(this.#added, async ([sha256, mtimeMs]) => {
      const found = await stat(this.#path(sha256)).catch(() => null)
      // Another backup that needs it has made it young again.
      if (found?.mtimeMs === mtimeMs) await rm(this.#path(sha256), { force: true }).catch(() => undefined)
      this.#known.delete(sha256)
    })
    this.#added.clear()
  }

  /** Makes the names of all that was put durable, each folder once: a backup may be made of them then. */
  async settle(): Promise<void> {
    const touched = [...this.#touched]
    this.#touched.clear()
    await atOnce(touched, syncFolder)
  }

  /**
   * A content, compared with its hash. A damaged one is taken out, so that the next backup keeps it anew.
   * @throws BelegError `file-damaged`, `file-unreadable`
   */
  async get(sha256: Sha256): Promise<Uint8Array> {
    const file = `${BACKUP}/pool/${sha256.slice(0, 2)}/${sha256}`
    try {
      const bytes = await readFile(this.#path(sha256))
      if (sha256Of(bytes) === sha256) return bytes
      await rm(this.#path(sha256), { force: true })
      throw new BelegError('file-damaged', { file, reason: reasons.backupChanged })
    } catch (error) {
      if (isMissing(error)) throw new BelegError('file-damaged', { file, reason: reasons.backupMissing })
      throw readError(error, file)
    }
  }

  /** Removes what is not `wanted` and older than `before`: younger ones may belong to a backup that is being made. */
  async sweep(wanted: ReadonlySet<Sha256>, before: Date): Promise<void> {
    const pool = within(this.#root, `${BACKUP}/pool`)
    for (const folder of await readdir(pool).catch(() => []))
      for (const name of await readdir(`${pool}/${folder}`)) {
        if (wanted.has(name)) continue
        const path = `${pool}/${folder}/${name}`
        const state = await stat(path).catch(() => null)
        if (state !== null && state.mtime < before) await rm(path, { force: true })
        this.#known.delete(name)
      }
  }

  #path(sha256: Sha256): string {
    return within(this.#root, `${BACKUP}/pool/${sha256.slice(0, 2)}/${sha256}`)
  }
}
