import { z } from 'zod'
import { Block } from './block.ts'
import { Sha256, Time } from './id.ts'

export const importMethods = ['paste', 'file', 'drop', 'command-line', 'sample'] as const

/** What the record knows of one immutable version of an article. `sha256` is of the original bytes and names its files. */
export const CaptureInfo = z.looseObject({
  sha256: Sha256,
  /** SHA-256 of the normalised text in UTF-8. */
  textSha256: Sha256,
  importedAt: Time,
  /** When a page was saved, as its file says; not there when it does not. */
  savedAt: Time.optional(),
  method: z.enum(importMethods),
  /** Name of the file it came from, without folders; empty when pasted. */
  file: z.string(),
  /** Where it was found, as stated when it came in; empty when unknown. */
  url: z.string(),
  /** Extension under which the original bytes are kept. */
  extension: z.string().regex(/^[a-z0-9]{1,8}$/),
  /** Length of the original in bytes. */
  bytes: z.int().nonnegative(),
  /** Length of the normalised text in UTF-16 units. */
  characters: z.int().nonnegative(),
  blocks: z.int().nonnegative(),
  importer: z.string(),
})
export type CaptureInfo = z.infer<typeof CaptureInfo>

/** `captures/<sha256>.json`: the frozen content. */
export const CaptureFile = z.looseObject({
  schemaVersion: z.int().positive(),
  sha256: Sha256,
  textSha256: Sha256,
  blocks: z.array(Block),
})
export type CaptureFile = z.infer<typeof CaptureFile>
