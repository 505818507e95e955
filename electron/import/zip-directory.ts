import { BelegError } from '../../shared/errors.ts'
import type { Source } from './draft.ts'

/** A part of a zip file as its directory states it. */
export interface ZipEntry {
  name: string
  /** 0 is stored, 8 deflated. */
  method: number
  encrypted: boolean
  crc: number
  /** In bytes, packed and unpacked. */
  packed: number
  size: number
  /** Where its local header begins. */
  offset: number
}

/** No document has more parts. */
const MOST_PARTS = 65_534
const END = 0x06054b50
const ENTRY = 0x02014b50
/** Of the end record, and of the longest comment behind it. */
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
/** Stands where the true value is in a zip64 record, which no document of a size that can be read needs. */
const ELSEWHERE = 0xffffffff

/**
 * The directory of a zip file. Names are names and never paths: one that leads elsewhere, or that is there twice, is no document's.
 * @throws BelegError `file-too-large`, `file-unreadable`
 */
export function zipDirectory({ file, bytes }: Source): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const unreadable = () => new BelegError('file-unreadable', { file })
  const end = endRecord(view)
  if (end === null) throw unreadable()
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > MOST_PARTS) throw new BelegError('file-too-large', { file })
  const entries = new Map<string, ZipEntry>()
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) throw unreadable()
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ]
    const entry: ZipEntry = {
      // Some systems take letters apart in the names of files, and what names them does not.
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).normalize('NFC'),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }
    const isElsewhere = [entry.packed, entry.size, entry.offset].includes(ELSEWHERE)
    if (isElsewhere || !isPlain(entry.name) || entries.has(entry.name)) throw unreadable()
    entries.set(entry.name, entry)
    at += 46 + nameLength + extra + comment
  }
  return [...entries.values()]
}

function endRecord(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END) return at
  return null
}

function isPlain(name: string): boolean {
  return !/^[/\\]|^[a-z]:/iu.test(name) && !name.split(/[/\\]/u).includes('..') && !name.includes('\0')
}
