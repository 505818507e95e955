import { strFromU8, strToU8 } from 'fflate/browser'
import { isKnownName, isUnsafeName } from './names.ts'
import { refuse } from './problem.ts'

/** The bytes of a bundle, wherever they are. */
export interface Bytes {
  readonly size: number
  /** Exactly these; whoever reads beyond the end gets fewer. */
  read(from: number, length: number): Promise<Uint8Array>
}

/** A file in a zip as its directory states it. Sizes and offset in bytes. */
export interface ZipEntry {
  name: string
  /** 0 is stored, 8 deflated. */
  method: number
  packed: number
  size: number
  offset: number
}

/** What a zip's directory says. */
export interface ZipDirectory {
  /** In the order in which they lie in the file. */
  entries: ZipEntry[]
  /** Where the entries end and the directory begins. */
  at: number
  /** What stands behind the directory, and where that begins. */
  comment: string
  commentAt: number
}

export const END = 0x06054b50
export const END64 = 0x06064b50
export const LOCATOR64 = 0x07064b50
export const ENTRY = 0x02014b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const ELSEWHERE = 0xffffffff
/** No file of a notebook is larger than the largest source, with room for its text as JSON; in bytes. */
const LARGEST = 512 * 1024 * 1024
/** All of them together, in bytes, and the directory. */
const LARGEST_WHOLE = 64 * 1024 ** 3
const LARGEST_DIRECTORY = 256 * 1024 * 1024
/** Text of a kind that is not made to fill disks packs less than this; what packs more is stored as it is. */
export const MOST_PACKED = 200
const HARMLESS = 4 * 1024 * 1024

/**
 * Reads the directory of a bundle and refuses what no bundle has: names that lead elsewhere or are none of ours, names twice (also
 * when they differ only in case), links, ciphers, and sizes that are made to fill the disk.
 * @throws BundleRefused
 */
export async function readDirectory(bundle: Bytes): Promise<ZipDirectory> {
  const from = Math.max(0, bundle.size - END_LENGTH - LONGEST_COMMENT)
  const tail = await bundle.read(from, bundle.size - from)
  const end = endIn(tail)
  const view = viewOf(tail)
  const { count, size, at } = await whereabouts(bundle, view, end, from)
  if (size > LARGEST_DIRECTORY) refuse('too-large')
  if (at + size > from + end) refuse('directory')
  const entries = entriesIn(await bundle.read(at, size), count)
  if (entries.some(({ offset, packed }) => offset + packed > at)) refuse('directory')
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > LARGEST_WHOLE) refuse('too-large')
  const commentAt = from + end + END_LENGTH
  return {
    entries: entries.toSorted((a, b) => a.offset - b.offset),
    at,
    comment: strFromU8(tail.subarray(end + END_LENGTH), true),
    commentAt,
  }
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Where the end record begins: the one whose comment reaches exactly to the end. */
function endIn(tail: Uint8Array): number {
  const view = viewOf(tail)
  for (let at = tail.length - END_LENGTH; at >= 0; at--)
    if (view.getUint32(at, true) === END && at + END_LENGTH + view.getUint16(at + 20, true) === tail.length)
      return at
  return refuse('no-zip')
}

async function whereabouts(bundle: Bytes, tail: DataView, end: number, from: number) {
  const small = {
    count: tail.getUint16(end + 10, true),
    size: tail.getUint32(end + 12, true),
    at: tail.getUint32(end + 16, true),
  }
  if (small.count !== 0xffff && small.size !== ELSEWHERE && small.at !== ELSEWHERE) return small
  const locator = viewOf(await bundle.read(from + end - 20, 20))
  if (locator.byteLength < 20 || locator.getUint32(0, true) !== LOCATOR64) return refuse('directory')
  const record = viewOf(await bundle.read(Number(locator.getBigUint64(8, true)), 56))
  if (record.byteLength < 56 || record.getUint32(0, true) !== END64) return refuse('directory')
  return {
    count: Number(record.getBigUint64(32, true)),
    size: Number(record.getBigUint64(40, true)),
    at: Number(record.getBigUint64(48, true)),
  }
}

function entriesIn(directory: Uint8Array, count: number): ZipEntry[] {
  const view = viewOf(directory)
  const entries: ZipEntry[] = []
  const names = new Set<string>()
  let at = 0
  while (at < directory.length) {
    if (at + 46 > directory.length || view.getUint32(at, true) !== ENTRY) refuse('directory')
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > directory.length) refuse('directory')
    const name = nameOf(directory.subarray(at + 46, nameEnd))
    const key = name.normalize('NFC').toLowerCase()
    if (names.has(key)) refuse('double-name', name)
    names.add(key)
    if ((view.getUint16(at + 8, true) & 1) === 1) refuse('encrypted', name)
    // The upper half is what a Unix system knows of it: 0xA is a link.
    if (view.getUint16(at + 40, true) >>> 12 === 0xa) refuse('link', name)
    if (!isKnownName(name)) refuse('unknown-name', name)
    const sizes = sizesOf(view, at, nameEnd, nameEnd + view.getUint16(at + 30, true))
    entries.push(sane({ name, method: view.getUint16(at + 10, true), ...sizes }))
    at = next
  }
  if (entries.length !== count) refuse('directory')
  return entries
}

function nameOf(bytes: Uint8Array): string {
  const name = strFromU8(bytes)
  // What does not come out as it went in is no UTF-8.
  if (strToU8(name).join() !== bytes.join() || isUnsafeName(name)) refuse('unsafe-name', name)
  return name
}

function sizesOf(view: DataView, at: number, from: number, to: number) {
  const small = [24, 20, 42].map((place) => view.getUint32(at + place, true))
  const large: number[] = []
  for (let extra = from; extra + 4 <= to; extra += 4 + view.getUint16(extra + 2, true))
    if (view.getUint16(extra, true) === 1)
      for (let place = extra + 4; place + 8 <= extra + 4 + view.getUint16(extra + 2, true); place += 8)
        large.push(Number(view.getBigUint64(place, true)))
  const [size, packed, offset] = small.map((value) =>
    value === ELSEWHERE ? (large.shift() ?? Number.POSITIVE_INFINITY) : value,
  ) as [number, number, number]
  return { size, packed, offset }
}

function sane(entry: ZipEntry): ZipEntry {
  const { name, method, size, packed } = entry
  if (method !== 0 && method !== 8) refuse('method', name)
  if (method === 0 && size !== packed) refuse('size', name)
  if (size > HARMLESS && size > packed * MOST_PACKED) refuse('bomb', name)
  if (size > LARGEST) refuse('too-large', name)
  return entry
}
