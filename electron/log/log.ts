import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ErrorCode } from '../../shared/errors.ts'

/** How large the log may become before a new one is begun, in bytes; the one before is kept. */
const MOST = 512 * 1024
/** How much of its end is shown, in bytes. */
const SHOWN = 64 * 1024

/**
 * All that is ever written down: no text a person wrote or read, no name of a file, article or notebook has a place in it. That is why
 * it is no logging library: those write what they are given.
 */
export type Entry =
  | { what: 'started'; program: string; version: string; node: string; system: string }
  | { what: 'opened'; notebook: string; readOnly: boolean; problems: number }
  | { what: 'refused'; method: string; code: ErrorCode }
  | { what: 'window-gone'; reason: string }
  | { what: 'closed' }

/** What the program did and what failed, for whoever has to find out why. */
export interface Log {
  readonly path: string
  note(entry: Entry): void
  /** That something failed which should not have: its kind, the system's code and where, without its words. */
  fault(error: unknown): void
  /** Its newest lines, as they are in the file. */
  tail(): Promise<string>
}

/** The log in a folder, which is made when the first line is written. What cannot be written is let go: a log must not fail anything. */
export function openLog(folder: string, most = MOST): Log {
  const path = join(folder, 'beleg.log')
  const write = (line: string) => {
    try {
      mkdirSync(folder, { recursive: true })
      if (sizeOf(path) > most) renameSync(path, join(dirname(path), 'beleg.1.log'))
      appendFileSync(path, `${new Date().toISOString()} ${line}\n`)
    } catch {
      // A full disk says so where something is saved.
    }
  }
  return {
    path,
    note: ({ what, ...facts }) =>
      write([what, ...Object.entries(facts).map(([name, of]) => `${name}=${of}`)].join(' ')),
    fault: (error) => write(['fault', ...faultOf(error)].join(' ')),
    tail: () => endOf(path),
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** The kind of an error, the system's code for it, and the places in the program it came through; never its message. */
function faultOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [typeof error]
  // The message comes first, and may have lines that look like places.
  const stack = (error.stack ?? '').replace(error.message, '')
  const code =
    'code' in error && typeof error.code === 'string' && /^[\w-]+$/.test(error.code) ? [error.code] : []
  const places = [...stack.matchAll(/^ {4}at (?:(?:async )?([\w.$<>]+) \()?(\S+?):(\d+):(\d+)\)?$/gm)]
  return [
    error.constructor.name,
    ...code,
    ...places
      .slice(0, 12)
      .map(([, name = '', file = '', line, column]) => `${name}@${basename(file)}:${line}:${column}`),
  ]
}

async function endOf(path: string): Promise<string> {
  const file = await open(path).catch(() => null)
  if (!file) return ''
  try {
    const { size } = await file.stat()
    const length = Math.min(size, SHOWN)
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length)
    return buffer.toString('utf8')
  } finally {
    await file.close()
  }
}
