import { rm } from 'node:fs/promises'
import { z } from 'zod'
import { BelegError } from '../../../shared/errors.ts'
import { Id } from '../../../shared/model/id.ts'
import { OneByOne } from '../../../shared/one-by-one.ts'
import { atOnce } from '../at-once.ts'
import { saveError } from '../store/disk-errors.ts'
import { DurableAdapter, type Writing } from '../store/durable-adapter.ts'
import { replaceFile, syncFolder } from '../store/durable-file.ts'
import { encodeFile, type FileKind } from '../store/file-kind.ts'
import { moveArticles } from './move-articles.ts'
import { Patch } from './patch.ts'
import { articleFolder, importingFolder, recordFile, removedFolder, UNFINISHED, within } from '../paths.ts'
import { setAside } from '../store/recovery.ts'
import { forgetVersions } from '../store/versions.ts'

/** What one edit does to one record, or to the inbox (`home` null). */
const PatchedHome = z.object({ home: Id.nullable(), patch: Patch })
export type PatchedHome = z.infer<typeof PatchedHome>

/** `unfinished.json`: edits of several files that are under way. When the program ends in between, the next opening finishes them. */
const UnfinishedFile = z.looseObject({
  schemaVersion: z.literal(1),
  edits: z.array(z.array(PatchedHome)),
  /** Articles that were put together and are about to appear. */
  adding: z.array(Id).optional(),
  /** Articles that are about to be removed for good. */
  removing: z.array(Id).optional(),
})
type UnfinishedFile = z.infer<typeof UnfinishedFile>

/** Articles that appear or go with an edit. */
export type Comings = { adding?: readonly Id[]; removing?: readonly Id[] }

const kind: FileKind<UnfinishedFile> = { version: 1, schema: UnfinishedFile, migrations: [] }

/** Remembers durably what is about to be changed in several files, so that all of it happens or none. */
export class Unfinished {
  readonly #root: string
  readonly #writing: Writing
  /** What is in the file: under way, or to be finished by the next opening because it failed half-way. */
  #edits: readonly PatchedHome[][] = []
  #adding: readonly Id[] = []
  #removing: readonly Id[] = []
  /** Each writes all that is under way: one that began from an older state would leave another out. */
  readonly #writes = new OneByOne()

  constructor(root: string, writing: Writing) {
    this.#root = root
    this.#writing = writing
  }

  /**
   * @param comings articles that were put together and are going to appear with this edit, or are going to be removed
   * @throws BelegError what saving throws; then nothing was begun
   */
  begin(edit: PatchedHome[], { adding = [], removing = [] }: Comings = {}): Promise<void> {
    return this.#writes.do(() =>
      this.#write([...this.#edits, edit], {
        adding: [...this.#adding, ...adding],
        removing: [...this.#removing, ...removing],
      }),
    )
  }

  /** The edit is durable, or taken back. */
  end(edit: PatchedHome[], { adding = [], removing = [] }: Comings = {}): Promise<void> {
    const left = (all: readonly Id[], done: readonly Id[]): Id[] => all.filter((id) => !done.includes(id))
    return this.#writes.do(() =>
      this.#write(
        this.#edits.filter((other) => other !== edit),
        { adding: left(this.#adding, adding), removing: left(this.#removing, removing) },
      ),
    )
  }

  /** Lets articles appear that were put together when the program ended. Comes before anything half-made is tidied away. */
  async finishAdding(): Promise<void> {
    await moveArticles(this.#root, (await this.#read())?.adding ?? [], importingFolder, articleFolder)
  }

  /** Lets articles go that were being removed when the program ended. Their files are tidied away after it. */
  async finishRemoving(): Promise<void> {
    const removing = (await this.#read())?.removing ?? []
    await moveArticles(this.#root, removing, articleFolder, removedFolder)
    for (const id of removing) await forgetVersions(this.#root, recordFile(id))
  }

  /** Finishes what a killed program left. What needs a file that cannot be read waits for the next opening. */
  async finish(apply: (home: PatchedHome) => Promise<void>): Promise<void> {
    const file = await this.#read()
    const waiting: PatchedHome[][] = []
    for (const edit of file?.edits ?? []) {
      let waits = false
      // Some at a time: an edit may be of thousands of files.
      await atOnce(edit, (home) =>
        apply(home).catch((error: unknown) => {
          waits ||= !isGone(error)
        }),
      )
      if (waits) waiting.push(edit)
    }
    if (file) await this.#write(waiting, {})
  }

  async #read(): Promise<UnfinishedFile | null> {
    try {
      return await new DurableAdapter(this.#root, UNFINISHED, kind, null).read()
    } catch (error) {
      if (!(error instanceof BelegError) || error.code !== 'file-damaged') throw error
      // Each record is whole; only that they belong together can no longer be read.
      await setAside(this.#root, UNFINISHED)
      return null
    }
  }

  async #write(edits: readonly PatchedHome[][], { adding = [], removing = [] }: Comings): Promise<void> {
    const path = within(this.#root, UNFINISHED)
    try {
      if (edits.length > 0) {
        const file: UnfinishedFile = {
          schemaVersion: 1,
          edits: [...edits],
          ...(adding.length > 0 && { adding: [...adding] }),
          ...(removing.length > 0 && { removing: [...removing] }),
        }
        await replaceFile(path, encodeFile(file), async () => {
          await this.#writing.guard()
          return null
        })
      } else {
        await rm(path, { force: true })
        await syncFolder(this.#root)
      }
      this.#edits = edits
      this.#adding = adding
      this.#removing = removing
    } catch (error) {
      throw saveError(error, UNFINISHED)
    }
  }
}

/** An article that is gone for good waits for nothing. */
function isGone(error: unknown): boolean {
  return error instanceof BelegError && error.code === 'article-not-found'
}
