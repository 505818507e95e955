import { readdir, readFile } from 'node:fs/promises'
import { z } from 'zod'
import { BelegError } from '../../../shared/errors.ts'
import { reasons } from '../../../shared/reasons.ts'
import { Sha256, Time } from '../../../shared/model/id.ts'
import { backupReasons, type BackupEntry } from '../../../shared/api/backups.ts'
import { BACKUP, timeInName, within } from '../paths.ts'
import { parseFile, type FileKind } from '../store/file-kind.ts'
import type { Pool } from './pool.ts'

export const SNAPSHOTS = `${BACKUP}/snapshots`

/** How much later than now the time of a backup may be, in milliseconds: clocks are put right by that much. */
const AHEAD = 60 * 1000

/** A file in a backup. `stamp` is that of the file it was read from, where that may change; `claims` how many a file with claims has. */
export const KeptFile = z.looseObject({
  file: z.string(),
  bytes: z.int().nonnegative(),
  sha256: Sha256,
  stamp: z.string().optional(),
  claims: z.int().nonnegative().optional(),
})
export type KeptFile = z.infer<typeof KeptFile>

/** A part of a backup: what did not change is the same part in many backups, kept once. */
const Tree = z.looseObject({ files: z.array(KeptFile) })

/** `.backup/snapshots/<name>.json` */
export const Snapshot = z.looseObject({
  schemaVersion: z.literal(1),
  at: Time,
  reason: z.enum(backupReasons),
  articles: z.int().nonnegative(),
  claims: z.int().nonnegative(),
  files: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  /** Files that could not be read when it was made: they are as they were when they last could. */
  damaged: z.array(z.string()),
  trees: z.array(Sha256),
})
export type Snapshot = z.infer<typeof Snapshot>

const kind: FileKind<Snapshot> = { version: 1, schema: Snapshot, migrations: [] }

/** The names of all backups of a notebook, whether they can be read or not; they begin with the time, see `timeInName`. */
export async function snapshotNames(root: string): Promise<string[]> {
  const files = await readdir(within(root, SNAPSHOTS)).catch(() => [])
  return files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5))
}

/**
 * The backups of a notebook, newest first; one that cannot be read is none. What was made by a clock that ran ahead comes last: when that
 * was cannot be told, only that all made since are newer.
 */
export async function listSnapshots(
  root: string,
  now = new Date(),
): Promise<(Snapshot & { name: string })[]> {
  const names = await snapshotNames(root)
  const found = await Promise.all(names.map((name) => readSnapshot(root, name)))
  const ahead = timeInName(new Date(now.getTime() + AHEAD))
  const order = ({ name }: { name: string }) => `${name > ahead ? 0 : 1} ${name}`
  return found.filter((snapshot) => snapshot !== null).toSorted((a, b) => (order(a) < order(b) ? 1 : -1))
}

export function entryOf({
  name,
  at,
  reason,
  articles,
  claims,
  files,
  bytes,
  damaged,
}: Snapshot & { name: string }): BackupEntry {
  return { name, at, reason, articles, claims, files, bytes, damaged }
}

/** The files of a backup. @throws BelegError `file-damaged`, `file-unreadable` */
export async function filesIn(pool: Pool, { trees }: Pick<Snapshot, 'trees'>): Promise<KeptFile[]> {
  const parts = await Promise.all(trees.map((tree) => readTree(pool, tree)))
  return parts.flat()
}

async function readTree(pool: Pool, tree: Sha256): Promise<KeptFile[]> {
  const parsed = Tree.safeParse(JSON.parse(Buffer.from(await pool.get(tree)).toString()))
  if (!parsed.success) throw new BelegError('file-damaged', { file: tree, reason: reasons.noBackupPart })
  return parsed.data.files
}

async function readSnapshot(root: string, name: string): Promise<(Snapshot & { name: string }) | null> {
  try {
    const file = `${SNAPSHOTS}/${name}.json`
    return { ...parseFile(await readFile(within(root, file)), file, kind).value, name }
  } catch {
    return null
  }
}
