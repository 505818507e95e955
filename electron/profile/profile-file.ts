import { readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Adapter } from 'lowdb'
import { z } from 'zod'
import { BelegError } from '../../shared/errors.ts'
import { Time } from '../../shared/model/id.ts'
import { Settings } from '../../shared/settings.ts'
import { makeFolder } from '../notebook/store/durable-file.ts'
import { readError, saveError } from '../notebook/store/disk-errors.ts'
import { encodeFile, parseFile, type FileKind } from '../notebook/store/file-kind.ts'
import { timeInName } from '../notebook/paths.ts'
import { isMissing } from '../notebook/store/stamp.ts'
import { writeDurably } from './write-durably.ts'

/** A notebook this person has opened. The handle is random: it stands for the folder and tells nothing of it. */
const Recent = z.looseObject({ handle: z.string(), name: z.string(), folder: z.string(), openedAt: Time })

const Bounds = z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() })
/** Where a window was, in the desktop's own units. */
export type Bounds = z.infer<typeof Bounds>

/** How a window stood: whether it filled the screen, and where it is when it does not. */
const Stand = Bounds.extend({ maximized: z.boolean().default(false) })
export type Stand = z.infer<typeof Stand>

export const ProfileFile = z.looseObject({
  schemaVersion: z.literal(1),
  settings: Settings,
  /** Newest first. */
  recent: z.array(Recent),
  bounds: Stand.nullable(),
})
export type ProfileFile = z.infer<typeof ProfileFile>

const kind: FileKind<ProfileFile> = { version: 1, schema: ProfileFile, migrations: [] }

/** What a new person has. */
export const emptyProfile: ProfileFile = {
  schemaVersion: 1,
  settings: Settings.parse({}),
  recent: [],
  bounds: null,
}

/**
 * lowdb's adapter for the profile. Nothing in it is work, so a damaged file is set aside under another name and the
 * program starts with defaults; one of a newer version is neither read nor overwritten. @throws BelegError `file-unreadable`
 */
export class ProfileAdapter implements Adapter<ProfileFile> {
  #newer = false

  constructor(readonly path: string) {}

  async read(): Promise<ProfileFile | null> {
    try {
      return parseFile(await readFile(this.path), this.path, kind).value
    } catch (error) {
      if (error instanceof BelegError && error.code === 'newer-version') this.#newer = true
      else if (error instanceof BelegError)
        await rename(this.path, `${this.path}.damaged-${timeInName()}`).catch((failed: unknown) => {
          throw saveError(failed, this.path)
        })
      else if (!isMissing(error)) throw readError(error, this.path)
      return null
    }
  }

  async write(profile: ProfileFile): Promise<void> {
    if (this.#newer) return
    try {
      await makeFolder(dirname(this.path))
      await writeDurably(this.path, encodeFile(profile))
    } catch (error) {
      throw saveError(error, this.path)
    }
  }
}
