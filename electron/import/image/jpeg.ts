import type { CleanImage } from './cleaned.ts'
import { orientationIn, orientationSegment } from './orientation.ts'

const START = 0xd8
const END = 0xd9
const SCAN = 0xda
/** Baseline, extended and progressive frames; nothing shows the others. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2])
/** Frames of other kinds, and arithmetic coding. */
const NOT_SHOWN = new Set([
  0xc3, 0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf, 0xdc, 0xde,
])
/** Tables of the decoder. */
const TABLES = new Set([0xc4, 0xdb, 0xdd])

const marker = (code: number) => Buffer.from([0xff, code])

/** JPEG (ITU T.81): segments that begin with a marker, and compressed data after those that start a scan. */
export function cleanJpeg(bytes: Uint8Array): CleanImage | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Buffer[] = []
  let size: { width: number; height: number } | null = null
  let orientation = 1
  let scans = 0
  let at = 2
  for (;;) {
    // Many files end without saying so, and some in the middle of their data: they are shown up to there.
    if (at >= data.length && scans > 0) break
    if (data[at] !== 0xff) return null
    while (data[at + 1] === 0xff) at++
    const code = data[at + 1]
    if (code === END && scans > 0) break
    if (code === undefined || code === START || code === END || NOT_SHOWN.has(code) || at + 4 > data.length)
      return null
    const end = at + 2 + data.readUInt16BE(at + 2)
    if (end < at + 4 || end > data.length) return null
    const segment = data.subarray(at, end)
    if (FRAMES.has(code)) {
      if (size !== null || segment.length < 9) return null
      size = { height: segment.readUInt16BE(5), width: segment.readUInt16BE(7) }
    }
    if (code === 0xe1 && orientation === 1) orientation = orientationIn(segment.subarray(4))
    if (code === SCAN) {
      if (size === null) return null
      scans++
      at = endOfScan(data, end)
      parts.push(data.subarray(end - segment.length, at))
    } else {
      if (FRAMES.has(code) || TABLES.has(code)) parts.push(segment)
      else if (code >= 0xe0) parts.push(...keptSegment(code, segment))
      else return null
      at = end
    }
  }
  if (size === null) return null
  const turned = orientation > 4
  return {
    width: turned ? size.height : size.width,
    height: turned ? size.width : size.height,
    bytes: Buffer.concat([marker(START), ...orientationSegment(orientation), ...parts, marker(END)]),
  }
}

/** What of a segment of an application is about colours. */
function keptSegment(code: number, segment: Buffer): Buffer[] {
  const name = segment.toString('latin1', 4, 16)
  if (code === 0xe2 && name.startsWith('ICC_PROFILE\0')) return [segment]
  if (code === 0xee && name.startsWith('Adobe')) return [segment]
  if (code !== 0xe0 || !name.startsWith('JFIF\0') || segment.length < 18) return []
  // The version and the shape of the pixels, and in place of a preview that there is none.
  return [Buffer.concat([marker(code), Buffer.from([0, 16]), segment.subarray(4, 16), Buffer.from([0, 0])])]
}

/** Compressed data goes on until a marker that is neither a restart nor a byte 0xff in the data. */
function endOfScan(data: Buffer, from: number): number {
  for (let at = data.indexOf(0xff, from); at !== -1; at = data.indexOf(0xff, at + 1)) {
    const code = data[at + 1]
    if (code !== undefined && code !== 0 && code !== 0xff && (code < 0xd0 || code > 0xd7)) return at
  }
  return data.length
}
