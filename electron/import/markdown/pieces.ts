/** What the library reads in a time that does not yet grow with the square of the lists in it. UTF-16 units. */
const SIZE = 1 << 16

/** A line that continues nothing that began before an empty line: a heading, a quote, or a text that is no entry of a list. */
const FRESH = /^(?:#{1,6}[ \t]|>|\p{L})/u
const FENCE = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/u
const LONGEST_FENCE = 500
/** Raw HTML, and what ends it where an empty line does not. CommonMark 0.31, 4.6. */
const TAG = /^ {0,3}<[a-z!?/]/iu
const ENDS = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/iu, /<\/(?:script|pre|style|textarea)>/iu],
  [/^ {0,3}<!--/u, /-->/u],
  [/^ {0,3}<\?/u, /\?>/u],
  [/^ {0,3}<!\[CDATA\[/u, /\]\]>/u],
  [/^ {0,3}<![a-z]/iu, />/u],
] as const
const BEGINNING = /^ {0,3}(?:`{3}|~{3}|<(?:[!?]|(?:script|pre|style|textarea)\b))/iu
const BLANK = /^\s*$/u

/** Where a line says nothing about what it is. */
interface Inside {
  /** The line that ends it, and one after which it is not certain what it was. */
  end: RegExp
  doubts?: RegExp
}

/**
 * A Markdown text in pieces that say the same one by one as together, but for what they refer to: cut where a paragraph or a
 * heading begins at the margin, and nowhere any more once it is not certain what is code.
 */
export function piecesOf(text: string, size = SIZE): string[] {
  const pieces: string[] = []
  let start = 0
  let inside: Inside | null = null
  let afterBlank = false
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at)
    const next = end < 0 ? text.length : end + 1
    const line = text.slice(at, end < 0 ? next : end)
    if (inside) {
      if (inside.end.test(line)) inside = null
      else if (inside.doubts?.test(line) === true) break
    } else {
      if (afterBlank && at - start >= size && FRESH.test(line)) {
        pieces.push(withoutBlankEnd(text.slice(start, at)))
        start = at
      }
      inside = begunBy(line)
    }
    afterBlank = BLANK.test(line)
    at = next
  }
  return [...pieces, text.slice(start)]
}

/** Code in a list that nothing ended would have the empty lines behind it. */
function withoutBlankEnd(piece: string): string {
  const end = piece.indexOf('\n', piece.trimEnd().length)
  return end < 0 ? piece : piece.slice(0, end)
}

function begunBy(line: string): Inside | null {
  const [, indent = '', fence] = FENCE.exec(line) ?? []
  if (fence !== undefined) {
    const end = new RegExp(`^ {0,3}${fence[0] ?? ''}{${Math.min(fence.length, LONGEST_FENCE)},}[ \\t]*$`, 'u')
    // It may be in a list, and then ends with it.
    return { end, ...(indent !== '' && { doubts: /^\S/u }) }
  }
  if (!TAG.test(line)) return null
  const [begin, end] = ENDS.find(([begin]) => begin.test(line)) ?? []
  // A tag in a paragraph looks the same.
  if (!begin || !end) return { end: BLANK, doubts: BEGINNING }
  return end.test(line.replace(begin, '')) ? null : { end }
}
