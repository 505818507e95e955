import type { ImageFile, ImageType } from '../../../shared/model/image.ts'
import { cleanAvif } from './avif/avif.ts'
import { cleanGif } from './gif.ts'
import { cleanJpeg } from './jpeg.ts'
import { cleanPng } from './png.ts'
import { cleanWebp } from './webp.ts'

/** A picture without what a reader does not see; its size in pixels as shown. */
export type CleanImage = Pick<ImageFile, 'width' | 'height'> & { bytes: Uint8Array }

/** More than a file of boxes says it is readable as. Bytes. */
const MOST_BRANDS = 256

/** Each goes through the whole file by its format's rules; null for what breaks them. */
const cleaners: Record<ImageType, (bytes: Uint8Array) => CleanImage | null> = {
  'image/png': cleanPng,
  'image/jpeg': cleanJpeg,
  'image/gif': cleanGif,
  'image/webp': cleanWebp,
  'image/avif': cleanAvif,
}

/**
 * The picture in `bytes`, told by its content, with only those parts of the file that its pixels need: no place, no camera, no
 * texts, nothing after its end. The pixels stay as they were, which encoding it anew would not leave them. Null for anything else.
 */
export function cleaned(bytes: Uint8Array): (CleanImage & { mime: ImageType }) | null {
  const mime = typeOf(bytes)
  const clean = mime && cleaners[mime](bytes)
  return clean && clean.width > 0 && clean.height > 0 ? { mime, ...clean } : null
}

/** What a file of boxes says it is readable as. */
function brandsOf(bytes: Uint8Array): string[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return data.toString('latin1', 8, Math.min(data.readUInt32BE(0), MOST_BRANDS)).match(/[^]{4}/gu) ?? []
}

function typeOf(bytes: Uint8Array): ImageType | null {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (start.startsWith('\u0089PNG\r\n\u001a\n')) return 'image/png'
  if (start.startsWith('\u00ff\u00d8\u00ff')) return 'image/jpeg'
  if (/^GIF8[79]a/u.test(start)) return 'image/gif'
  if (/^RIFF[^]{4}WEBP$/u.test(start)) return 'image/webp'
  if (/^[^]{4}ftyp/u.test(start) && brandsOf(bytes).includes('avif')) return 'image/avif'
  return null
}
