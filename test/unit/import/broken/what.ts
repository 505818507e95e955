import type { ErrorCode } from '../../../../shared/errors.ts'

/** A file as it should never have been, and what has to come of it. */
export interface Broken {
  what: string
  file: string
  bytes: () => Uint8Array
  /** The refusal; without one it is read, and this is the text, or some of it. */
  refused?: ErrorCode
  text?: string | RegExp
  /** Whether it takes a while to make or to read: where size is not the point, it is left out. */
  large?: true
}

/** Where everything leads that wants to be fetched. A name nobody can have (RFC 6761). */
export const AWAY = 'http://elsewhere.invalid/x'

export const MB = 1024 * 1024
/** About so many MB of one thing. */
export const fill = (unit: string, megabytes: number) =>
  unit.repeat(Math.ceil((megabytes * MB) / Buffer.byteLength(unit)))
export const cut = (bytes: Uint8Array, share: number) => bytes.slice(0, Math.floor(bytes.length * share))
export const sentence = 'Die Behörde teilte mit, dass bis zu 14.000 Tonnen Getreide auf Kai 3 lagern. '
