import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import type { BackupVerified } from '../../../shared/api/backups.ts'
import { BelegError } from '../../../shared/errors.ts'
import { Time } from '../../../shared/model/id.ts'
import { atOnce } from '../at-once.ts'
import { sha256Of } from '../captures.ts'
import { checkNotebook } from '../check/check.ts'
import { saveError } from '../store/disk-errors.ts'
import { makeFolder, replaceFile } from '../store/durable-file.ts'
import type { Following } from '../following.ts'
import { makeIncoming } from '../incoming-folder.ts'
import { encodeFile, parseFile, type FileKind } from '../store/file-kind.ts'
import { BACKUP, CACHE, within } from '../paths.ts'
import { Pool } from './pool.ts'
import { copyOut, snapshotNamed } from './restore.ts'
import { filesIn } from './snapshot.ts'

const VERIFIED = `${BACKUP}/verified.json`

const Verified = z.looseObject({
  schemaVersion: z.literal(1),
  at: Time,
  name: z.string(),
  ok: z.boolean(),
  files: z.int(),
  bytes: z.int(),
  problems: z.array(z.string()),
})
const kind: FileKind<z.infer<typeof Verified>> = { version: 1, schema: Verified, migrations: [] }

/**
 * Proves a backup: restores it into a temporary folder, compares every restored file with its hash, and lets `check` look at the
 * notebook that this makes. What was found is remembered.
 * @throws BelegError `backup-not-found`; `disk-full`, `permission-denied`, `disk-failed` where no copy can be made
 */
export async function verifySnapshot(
  root: string,
  name: string | null,
  { onProgress, goOn }: Following = {},
): Promise<BackupVerified> {
  const snapshot = await snapshotNamed(root, name)
  const problems: string[] = []
  const { folder, forget } = await makeIncoming(root).catch((error: unknown) =>
    Promise.reject(saveError(error, CACHE)),
  )
  // Restored, compared and checked: three parts of the way.
  const following = (part: number) => ({
    ...(goOn && { goOn }),
    onProgress: (done: number, total: number) => onProgress?.(part * total + done, 3 * total),
  })
  try {
    // It is gone again before anybody could miss it: nothing has to be durable.
    await copyOut(root, snapshot, folder, {
      ...following(0),
      write: (path, bytes) => writeFile(path, bytes),
    })
    const files = await filesIn(new Pool(root), snapshot)
    let compared = 0
    await atOnce(files, async ({ file, sha256 }) => {
      goOn?.()
      if (sha256Of(await readFile(within(folder, file))) !== sha256)
        problems.push(`${file} was restored otherwise.`)
      compared += 1
      following(1).onProgress(compared, files.length)
    })
    const checked = await checkNotebook(folder, following(2))
    if (!checked.ok) problems.push(...checked.problems.map(({ message }) => message))
  } catch (error) {
    // Where there is no room for a copy, nothing is wrong with the backup.
    if (!(error instanceof BelegError) || error.code === 'cancelled') throw saveError(error, CACHE)
    const { code, detail } = error
    problems.push([detail['file'], detail['reason']].filter(Boolean).join(': ') || code)
  } finally {
    await forget()
  }
  const { files, bytes } = snapshot
  const found = {
    at: new Date().toISOString(),
    name: snapshot.name,
    ok: problems.length === 0,
    files,
    bytes,
    problems,
  }
  await makeFolder(within(root, BACKUP))
  await replaceFile(within(root, VERIFIED), encodeFile({ schemaVersion: 1, ...found }), async () => null)
  return found
}

/** What the last proof found; null when there was none, or when it cannot be read: the next one is due then. */
export async function readVerified(root: string): Promise<BackupVerified | null> {
  try {
    const { at, name, ok, files, bytes, problems } = parseFile(
      await readFile(within(root, VERIFIED)),
      VERIFIED,
      kind,
    ).value
    return { at, name, ok, files, bytes, problems }
  } catch {
    return null
  }
}
