import type { ErrorDetail } from '../errors.ts'
import type { Id } from '../model/id.ts'

/** What can be wrong with a bundle. */
export type ProblemKind =
  /** No zip file, or one that was cut off. */
  | 'no-zip'
  /** Its directory cannot be read. */
  | 'directory'
  /** Its bytes as a whole are not those that were sealed. */
  | 'seal'
  | 'encrypted'
  | 'method'
  | 'link'
  | 'unsafe-name'
  | 'double-name'
  | 'unknown-name'
  /** What stands before a file in the zip is not what its directory says, or two files share bytes. */
  | 'header'
  | 'too-large'
  /** Unpacks to so much more than it is that it can only be meant to fill the disk. */
  | 'bomb'
  | 'no-manifest'
  | 'manifest'
  /** Made by a newer version of the program. */
  | 'newer'
  | 'missing'
  | 'unlisted'
  | 'size'
  | 'hash'
  /** A file with claims that is none. */
  | 'unreadable'
  /** An entry of a claim's history is not what it was. */
  | 'entry'
  /** A claim's history has more or fewer entries than it had. */
  | 'history-length'
  | 'claim-missing'
  | 'claim-unlisted'

/** One thing that is wrong with a bundle. `file` is empty where it is none in particular. */
export interface BundleProblem {
  kind: ProblemKind
  file: string
  claim?: Id
  /** Counted from 1, of how many. */
  entry?: number
  of?: number
}

/** Thrown where nothing more can be said of a bundle than this. */
export class BundleRefused extends Error {
  constructor(readonly problem: BundleProblem) {
    super([problem.kind, problem.file].filter(Boolean).join(': '))
  }
}

/** @throws BundleRefused always */
export function refuse(kind: ProblemKind, file = ''): never {
  throw new BundleRefused({ kind, file })
}

/** A problem as it travels in an error about the bundle `file`. */
export function detailOf(file: string, { kind, file: inside, claim, entry, of }: BundleProblem): ErrorDetail {
  return {
    file,
    kind,
    inside,
    ...(claim !== undefined && { claim }),
    ...(entry !== undefined && { entry }),
    ...(of !== undefined && { of }),
  }
}

/** The problem in such an error. */
export function problemOf({ kind, inside, claim, entry, of }: ErrorDetail): BundleProblem {
  return {
    kind: kind as ProblemKind,
    file: String(inside),
    ...(claim !== undefined && { claim: String(claim) }),
    ...(entry !== undefined && { entry: Number(entry) }),
    ...(of !== undefined && { of: Number(of) }),
  }
}
