/** A text without its typography, and where each of its units came from (UTF-16 units of the original). */
export interface Plain {
  text: string
  /** Original start and end of each unit's source character. */
  starts: Int32Array
  ends: Int32Array
}

const QUOTES = /["'`´‘’‚‛“”„‟‹›«»′″「」『』]/u
const DASHES = /[-‐‑‒–—―−]/u
const SPACE = /\s/u
/** Soft hyphen, zero-width characters, joiners and direction marks: nothing a reader sees. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

function plainOf(char: string): string {
  if (/[\p{L}\p{Nd}]/u.test(char)) return char
  if (SPACE.test(char)) return ' '
  if (INVISIBLE.test(char)) return ''
  if (QUOTES.test(char)) return '"'
  if (DASHES.test(char)) return '-'
  return char === '…' ? '...' : char
}

/**
 * `text` with one kind of quote mark, dash and space, runs of white space as one space, and without invisible characters: what
 * stays the same when a page is set anew.
 */
export function toPlain(text: string): Plain {
  const known = new Map<string, string>()
  const parts: string[] = []
  // An ellipsis becomes three units; nothing else grows.
  const starts = new Int32Array(text.length * 3)
  const ends = new Int32Array(text.length * 3)
  let length = 0
  let at = 0
  for (const char of text) {
    let plain = known.get(char)
    if (plain === undefined) known.set(char, (plain = plainOf(char)))
    if (plain === ' ' && parts.at(-1) === ' ') {
      ends[length - 1] = at + char.length
    } else if (plain !== '') {
      parts.push(plain)
      for (let unit = 0; unit < plain.length; unit++, length++) {
        starts[length] = at
        ends[length] = at + char.length
      }
    }
    at += char.length
  }
  return { text: parts.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) }
}
