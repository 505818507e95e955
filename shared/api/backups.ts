import { z } from 'zod'
import type { Id, Time } from '../model/id.ts'
import { method } from './method.ts'

/** Why a backup was made: by itself, because somebody asked, before files of an older schema were saved, before a bundle came in. */
export const backupReasons = ['auto', 'asked', 'migration', 'import', 'emptying'] as const
export type BackupReason = (typeof backupReasons)[number]

/** A backup as a person chooses it. What lies in the trash is counted too; `bytes` is what it restores to. */
export interface BackupEntry {
  name: string
  at: Time
  reason: BackupReason
  articles: number
  claims: number
  files: number
  bytes: number
  /** Files that could not be read when it was made, and are in it as they last could. */
  damaged: string[]
}

/** What became of the last backup that was restored to prove it. */
export interface BackupVerified {
  at: Time
  name: string
  ok: boolean
  files: number
  bytes: number
  problems: string[]
}

/** The backups of the open notebook, newest first. */
export interface Backups {
  backups: BackupEntry[]
  verified: BackupVerified | null
}

/** What is in a backup, compared with the notebook as it is now. */
export interface BackupPreview {
  /** How many articles are only in the backup, are otherwise in it, and came later. */
  gone: number
  otherwise: number
  later: number
  /** Some of those that are only in it, or otherwise, with the claims they have there. */
  articles: { id: Id; title: string; claims: number; state: 'gone' | 'otherwise' }[]
}

/** What whoever asks calls the work: it is told by `backup-progress` and can be cancelled. */
const ticketed = { ticket: z.string().min(1).max(64).optional() }

export const backups = {
  'backups.list': method<Backups>()(z.strictObject({})),
  'backups.preview': method<BackupPreview>()(z.strictObject({ name: z.string().min(1).max(120) })),
  'backups.make': method<Backups>()(z.strictObject(ticketed)),
  /** Restores the newest into a temporary folder and compares it. */
  'backups.verify': method<Backups>()(z.strictObject(ticketed)),
  /** Restores one into a new folder, and puts that on the list of notebooks; null when no folder was chosen. */
  'backups.restore': method<{ folder: string } | null>()(
    z.strictObject({ name: z.string().min(1).max(120), ...ticketed }),
  ),
  /** Stops making, proving or restoring, which is then refused as `cancelled`. */
  'backups.cancel': method<null>()(z.strictObject({ ticket: z.string().min(1).max(64) })),
}
