import { strFromU8, strToU8 } from 'fflate/browser'
import { chainOf, claimsIn, type NewHash } from './chain.ts'
import { compareHistories, json } from './verify-histories.ts'
import { FORMAT_VERSION, manifestIn, type Manifest } from './manifest.ts'
import { HISTORIES, holdsClaims, isUnlisted, MANIFEST, MANIFEST_SUM } from './names.ts'
import { BundleRefused, refuse, type BundleProblem } from './problem.ts'
import { readDirectory, type Bytes, type ZipDirectory, type ZipEntry } from './zip-directory.ts'
import type { Read } from './read.ts'
import { contentOf } from './zip-content.ts'

/** What became of a bundle that was looked through. */
export interface Verified {
  ok: boolean
  /** Whether the zip file as a whole is the one that was made; false when it was packed again by another program. */
  sealed: boolean
  /** Null when it cannot be read. */
  manifest: Manifest | null
  /** How many files and claims were compared. */
  files: number
  claims: number
  problems: BundleProblem[]
}

export interface VerifyOptions {
  /** In bytes of the bundle. */
  onProgress?: (done: number, total: number) => void
  /** Throws when there is no need to go on. */
  goOn?: () => void
  /** Takes what is unpacked, file by file. */
  keep?: (name: string) => Promise<{ write(piece: Uint8Array): Promise<void>; close(): Promise<void> } | null>
}

/** How much of a seal is compared at once, in bytes. */
const CHUNK = 1024 * 1024
/** SHA-256 in hex. */
const SEAL_LENGTH = 64

/**
 * Compares a whole bundle with its manifest: the seal over all bytes, every file with its hash, every entry of every claim's
 * history with its chain. What it finds is told, nothing is thrown for it.
 */
export async function verifyBundle(
  bundle: Bytes,
  hash: NewHash,
  options: VerifyOptions = {},
): Promise<Verified> {
  const found: Verified = { ok: false, sealed: false, manifest: null, files: 0, claims: 0, problems: [] }
  try {
    const directory = await readDirectory(bundle)
    found.sealed = directory.comment !== ''
    if (found.sealed && !(await isSealed(bundle, directory, hash, options)))
      found.problems.push({ kind: 'seal', file: '' })
    const read = await readAll(bundle, directory, hash, { ...options, problems: found.problems })
    found.files = read.hashes.size
    found.claims = [...read.claims.values()].reduce((sum, claims) => sum + claims.length, 0)
    found.manifest = manifestOf(read)
    found.problems.push(...compare(found.manifest, read), ...compareHistories(found.manifest, read, hash))
  } catch (error) {
    if (!(error instanceof BundleRefused)) throw error
    found.problems.push(error.problem)
  }
  found.ok = found.problems.length === 0
  return found
}

async function isSealed(
  bundle: Bytes,
  { comment, commentAt }: ZipDirectory,
  hash: NewHash,
  { onProgress, goOn }: VerifyOptions,
): Promise<boolean> {
  const whole = hash()
  for (let at = 0; at < commentAt; at += CHUNK) {
    goOn?.()
    whole.update(await bundle.read(at, Math.min(CHUNK, commentAt - at)))
    onProgress?.(at / 2, bundle.size)
  }
  return comment.length === SEAL_LENGTH && whole.hex() === comment
}

async function readAll(
  bundle: Bytes,
  directory: ZipDirectory,
  hash: NewHash,
  { onProgress, goOn, keep, problems }: VerifyOptions & { problems: BundleProblem[] },
): Promise<Read> {
  const read: Read = { hashes: new Map(), claims: new Map(), texts: new Map() }
  let before = 0
  for (const entry of directory.entries) {
    goOn?.()
    try {
      before = await readOne(bundle, entry, directory, { before, hash, keep, read })
    } catch (error) {
      if (!(error instanceof BundleRefused)) throw error
      problems.push(error.problem)
      read.hashes.set(entry.name, { bytes: entry.size, sha256: '' })
    }
    onProgress?.((bundle.size + before) / 2, bundle.size)
  }
  return read
}

async function readOne(
  bundle: Bytes,
  entry: ZipEntry,
  directory: ZipDirectory,
  to: { before: number; hash: NewHash; keep: VerifyOptions['keep']; read: Read },
): Promise<number> {
  const { name } = entry
  const { before, hash, keep, read } = to
  const wanted = holdsClaims(name) || [MANIFEST, MANIFEST_SUM, HISTORIES].includes(name)
  const pieces: Uint8Array[] = []
  const sum = hash()
  const kept = isUnlisted(name) ? undefined : await keep?.(name)
  let end = before
  try {
    const content = contentOf(bundle, entry, directory, before)
    for (let next = await content.next(); ; next = await content.next()) {
      if (next.done) {
        end = next.value
        break
      }
      sum.update(next.value)
      if (wanted) pieces.push(next.value)
      await kept?.write(next.value)
    }
  } finally {
    await kept?.close()
  }
  read.hashes.set(name, { bytes: entry.size, sha256: sum.hex() })
  if (!wanted) return end
  const text = textOf(pieces, entry.size)
  if (!holdsClaims(name)) read.texts.set(name, text ?? '')
  else {
    const claims = claimsIn(text === null ? null : json(text))
    if (claims)
      read.claims.set(
        name,
        claims.map(({ id, history }) => ({ claim: id, entries: chainOf(id, history, hash) })),
      )
  }
  return end
}

/** Null for what is no UTF-8; a byte order mark before it is no part of the text. */
function textOf(pieces: readonly Uint8Array[], size: number): string | null {
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  const marked = whole[0] === 0xef && whole[1] === 0xbb && whole[2] === 0xbf
  const content = marked ? whole.subarray(3) : whole
  const text = strFromU8(content)
  return strToU8(text).length === content.length ? text : null
}

function manifestOf({ texts }: Read): Manifest {
  const text = texts.get(MANIFEST)
  if (text === undefined) return refuse('no-manifest', MANIFEST)
  const content = json(text)
  const manifest = manifestIn(content)
  if (manifest) return manifest
  const { version } = Object(content) as { version?: unknown }
  return refuse(typeof version === 'number' && version > FORMAT_VERSION ? 'newer' : 'manifest', MANIFEST)
}

function compare(manifest: Manifest, { hashes, texts }: Read): BundleProblem[] {
  const sum = texts.get(MANIFEST_SUM)?.trim()
  const listed = new Map(manifest.files.map((file) => [file.file, file]))
  const problems: BundleProblem[] = []
  if (sum !== hashes.get(MANIFEST)?.sha256) problems.push({ kind: 'manifest', file: MANIFEST })
  if (listed.size !== manifest.files.length) problems.push({ kind: 'manifest', file: MANIFEST })
  for (const { file, bytes, sha256 } of listed.values()) {
    const found = hashes.get(file)
    if (!found) problems.push({ kind: 'missing', file })
    else if (found.sha256 !== '' && (found.sha256 !== sha256 || found.bytes !== bytes))
      problems.push({ kind: 'hash', file })
  }
  for (const file of hashes.keys())
    if (!listed.has(file) && !isUnlisted(file)) problems.push({ kind: 'unlisted', file })
  return problems
}
