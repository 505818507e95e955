import type { Id, Sha256 } from '../model/id.ts'

/** What was read of a bundle. */
export interface Read {
  /** Of every file; the hash is empty where it could not be unpacked. */
  hashes: Map<string, { bytes: number; sha256: Sha256 }>
  /** The chains of the claims in each file that holds some. */
  claims: Map<string, { claim: Id; entries: Sha256[] }[]>
  /** The bundle's own files. */
  texts: Map<string, string>
}
