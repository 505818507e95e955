/** Room for a longer extension and a counter in the 255 bytes most systems allow. */
const MAX_BYTES = 160

/** Device names of Windows, also with an extension. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/iu

/** Direction marks and overrides, with which a name could show itself as another. */
const bidi = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** A title as a file name, without extension, that every system takes and that says what it is. */
export function fileNameOf(title: string): string {
  const clean = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(bidi, '')
    .replace(/[<>:"/\\|?*\p{Cs}\uFEFF]+/gu, '-')
    .replace(/^[\s.]+/u, '')
  const name = cut(clean, MAX_BYTES).replace(/[\s.]+$/u, '')
  if (name === '') return 'Beleg'
  return reserved.test(name) ? `_${name}` : name
}

/** The longest beginning of whole graphemes that fits. */
function cut(text: string, maxBytes: number): string {
  let bytes = 0
  for (const { segment, index } of new Intl.Segmenter().segment(text)) {
    bytes += bytesOf(segment)
    if (bytes > maxBytes) return text.slice(0, index)
  }
  return text
}

function bytesOf(text: string): number {
  return [...text]
    .map((character) => character.codePointAt(0) ?? 0)
    .reduce((sum, code) => sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4), 0)
}
