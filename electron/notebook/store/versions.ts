import { mkdir, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { BACKUP, within } from '../paths.ts'
import { linkOrCopy, renamePatiently } from './durable-file.ts'
import { isMissing } from './stamp.ts'

/**
 * Keeps earlier versions under `.backup/<file>/`: `previous` is the one before the last save, `opened` the one before
 * this session's first change. They are hard links to content that is about to be replaced, so they cost no writing;
 * their names are made durable with the next flush of the file system, the save itself does not wait for it.
 */
export class Versions {
  readonly #root: string
  readonly #opened = new Set<string>()

  constructor(root: string) {
    this.#root = root
  }

  /** Keeps the current content of `file`; answers where, or null when there is no such file. */
  async keep(file: string): Promise<string | null> {
    // First, so that it is never older than `opened`, even where the program ends in between.
    const kept = await this.keepAs(file, 'previous')
    if (!this.#opened.has(file)) {
      await this.keepAs(file, 'opened')
      this.#opened.add(file)
    }
    return kept
  }

  /** Keeps the current content of `file` under a name of its own. */
  async keepAs(file: string, version: string): Promise<string | null> {
    const kept = versionPath(this.#root, file, version)
    const temporary = `${kept}.${uuidv7()}.tmp`
    try {
      if (!(await linkMakingFolder(within(this.#root, file), temporary))) return null
      await renamePatiently(temporary, kept)
    } finally {
      // Renaming onto another link of the same content does nothing and leaves the temporary name.
      await rm(temporary, { force: true })
    }
    return kept
  }
}

/** A second copy of a file that has no earlier version, so that damage to it can be mended from the first day. */
export async function keepAdded(root: string, file: string, bytes: Uint8Array): Promise<void> {
  const path = versionPath(root, file, 'added')
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes)
}

/** Takes the kept versions of a file away that is removed for good. What cannot be removed just now is in nobody's way. */
export async function forgetVersions(root: string, file: string): Promise<void> {
  await rm(within(root, `${BACKUP}/${file}`), { recursive: true, force: true }).catch(() => undefined)
  // The folder of an article, which is empty now.
  await rmdir(dirname(within(root, `${BACKUP}/${file}`))).catch(() => undefined)
}

/** Where a kept version of `file` is. */
export const versionPath = (root: string, file: string, version: string): string =>
  within(root, `${BACKUP}/${file}/${version}`)

async function linkMakingFolder(from: string, to: string): Promise<boolean> {
  try {
    await linkOrCopy(from, to)
    return true
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  await mkdir(dirname(to), { recursive: true })
  try {
    await linkOrCopy(from, to)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
