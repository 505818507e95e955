import search from 'approx-string-match'
import { needleOf, type Needle } from './needle.ts'

/** A word this long may have one letter wrong, and two from the second length on. Shorter ones are taken as typed. */
const ONE_WRONG = 4
const TWO_WRONG = 8
/** How many words a mistyped one is taken for at most. */
const MOST = 60

/**
 * The words among `words` (folded) in which something like the needle stands, the most alike first; a part of a compound
 * is enough, as in looking for it as typed.
 */
export function wordsLike(words: readonly string[], needle: Needle): Needle[] {
  const { text } = needle
  const errors = text.length >= TWO_WRONG ? 2 : text.length >= ONE_WRONG ? 1 : 0
  if (errors === 0 || /[^\p{L}\p{N}]/u.test(text)) return [needle]
  const all = words.join(' ')
  const found = new Map<string, number>()
  for (const match of search(all, text, errors)) {
    const start = all.lastIndexOf(' ', match.start) + 1
    const end = all.indexOf(' ', match.end)
    const word = all.slice(start, end === -1 ? all.length : end)
    // A match over two words is none.
    if (!word.includes(' ')) found.set(word, Math.min(found.get(word) ?? errors, match.errors))
  }
  const alike = [...found].toSorted((a, b) => a[1] - b[1] || a[0].length - b[0].length)
  return [needle, ...alike.slice(0, MOST).flatMap(([word]) => needleOf(word) ?? [])]
}
