/** Every error a person can meet, by the name scripts and translations know it under. */
export const errorCodes = [
  'anchor-not-found',
  'appearance-not-found',
  'annotations-unreadable',
  'article-not-found',
  'backup-not-found',
  'bad-input',
  'bundle-refused',
  'cancelled',
  'capture-not-found',
  'claim-in-trash',
  'claim-not-found',
  'collection-not-found',
  'disk-failed',
  'disk-full',
  'draft-not-found',
  'empty-text',
  'evidence-not-found',
  'file-blocked',
  'file-changed',
  'file-damaged',
  'file-empty',
  'file-encrypted',
  'file-missing',
  'file-too-large',
  'file-unreadable',
  'folder-not-a-notebook',
  'highlight-not-found',
  'host-lost',
  'image-not-found',
  'internal',
  'language-unknown',
  'name-not-utf8',
  'last-appearance',
  'newer-version',
  'no-notebook',
  'no-text-layer',
  'no-printer',
  'not-a-file',
  'not-allowed',
  'not-text',
  'note-version-not-found',
  'notebook-exists',
  'notebook-locked',
  'nothing-to-recover',
  'out-of-memory',
  'passage-mismatch',
  'permission-denied',
  'print-failed',
  'quote-ambiguous',
  'quote-not-found',
  'reason-required',
  'text-too-long',
  'tag-not-found',
  'timed-out',
  'trash-changed',
  'trash-unsure',
  'undo-conflict',
  'unknown-format',
  'unsupported-here',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** What an error says besides its code: file names, ids, counts, system messages. */
export type ErrorDetail = Readonly<Record<string, string | number>>

/** The one error our own code throws at a person; anything else is a bug and travels as `internal`. */
export class BelegError extends Error {
  override readonly name = 'BelegError'
  constructor(
    readonly code: ErrorCode,
    readonly detail: ErrorDetail = {},
    options?: ErrorOptions,
  ) {
    super([code, ...Object.values(detail)].join(': '), options)
  }
}

/** Makes a forgotten case of a union a type error. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}
