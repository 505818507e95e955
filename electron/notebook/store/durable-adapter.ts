import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Adapter } from 'lowdb'
import { readError, saveError } from './disk-errors.ts'
import { replaceFile } from './durable-file.ts'
import { encodeFile, parseFile, type FileKind } from './file-kind.ts'
import { within } from '../paths.ts'
import { isMissing, sameContent, sizeIn, stampOf, type Stamp } from './stamp.ts'
import { keepAdded, type Versions } from './versions.ts'

/** Thrown instead of saving over a file that is not what was last read or saved. */
export class ChangedOutside extends Error {}

/** What was last read or saved: when it is null there was no file. */
interface Seen {
  stamp: Stamp | null
  digest: string
  version: number
}

/** What is in a file now. */
export interface Found<T> {
  value: T
  bytes: Uint8Array
  seen: Seen
}

/** Where saving needs the notebook around it; absent when the notebook is only read. */
export interface Writing {
  versions: Versions
  /** Called before a file of an older schema is saved for the first time. */
  beforeMigrating: () => Promise<void>
  /** Refuses by throwing when the notebook is no longer ours to write. */
  guard: () => Promise<void>
}

/**
 * lowdb's adapter for one JSON file, durable: what `write` acknowledges survives a power cut, what another program
 * wrote is never overwritten unseen, and a file that cannot be read is left as it is.
 */
export class DurableAdapter<T extends object> implements Adapter<T> {
  #seen: Seen | null = null

  constructor(
    readonly root: string,
    readonly file: string,
    readonly kind: FileKind<T>,
    readonly writing: Writing | null,
    /** SHA-256 of content that is known to be valid; null for none. */
    readonly valid: string | null = null,
  ) {}

  /** The stamp of what was last read or saved. */
  get stamp(): Stamp | null {
    return this.#seen?.stamp ?? null
  }

  /** SHA-256 of what was last read or saved, which is valid. */
  get digest(): string | null {
    return this.#seen?.digest ?? null
  }

  /** @returns null when there is no such file. @throws `file-damaged`, `newer-version`, `file-unreadable` */
  async read(): Promise<T | null> {
    const found = await this.look()
    this.accept(found)
    return found && found.value
  }

  /** The same without taking it for what was last read: that is for {@link accept}. */
  async look(): Promise<Found<T> | null> {
    const read = await this.#readBytes()
    if (!read) return null
    const { bytes, stamp } = read
    const digest = digestOf(bytes)
    const { value, version } = parseFile(bytes, this.file, this.kind, digest === this.valid)
    return { value, bytes, seen: { stamp, digest, version } }
  }

  /** What was found stands from now on as what was last read; null for no file. */
  accept(found: Found<T> | null): void {
    this.#seen = found && found.seen
  }

  /** @throws ChangedOutside, or BelegError `disk-full`, `permission-denied`, `disk-failed`, `notebook-locked` */
  async write(value: T): Promise<void> {
    const writing = this.writing
    if (!writing) throw new Error(`${this.file} was opened for reading only`)
    const bytes = encodeFile(value)
    const path = within(this.root, this.file)
    try {
      await replaceFile(path, bytes, async () => {
        await writing.guard()
        if (await this.changedOutside()) throw new ChangedOutside(this.file)
        if (!this.#seen) return null
        if (this.#seen.version < this.kind.version) {
          await writing.beforeMigrating()
          await writing.versions.keepAs(this.file, `schema-${this.#seen.version}`)
        }
        const kept = await writing.versions.keep(this.file)
        // Keeping a version takes longer than a look: this one leaves another program the time of a system call.
        if (!sameContent(await stampOf(path), this.stamp)) throw new ChangedOutside(this.file)
        return kept
      })
      // That there is a second copy is a comfort; that the first is durable is the promise.
      if (!this.#seen) await keepAdded(this.root, this.file, bytes).catch(() => undefined)
      const stamp = await stampOf(path).catch(() => null)
      // A stamp of another length is not of what was just written: then the next look compares the bytes.
      const ours = stamp !== null && sizeIn(stamp) === String(bytes.length)
      this.#seen = { stamp: ours ? stamp : null, digest: digestOf(bytes), version: this.kind.version }
    } catch (error) {
      if (error instanceof ChangedOutside) throw error
      throw saveError(error, this.file)
    }
  }

  /** True when the file is not what was last read or saved. @throws `file-unreadable` */
  async changedOutside(): Promise<boolean> {
    const seen = this.#seen
    try {
      const stamp = await stampOf(within(this.root, this.file))
      if (!seen || stamp === null) return (seen === null) !== (stamp === null)
      if (stamp === seen.stamp) return false
    } catch (error) {
      throw readError(error, this.file)
    }
    const read = await this.#readBytes()
    if (!read || digestOf(read.bytes) !== seen.digest) return true
    seen.stamp = read.stamp
    return false
  }

  /** A file's bytes with the stamp it had before they were read. */
  async #readBytes(): Promise<{ bytes: Uint8Array; stamp: Stamp | null } | null> {
    const path = within(this.root, this.file)
    try {
      const stamp = await stampOf(path)
      return { bytes: await readFile(path), stamp }
    } catch (error) {
      if (isMissing(error)) return null
      throw readError(error, this.file)
    }
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
