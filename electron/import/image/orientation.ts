const ORIENTATION = 0x0112
const SHORT = 3
/** A camera writes some fifty entries. */
const MOST_ENTRIES = 1000

/** How Exif data (the content of an APP1 segment) says the picture is to be turned, 1 to 8; 1 when it does not. */
export function orientationIn(exif: Buffer): number {
  if (exif.toString('latin1', 0, 6) !== 'Exif\0\0' || exif.length < 14) return 1
  const tiff = exif.subarray(6)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => {
    if (at + 2 > tiff.length) return 0
    return little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  }
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  const entries = Math.min(short(first), MOST_ENTRIES)
  for (let at = first + 2; at < first + 2 + 12 * entries; at += 12)
    if (short(at) === ORIENTATION && short(at + 2) === SHORT) {
      const value = short(at + 8)
      return value >= 1 && value <= 8 ? value : 1
    }
  return 1
}

/** An APP1 segment that says only this; none for a picture that is not turned. */
export function orientationSegment(orientation: number): Buffer[] {
  if (orientation === 1) return []
  const header = Buffer.from('\u00ff\u00e1\0\u0022Exif\0\0MM\0*\0\0\0\u0008', 'latin1')
  const entry = Buffer.from([0, 1, 0x01, 0x12, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0])
  return [Buffer.concat([header, entry])]
}
