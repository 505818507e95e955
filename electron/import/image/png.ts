import type { CleanImage } from './cleaned.ts'

const SIGNATURE = 8
/** The parts that say what the pixels are and how they look; frames of an animation are none of them. */
const KEPT = new Set('IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP pHYs bKGD'.split(' '))

/** PNG, third edition: a signature and chunks of length, type, data and checksum. */
export function cleanPng(bytes: Uint8Array): CleanImage | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = [data.subarray(0, SIGNATURE)]
  const types: string[] = []
  let at = SIGNATURE
  while (types.at(-1) !== 'IEND') {
    if (at + 12 > data.length) return null
    const end = at + 12 + data.readUInt32BE(at)
    const type = data.toString('latin1', at + 4, at + 8)
    // A capital first letter says that the picture cannot be shown without this chunk.
    if (end > data.length || (!KEPT.has(type) && !/^[a-z]/u.test(type))) return null
    if (KEPT.has(type)) {
      parts.push(data.subarray(at, end))
      types.push(type)
    }
    at = end
  }
  if (types[0] !== 'IHDR' || data.readUInt32BE(SIGNATURE) !== 13 || !types.includes('IDAT')) return null
  return { width: data.readUInt32BE(16), height: data.readUInt32BE(20), bytes: Buffer.concat(parts) }
}
