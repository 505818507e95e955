import { deflateSync } from 'node:zlib'

const chunk = (type: string, data: Uint8Array) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  return Buffer.concat([length, body, crc32(body)])
}

/** A PNG of one colour. `more` goes before its pixels: further chunks. */
export function png(
  width = 60,
  height = 40,
  [red, green, blue] = [47, 85, 164],
  more: Uint8Array[] = [],
): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const line = Buffer.from([0, ...Array.from({ length: width }, () => [red, green, blue].map(Number)).flat()])
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => line)))
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', header),
    ...more,
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A chunk of a PNG. */
export const pngChunk = (type: string, text: string) => chunk(type, Buffer.from(text, 'latin1'))

/** A GIF of 60 by 40 pixels in two frames. `more` goes between them: further blocks. */
export function gif(more: Uint8Array[] = []): Buffer {
  const header = Buffer.from('GIF89a\u003c\0\u0028\0\u0080\0\0\u002f\u0055\u00a4\u00ff\u00ff\u00ff', 'latin1')
  const loop = Buffer.from('\u0021\u00ff\u000bNETSCAPE2.0\u0003\u0001\0\0\0', 'latin1')
  const control = Buffer.from('\u0021\u00f9\u0004\0\u000a\0\0\0', 'latin1')
  // One pixel each, of the first and of the second colour.
  const frame = (data: string) =>
    Buffer.from(`\u002c\0\0\0\0\u0001\0\u0001\0\0\u0002\u0002${data}\0`, 'latin1')
  const frames = [control, frame('\u0044\u0001'), ...more, control, frame('\u004c\u0001')]
  return Buffer.concat([header, loop, ...frames, Buffer.from([0x3b])])
}

/** A JPEG of 60 by 40 pixels with a profile of its colours. */
export const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABh' +
    'Y3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
    'AAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB' +
    'UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAA' +
    'AAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9Y' +
    'WVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM' +
    'ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBC' +
    'YFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSk' +
    'pKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAoADwDASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAAAAUD' +
    'BP/EABoQAQABBQAAAAAAAAAAAAAAAAABAgMTU5L/xAAXAQEBAQEAAAAAAAAAAAAAAAAABAMF/8QAGREBAAIDAAAAAAAAAAAAAAAA' +
    'AAFRAhMU/9oADAMBAAIRAxEAPwDiAWsAAAAAAAWMFrVRzBgtaqOYR9mNN9E2jixgtaqOYMFrVRzB2Y0aJtHFjBa1UcwYLWqjmDsx' +
    'o0TaOLGC1qo5gwWtVHMHZjRom2gDnqgAAAAAH//Z',
  'base64',
)

/** The same with Exif data after its start: where it was taken, and that it lies on its side. */
export function jpegOnItsSide(): Buffer {
  const tiff = Buffer.from([
    0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0,
  ])
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from('GPS 52.5 N 13.4 E')])
  const head = Buffer.from([0xff, 0xe1, 0, content.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)])
}

/** A WebP of 60 by 40 pixels with a profile of its colours. */
export const webp = Buffer.from(
  'UklGRkYCAABXRUJQVlA4WAoAAAAgAAAAOwAAJwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABh' +
    'Y3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
    'AAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB' +
    'UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAA' +
    'AAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9Y' +
    'WVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM' +
    'ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggWAAAABAEAJ0BKjwAKAA/EXizUiwnJKKtSAGA' +
    'IglAGk4Esv0Hw0HfgawzpjIQAP7lCv9a8/cjAD2GEwQQl9iBjcgjj/yWgVuUOaFibp2E1gnSlhKXCgGBswOJSAA=',
  'base64',
)

/** The same without loss. */
export const webpLossless = Buffer.from(
  'UklGRigCAABXRUJQVlA4WAoAAAAgAAAAOwAAJwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABh' +
    'Y3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
    'AAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB' +
    'UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAA' +
    'AAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9Y' +
    'WVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM' +
    'ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDhMOgAAAC87wAkAD/Aqq7/MntR1/gMPhNlGNTh/' +
    '2hHcP6L/AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFBV7W4=',
  'base64',
)

/** The same with a chunk more at the end, and the flag that announces it. */
export function webpWithExif(): Buffer {
  const exif = Buffer.concat([Buffer.from('EXIF\u0011\0\0\0', 'latin1'), Buffer.from('GPS 52.5 N 13.4 E\0')])
  const bytes = Buffer.concat([webp, exif])
  bytes.writeUInt32LE(bytes.length - 8, 4)
  bytes[20] = (bytes[20] ?? 0) | 0x08
  return bytes
}

/** A picture as an address that holds it. */
export const dataUrl = (bytes: Uint8Array, type = 'image/png') =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`

function crc32(bytes: Uint8Array): Buffer {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE((crc ^ 0xffffffff) >>> 0)
  return sum
}
