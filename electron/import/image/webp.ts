import type { CleanImage } from './cleaned.ts'

const HEADER = 12
/** Pixels, transparency, animation and colours. */
const KEPT = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
/** In the flags of VP8X: that there is Exif or XMP data. */
const TEXTS = 0x0c

/** WebP (RFC 9649): a RIFF file of chunks with type, length and data, padded to even lengths. */
export function cleanWebp(bytes: Uint8Array): CleanImage | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = data.length >= HEADER ? data.readUInt32LE(4) + 8 : 0
  if (length < HEADER || length > data.length) return null
  const parts: Buffer[] = []
  let size: Pick<CleanImage, 'width' | 'height'> | null = null
  for (let at = HEADER; at < length;) {
    if (at + 8 > length) return null
    const type = data.toString('latin1', at, at + 4)
    const inside = at + 8 + data.readUInt32LE(at + 4)
    if (inside > length) return null
    if (KEPT.has(type)) {
      const chunk = Buffer.from(data.subarray(at, inside))
      size ??= sizeIn(type, chunk.subarray(8))
      if (type === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~TEXTS
      parts.push(chunk, Buffer.alloc(chunk.length % 2))
    }
    at = inside + (inside % 2)
  }
  if (size === null) return null
  const header = Buffer.from(data.subarray(0, HEADER))
  header.writeUInt32LE(4 + parts.reduce((sum, part) => sum + part.length, 0), 4)
  return { ...size, bytes: Buffer.concat([header, ...parts]) }
}

/** The size that the first chunk states: that of the whole when there is one about it, else that of the pixels. */
function sizeIn(type: string, content: Buffer): Pick<CleanImage, 'width' | 'height'> | null {
  if (content.length < 10) return null
  if (type === 'VP8X') return { width: 1 + content.readUIntLE(4, 3), height: 1 + content.readUIntLE(7, 3) }
  if (type === 'VP8 ' && content.readUIntBE(3, 3) === 0x9d012a)
    return { width: content.readUInt16LE(6) & 0x3fff, height: content.readUInt16LE(8) & 0x3fff }
  if (type === 'VP8L' && content[0] === 0x2f) {
    const bits = content.readUInt32LE(1)
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
  }
  return null
}
