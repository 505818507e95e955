import type { CleanImage } from './cleaned.ts'

const EXTENSION = 0x21
const IMAGE = 0x2c
const END = 0x3b
/** What an extension is for: timing and transparency of a frame, or something of an application. */
const CONTROL = 0xf9
const APPLICATION = 0xff
/** The applications that only say how often an animation runs. */
const LOOPS = /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)/u

/** GIF (version 89a): a header, a table of colours, and blocks that are frames or extensions. */
export function cleanGif(bytes: Uint8Array): CleanImage | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (data.length < 13) return null
  let at = 13 + tableSize(data[10])
  const parts = [data.subarray(0, at)]
  let frames = 0
  for (;;) {
    const kind = data[at]
    // Some files end without saying so.
    if (kind === END || (kind === undefined && frames > 0)) break
    const head = kind === IMAGE ? 11 + tableSize(data[at + 9]) : kind === EXTENSION ? 2 : 0
    const end = head === 0 ? -1 : endOfData(data, at + head)
    if (end < 0) return null
    const block = data.subarray(at, end)
    if (kind === IMAGE) frames++
    if (kind === IMAGE || isKept(block)) parts.push(block)
    at = end
  }
  if (frames === 0) return null
  return {
    width: data.readUInt16LE(6),
    height: data.readUInt16LE(8),
    bytes: Buffer.concat([...parts, Buffer.from([END])]),
  }
}

function isKept(extension: Buffer): boolean {
  if (extension[1] === CONTROL) return true
  return extension[1] === APPLICATION && LOOPS.test(extension.toString('latin1', 3, 14))
}

/** The bytes of the table of colours that a packed field announces. */
function tableSize(packed = 0): number {
  return (packed & 0x80) === 0 ? 0 : 3 * 2 ** ((packed & 7) + 1)
}

/** Where the pieces of data that begin at `from`, each led by its length, end; -1 when the file ends before. */
function endOfData(data: Buffer, from: number): number {
  let at = from
  for (let length = data[at]; length !== 0; length = data[at]) {
    if (length === undefined) return -1
    at += length + 1
  }
  return at + 1
}
