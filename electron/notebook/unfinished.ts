import { rm } from 'node:fs/promises'
import { z } from 'zod'
import { BelegError } from '../../shared/errors.ts'
import { Id } from '../../shared/model/id.ts'
import { saveError } from './disk-errors.ts'
import { DurableAdapter, type Writing } from './durable-adapter.ts'
import { replaceFile, syncFolder } from './durable-file.ts'
import { encodeFile, type FileKind } from './file-kind.ts'
import { Patch } from './patch.ts'
import { UNFINISHED, within } from './paths.ts'
import { setAside } from './recovery.ts'

/** What one edit does to one record, or to the inbox (`home` null). */
const PatchedHome = z.object({ home: Id.nullable(), patch: Patch })
export type PatchedHome = z.infer<typeof PatchedHome>

/** `unfinished.json`: edits of several files that are under way. When the program ends in between, the next opening finishes them. */
const UnfinishedFile = z.looseObject({
  schemaVersion: z.literal(1),
  edits: z.array(z.array(PatchedHome)),
})
type UnfinishedFile = z.infer<typeof UnfinishedFile>

const kind: FileKind<UnfinishedFile> = { version: 1, schema: UnfinishedFile, migrations: [] }

/** Remembers durably what is about to be changed in several files, so that all of it happens or none. */
export class Unfinished {
  readonly #root: string
  readonly #writing: Writing
  /** What is in the file: under way, or to be finished by the next opening because it failed half-way. */
  #edits: readonly PatchedHome[][] = []

  constructor(root: string, writing: Writing) {
    this.#root = root
    this.#writing = writing
  }

  /** @throws BelegError what saving throws; then nothing was begun */
  async begin(edit: PatchedHome[]): Promise<void> {
    await this.#write([...this.#edits, edit])
  }

  /** The edit is durable, or taken back. */
  async end(edit: PatchedHome[]): Promise<void> {
    await this.#write(this.#edits.filter((other) => other !== edit))
  }

  /** Finishes what a killed program left. What needs a file that cannot be read waits for the next opening. */
  async finish(apply: (home: PatchedHome) => Promise<void>): Promise<void> {
    const found = await this.#read()
    const waiting: PatchedHome[][] = []
    for (const edit of found) {
      const results = await Promise.allSettled(edit.map(apply))
      if (results.some((result) => result.status === 'rejected' && !isGone(result.reason))) waiting.push(edit)
    }
    if (found.length > 0) await this.#write(waiting)
  }

  async #read(): Promise<PatchedHome[][]> {
    try {
      return (await new DurableAdapter(this.#root, UNFINISHED, kind, null).read())?.edits ?? []
    } catch (error) {
      if (!(error instanceof BelegError) || error.code !== 'file-damaged') throw error
      // Each record is whole; only that they belong together can no longer be read.
      await setAside(this.#root, UNFINISHED)
      return []
    }
  }

  async #write(edits: readonly PatchedHome[][]): Promise<void> {
    const path = within(this.#root, UNFINISHED)
    try {
      if (edits.length > 0) {
        const file: UnfinishedFile = { schemaVersion: 1, edits: [...edits] }
        await replaceFile(path, encodeFile(file), async () => {
          await this.#writing.guard()
          return null
        })
      } else {
        await rm(path, { force: true })
        await syncFolder(this.#root)
      }
      this.#edits = edits
    } catch (error) {
      throw saveError(error, UNFINISHED)
    }
  }
}

/** An article that is gone for good waits for nothing. */
function isGone(error: unknown): boolean {
  return error instanceof BelegError && error.code === 'article-not-found'
}
