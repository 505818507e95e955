import type { Id, Sha256, Time } from '../model/id.ts'

/** What a bundle says it is. */
export const FORMAT = 'beleg-bundle'
export const FORMAT_VERSION = 1

/** How much there is in a bundle or in a notebook; what lies in the trash included. */
export interface BundleCounts {
  articles: number
  claims: number
  captures: number
  highlights: number
  /** Kept as evidence. */
  files: number
}

/** `manifest.json` of a bundle: every other file with its SHA-256, and what the whole is. */
export interface Manifest {
  format: typeof FORMAT
  version: typeof FORMAT_VERSION
  /** Name and version of the program that packed it. */
  program: string
  createdAt: Time
  notebook: { id: Id; name: string }
  /** Whether it is the whole notebook or articles that were chosen, with what they need. */
  scope: 'notebook' | 'articles'
  counts: BundleCounts
  /** The schema version that each kind of file has in the program that packed it. */
  schemas: Record<string, number>
  histories: {
    claims: number
    entries: number
    /** See `headOf`. */
    head: Sha256
  }
  /** Lengths in bytes. */
  files: { file: string; bytes: number; sha256: Sha256 }[]
}

/** `histories.json`: the chain of every claim's history, entry by entry; see `chainOf`. */
export interface Histories {
  claims: { claim: Id; file: string; entries: Sha256[] }[]
}

type Json = Record<string, unknown>

/** The manifest in what was read as JSON; null when that is none. Checked by hand, so that the page that verifies stays small. */
export function manifestIn(content: unknown): Manifest | null {
  const { format, version, program, createdAt, notebook, scope, counts, histories, files } = object(content)
  const whole =
    format === FORMAT &&
    version === FORMAT_VERSION &&
    [program, createdAt, scope, object(notebook)['id'], object(notebook)['name']].every(isText) &&
    ['articles', 'claims', 'captures', 'highlights', 'files'].every((key) => isCount(object(counts)[key])) &&
    isText(object(histories)['head']) &&
    Array.isArray(files) &&
    files
      .map(object)
      .every(({ file, bytes, sha256 }: Json) => isText(file) && isCount(bytes) && isText(sha256))
  return whole ? (content as Manifest) : null
}

/** The histories in what was read as JSON; null when those are none. */
export function historiesIn(content: unknown): Histories | null {
  const { claims } = object(content)
  const whole =
    Array.isArray(claims) &&
    claims
      .map(object)
      .every(
        ({ claim, file, entries }: Json) =>
          isText(claim) && isText(file) && Array.isArray(entries) && entries.every(isText),
      )
  return whole ? (content as Histories) : null
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {}
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
