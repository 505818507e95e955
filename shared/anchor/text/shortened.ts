import { boundaryBefore } from './graphemes.ts'

/** The beginning of words that are longer than `most` UTF-16 units, with a sign that there is more: between two words, never within a character. */
export function shortened(words: string, most: number): string {
  if (words.length <= most) return words
  const at = boundaryBefore(words, most)
  const cut = words.slice(0, at)
  const end = /\s/u.test(words.charAt(at)) ? at : cut.search(/\s\S*$/u)
  const whole = end === -1 ? '' : cut.slice(0, end).trimEnd()
  // A script without spaces, or one long word.
  return whole.length > most / 2 ? `${whole} …` : `${cut.trimEnd()}…`
}
