import { z } from 'zod'
import { BelegError } from '../../../shared/errors.ts'
import { reasons } from '../../../shared/reasons.ts'
import { reasonOf } from './disk-errors.ts'

/** Makes the next schema version of a file's content out of one version. Throws when the content is not of that version. */
export interface Migration {
  readonly from: number
  readonly migrate: (content: unknown) => unknown
}

/** What a kind of JSON file must hold. */
export interface FileKind<T> {
  readonly version: number
  readonly schema: z.ZodType<T>
  readonly migrations: readonly Migration[]
  /** Long lists of it, of whose things each is valid by itself. */
  readonly lists?: readonly string[]
}

/** Content read from a file, and the schema version the file has on disk. */
export interface Parsed<T> {
  value: T
  version: number
}

const Versioned = z.looseObject({ schemaVersion: z.int().positive() })

/**
 * Reads a file's bytes. What it answers is the JSON as it stands there, so that fields we do not know survive a save. What is `known` to be
 * valid, these very bytes, is not looked through again.
 * @throws BelegError `file-damaged`, `newer-version`, both with file and reason.
 */
export function parseFile<T>(bytes: Uint8Array, file: string, kind: FileKind<T>, known = false): Parsed<T> {
  const content = jsonOf(bytes, file)
  const versioned = Versioned.safeParse(content)
  if (!versioned.success) throw damaged(file, issues(versioned.error))
  const version = versioned.data.schemaVersion
  if (version > kind.version) throw new BelegError('newer-version', { file, version, known: kind.version })
  if (known && version === kind.version) return { value: content as T, version }
  try {
    return { value: validated(migrated(content, version, kind), kind), version }
  } catch (error) {
    throw damaged(file, error instanceof z.ZodError ? issues(error) : reasonOf(error), error)
  }
}

/** The bytes a file is saved as: indented, so that it can be read without us. */
export function encodeFile(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
}

/** `value` if it is what the kind asks for. @throws ZodError */
export function validated<T>(value: unknown, kind: FileKind<T>): T {
  kind.schema.parse(value)
  return value as T
}

/**
 * The same for what was made of a valid state that nobody can have changed: what it still has of it is not looked through again.
 * @throws ZodError
 */
export function validatedSince<T extends object>(before: T, value: T, kind: FileKind<T>): T {
  const fields = { ...value } as Record<string, unknown>
  for (const name of kind.lists ?? []) {
    const [known, list] = [(before as Record<string, unknown>)[name], fields[name]]
    if (!Array.isArray(known) || !Array.isArray(list)) continue
    const same = new Set<unknown>(known)
    fields[name] = list.filter((thing) => !same.has(thing))
  }
  validated(fields, kind)
  return value
}

function migrated<T>(content: unknown, version: number, kind: FileKind<T>): unknown {
  let result = content
  for (let at = version; at < kind.version; at++) {
    const step = kind.migrations.find((migration) => migration.from === at)
    if (!step) throw new Error(`there is no way from schema version ${at}`)
    result = step.migrate(result)
  }
  return result
}

function jsonOf(bytes: Uint8Array, file: string): unknown {
  if (bytes.length === 0) throw damaged(file, reasons.empty)
  if (bytes.every((byte) => byte === 0)) throw damaged(file, reasons.zeros)
  try {
    // An editor that put a byte order mark before it has said nothing with that: it is passed over.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw damaged(file, reasonOf(error), error)
  }
}

function damaged(file: string, reason: string, cause?: unknown): BelegError {
  return new BelegError('file-damaged', { file, reason }, { cause })
}

function issues(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join('.') || 'the content'}: ${issue.message}`)
    .join('; ')
}
