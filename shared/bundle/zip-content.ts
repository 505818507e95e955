import { Inflate, strFromU8 } from 'fflate/browser'
import { refuse } from './problem.ts'
import { viewOf, type Bytes, type ZipDirectory, type ZipEntry } from './zip-directory.ts'

const LOCAL = 0x04034b50
const LOCAL_LENGTH = 30
/** How much is read at once, in bytes. */
const CHUNK = 256 * 1024

/**
 * The content of one file of a zip, piece by piece, so that no file has to fit into memory.
 * @param before where the file before it ends
 * @param end told where this one ends
 * @throws BundleRefused when it is not what the directory says, or cannot be unpacked
 */
export async function* contentOf(
  bundle: Bytes,
  entry: ZipEntry,
  { at }: ZipDirectory,
  before: number,
): AsyncGenerator<Uint8Array, number> {
  const start = await startOf(bundle, entry, before)
  const end = start + entry.packed
  if (end > at) refuse('header', entry.name)
  let left = entry.size
  for await (const piece of unpacked(bundle, entry, start, end)) {
    left -= piece.length
    if (left < 0) refuse('size', entry.name)
    yield piece
  }
  if (left !== 0) refuse('size', entry.name)
  return end
}

async function startOf(bundle: Bytes, entry: ZipEntry, before: number): Promise<number> {
  const { name, offset, method } = entry
  const fixed = await bundle.read(offset, LOCAL_LENGTH)
  if (offset < before || fixed.length < LOCAL_LENGTH) refuse('header', name)
  const view = viewOf(fixed)
  const nameLength = view.getUint16(26, true)
  const ours = await bundle.read(offset + LOCAL_LENGTH, nameLength)
  const same = view.getUint32(0, true) === LOCAL && view.getUint16(8, true) === method
  if (!same || strFromU8(ours) !== name) refuse('header', name)
  return offset + LOCAL_LENGTH + nameLength + view.getUint16(28, true)
}

async function* unpacked(
  bundle: Bytes,
  { name, method, size }: ZipEntry,
  start: number,
  end: number,
): AsyncGenerator<Uint8Array> {
  let out: Uint8Array[] = []
  let finished = false
  const inflate = new Inflate((piece, last) => {
    out.push(piece)
    finished ||= last
  })
  for (let at = start; at < end; at += CHUNK) {
    const packed = await bundle.read(at, Math.min(CHUNK, end - at))
    if (method === 0) {
      yield packed
      continue
    }
    try {
      inflate.push(packed, at + CHUNK >= end)
    } catch {
      refuse('hash', name)
    }
    yield* out
    out = []
  }
  if (method === 8 && !finished && size > 0) refuse('hash', name)
}
