/** Letters that have no accent to strip but are typed without their ornament all the same. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
}

const MARKS = /\p{M}+/gu
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu
const SINGLE_QUOTES = /[`´‘’‚‛′‹›]/gu
const DOUBLE_QUOTES = /[“”„‟″«»]/gu
const DASHES = /[‐‑‒–—―−]/gu
const LETTERS = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu')
const SPACE = /\s+/gu

const BEYOND_ASCII = /\P{ASCII}+/gu
/** Runs of letters beyond ASCII are few and come again and again: each is folded once. */
const known = new Map<string, string>()
const MOST_KNOWN = 20_000

/**
 * `text` as it is compared when searching: without case, accents and ligatures, with plain quotes, dashes and single spaces,
 * without soft hyphens and other invisible characters. Not for showing; offsets do not survive it. Folding twice changes nothing.
 */
export function fold(text: string): string {
  return text.toLowerCase().replace(BEYOND_ASCII, foldRun).replace(SPACE, ' ')
}

function foldRun(run: string): string {
  const folded = known.get(run)
  if (folded !== undefined) return folded
  if (known.size >= MOST_KNOWN) known.clear()
  const made = run
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(INVISIBLE, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(LETTERS, (letter) => letters[letter] ?? letter)
  known.set(run, made)
  return made
}

/** True when `haystack` contains `needle` in whatever case, accents and typography; an empty needle is in everything. */
export function includesFolded(haystack: string, needle: string): boolean {
  return fold(haystack).includes(fold(needle).trim())
}
