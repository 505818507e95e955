import { z } from 'zod'
import type { BundleCounts } from '../bundle/manifest.ts'
import type { StatusChange } from '../model/claim.ts'
import type { Evidence } from '../model/evidence.ts'
import { Id } from '../model/id.ts'
import type { BackupEntry } from './backups.ts'
import { PIECE_BYTES } from './articles.ts'
import { method } from './method.ts'

/** What of a bundle is here too, and otherwise. */
const conflictKinds = ['article', 'note', 'highlight', 'claim', 'appearance'] as const
export type ConflictKind = (typeof conflictKinds)[number]

/** What becomes of a conflict: ours stays, theirs takes its place, or theirs comes in beside ours. */
export const decisions = ['mine', 'theirs', 'both'] as const
export type Decision = (typeof decisions)[number]

/** What a field holds: words, or judgements and evidence, which the reader's language says. Empty for nothing. */
export type ConflictValue =
  | string
  | { judgements: readonly StatusChange[] }
  | {
      evidence: readonly (Pick<Evidence, 'stance' | 'source' | 'information' | 'note' | 'trashedAt'> & {
        cited: string
      })[]
    }

/** Something that is here and in a bundle and differs. `key` is how a decision names it. */
export interface BundleConflict {
  key: string
  kind: ConflictKind
  id: Id
  article: Id | null
  /** What it is called: a title, a statement or a quote. */
  title: string
  /** The fields that differ. */
  fields: { field: string; mine: ConflictValue; theirs: ConflictValue }[]
}

/** How much came in that was not here, or would come in. */
export interface BundleAdded extends BundleCounts {
  appearances: number
  notes: number
}

/** What a bundle brings to a notebook. */
export interface Brought {
  added: BundleAdded
  /** How many things are here already, just so. */
  same: number
  /** What was left as it is here, because nobody decided otherwise. */
  conflicts: BundleConflict[]
  /** How many conflicts were decided for theirs, and for both. */
  replaced: number
  keptBoth: number
}

/** What whoever packs or brings in a bundle calls it. */
const Ticket = z.string().min(1).max(64)

export const bundles = {
  /** Packs the notebook, or articles of it with all they need; what was packed is fetched by its ticket. */
  'bundle.pack': method<BundleCounts & { file: string; bytes: number }>()(
    z.strictObject({ ticket: Ticket, articles: z.array(Id).min(1).max(10_000).nullable() }),
  ),
  /** A piece of what was packed, as base64; empty behind its end. */
  'bundle.fetch': method<string>()(z.strictObject({ ticket: Ticket, from: z.int().nonnegative() })),
  /** The page that verifies bundles, to be saved beside one. */
  'bundle.page': method<string>()(z.strictObject({})),
  /** Hands over a piece of a bundle: `bytes` is base64, at most a piece, `from` the offset it begins at. */
  'bundle.piece': method<null>()(
    z.strictObject({ ticket: Ticket, from: z.int().nonnegative(), bytes: z.base64().max(PIECE_BYTES * 2) }),
  ),
  /** Looks through what was handed over and tells what it would bring; changes nothing. */
  'bundle.look': method<Brought>()(z.strictObject({ ticket: Ticket, file: z.string() })),
  /** Brings in what was looked through, after a backup of what is here. What no decision names stays as it is here. */
  'bundle.bring': method<Brought & { backup: BackupEntry | null }>()(
    z.strictObject({ ticket: Ticket, decisions: z.record(z.string(), z.enum(decisions)) }),
  ),
  /** Stops and forgets what has this ticket. */
  'bundle.cancel': method<null>()(z.strictObject({ ticket: Ticket })),
}
