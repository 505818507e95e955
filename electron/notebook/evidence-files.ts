import { readFile } from 'node:fs/promises'
import { uuidv7 } from 'uuidv7'
import { BelegError } from '../../shared/errors.ts'
import { reasons } from '../../shared/reasons.ts'
import type { Sha256 } from '../../shared/model/id.ts'
import { sha256Of } from './captures.ts'
import { readError, saveError } from './store/disk-errors.ts'
import { makeFolder, renamePatiently, syncFolder, writeNew } from './store/durable-file.ts'
import { evidenceFile, FILES, within } from './paths.ts'
import { isMissing } from './store/stamp.ts'

/** How a file of evidence is found again. */
export interface KeptFile {
  sha256: Sha256
  extension: string
}

/**
 * Keeps a file in the notebook under its hash; the same bytes are kept once, and written again only where they are damaged.
 * @throws BelegError `disk-full`, `permission-denied`, `disk-failed`
 */
export async function keepFile(root: string, bytes: Uint8Array, name: string): Promise<KeptFile> {
  const kept = { sha256: sha256Of(bytes), extension: extensionOf(name) }
  const file = evidenceFile(kept)
  const path = within(root, file)
  try {
    const whole = await readKept(root, kept).catch(() => null)
    if (!whole) {
      await makeFolder(within(root, FILES))
      const temporary = `${path}.${uuidv7()}.tmp`
      await writeNew(temporary, bytes)
      await renamePatiently(temporary, path)
    }
    await syncFolder(within(root, FILES))
  } catch (error) {
    throw saveError(error, file)
  }
  return kept
}

/**
 * A kept file, compared with its hash.
 * @throws BelegError `file-damaged` when it is missing or was changed, `file-unreadable`
 */
export async function readKept(root: string, kept: KeptFile): Promise<Uint8Array> {
  const file = evidenceFile(kept)
  try {
    const bytes = await readFile(within(root, file))
    if (sha256Of(bytes) === kept.sha256) return bytes
    throw new BelegError('file-damaged', { file, reason: reasons.otherName })
  } catch (error) {
    if (isMissing(error)) throw new BelegError('file-damaged', { file, reason: reasons.missing })
    throw readError(error, file)
  }
}

/** The extension a file is kept under: that of its name where it is a plain one. */
function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? 'bin'
}
