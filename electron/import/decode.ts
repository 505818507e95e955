import { BelegError } from '../../shared/errors.ts'
import { guessCharset } from './guess-charset.ts'

/** Windows-1252 for 0x80-0x9f; the rest is Latin-1. Not left to TextDecoder: some Node releases decode it as Latin-1 throughout. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** How many bytes are looked at to tell UTF-16 without a byte order mark. */
const SAMPLE = 64 * 1024
/** The share of zero bytes that UTF-16 has on one side at least, and on the other at most. */
const UTF16_ZEROS = 0.12
const STRAY_ZEROS = 0.002
/** The number and the share of control characters that a text has at most. */
const CONTROLS = 4
const CONTROL_SHARE = 0.01
/** So many characters beyond ASCII are never UTF-8 by accident. */
const NO_ACCIDENT = 8
const ESCAPE = 0x1b
/** How many characters beyond ASCII are whole for each that is not, in UTF-8 that was damaged. */
const WHOLE_TO_BROKEN = 10

/**
 * The text in `bytes`: UTF-8 or UTF-16, with or without byte order mark, else Windows-1252. Unchanged but for the mark.
 * What the source states as its `charset` comes after the mark and before the content, if the bytes can be that.
 * @throws BelegError `not-text`
 */
export function decodeText(bytes: Uint8Array, file: string, charset = ''): string {
  return textIn(decodeKnown(bytes, charset) ?? windows1252(bytes), file)
}

/**
 * As {@link decodeText}, but before Windows-1252 come the encodings of other languages, where the letters are clearly in one of them.
 * @throws BelegError `not-text`
 */
export async function decodeAnyText(bytes: Uint8Array, file: string, charset = ''): Promise<string> {
  const known = decodeKnown(bytes, charset)
  return textIn(known ?? decodeAsStated(bytes, await guessCharset(bytes)) ?? windows1252(bytes), file)
}

function textIn(text: string, file: string): string {
  if (looksBinary(text)) throw new BelegError('not-text', { file })
  return text
}

/** What is marked, stated or Unicode; null for all else. */
function decodeKnown(bytes: Uint8Array, charset: string): string | null {
  return (
    decodeByMark(bytes) ??
    decodeCertainUtf8(bytes, charset) ??
    decodeAsStated(bytes, charset) ??
    decodeSwitched(bytes) ??
    decodeUnicode(bytes)
  )
}

/** Japanese in seven bits, as mail and old pages have it: it is ASCII but for the signs by which it switches. */
function decodeSwitched(bytes: Uint8Array): string | null {
  if (!bytes.includes(ESCAPE)) return null
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return content.includes('\u001b$B') || content.includes('\u001b$@') ? strictly('iso-2022-jp', bytes) : null
}

/** Programs that save pages often write UTF-8 and leave in it what the page stated before. */
function decodeCertainUtf8(bytes: Uint8Array, charset: string): string | null {
  if (charset === '') return null
  let leads = 0
  for (const byte of bytes) if (byte >= 0xc0 && ++leads === NO_ACCIDENT) return strictly('utf-8', bytes)
  return null
}

function decodeByMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes)
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return null
}

function decodeAsStated(bytes: Uint8Array, charset: string): string | null {
  if (charset === '' || bytes.includes(0)) return null
  try {
    const decoder = new TextDecoder(charset)
    if (decoder.encoding.startsWith('utf-16')) return null
    if (decoder.encoding === 'windows-1252') return windows1252(bytes)
    // One broken byte must not turn a whole page into the letters of another encoding.
    return strictly(decoder.encoding, bytes) ?? strictly('utf-8', bytes) ?? mostly(decoder.encoding, bytes)
  } catch {
    return null
  }
}

function decodeUnicode(bytes: Uint8Array): string | null {
  const utf16 = utf16Order(bytes)
  if (utf16 !== null) return strictly(utf16, bytes)
  return strictly('utf-8', bytes) ?? mostly('utf-8', bytes)
}

/** The encoding with some damage: of text in another, hardly ever so much is right in it. */
function mostly(encoding: string, bytes: Uint8Array): string | null {
  const text = new TextDecoder(encoding).decode(bytes)
  const [others, broken] = [text.match(/[^\p{ASCII}\ufffd]/gu), text.match(/\ufffd/gu)]
  return (others?.length ?? 0) >= WHOLE_TO_BROKEN * (broken?.length ?? 0) ? text : null
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * Text in European languages has a zero byte in nearly every pair, always on the same side. Where that side has as many letters, it
 * is text in bytes with zeros in it.
 */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 2 || bytes.length % 2 === 1) return null
  const sample = bytes.subarray(0, SAMPLE)
  const zeros: [number, number] = [0, 0]
  const letters: [number, number] = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 0 : 1]++
    else if (byte >= 0x20 && byte < 0x7f) letters[at % 2 === 0 ? 0 : 1]++
  })
  const [even, odd] = zeros.map((count) => (2 * count) / sample.length) as [number, number]
  if (odd >= UTF16_ZEROS && even <= STRAY_ZEROS && letters[1] < zeros[1]) return 'utf-16le'
  if (even >= UTF16_ZEROS && odd <= STRAY_ZEROS && letters[0] < zeros[0]) return 'utf-16be'
  return null
}

function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/gu, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char)
}

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu

function looksBinary(text: string): boolean {
  if (text.includes('\u0000')) return true
  const controls = text.match(CONTROL)?.length ?? 0
  return controls > CONTROLS && controls > text.length * CONTROL_SHARE
}
