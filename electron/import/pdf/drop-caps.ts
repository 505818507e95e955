import type { Fragment } from './fragments.ts'

/** A first letter that reaches over several lines is this much larger than they are. */
const LARGER = 1.7
/** One letter, a quotation mark before it at most. */
const LETTER = /^[„“"«»‚‘']?\p{Lu}$/u
/** Those that may be a word of their own. */
const WORD = /^[AI]$/u
/** How far right of it its word goes on, and how far below it the last line beside it may stand, in sizes of the text. */
const NEAR = 2.5
const BELOW = 0.5

/** The fragments of a page with large first letters put back in front of their words, and the text beside them where its column begins. */
export function withDropCaps(fragments: readonly Fragment[]): Fragment[] {
  const caps = fragments.filter(({ text }) => LETTER.test(text.trim()))
  return caps.reduce<readonly Fragment[]>(withDropCap, fragments).slice()
}

function withDropCap(fragments: readonly Fragment[], cap: Fragment): readonly Fragment[] {
  const beside = fragments.filter(
    ({ size, left, y }) =>
      cap.size >= LARGER * size &&
      left >= cap.right - NEAR * size &&
      left <= cap.right + NEAR * size &&
      y > cap.y - cap.size &&
      y <= cap.y + BELOW * size,
  )
  const first = beside.toSorted((a, b) => a.y - b.y || a.left - b.left)[0]
  if (!first || first.left < cap.left) return fragments
  const starts = new Set(beside.filter(({ left }) => Math.abs(left - first.left) <= NEAR * first.size))
  return fragments
    .filter((fragment) => fragment !== cap)
    .map((fragment) => {
      if (!starts.has(fragment)) return fragment
      const text = fragment === first ? before(cap.text.trim(), fragment.text, fragments) : fragment.text
      return { ...fragment, text, left: cap.left }
    })
}

/** The letter and what goes on behind it: a word with it, or the next one. */
function before(letter: string, rest: string, fragments: readonly Fragment[]): string {
  const next = /^\p{L}+/u.exec(rest)?.[0] ?? ''
  const isThere = (word: string) =>
    fragments.some(({ text }) =>
      text
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .includes(word),
    )
  const isWord =
    WORD.test(letter) &&
    next.length > 1 &&
    isThere(next.toLowerCase()) &&
    !isThere((letter + next).toLowerCase())
  return isWord ? `${letter} ${rest}` : letter + rest
}
