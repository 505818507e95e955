import type { Versions } from './versions.ts'

/** How many words to go in search of one whose place is known. */
const FAR = 400

/** The nearest word on one side of another that is known to have become another; none of those from `but.first` to `but.last`. */
export function knownBeside(
  versions: Versions,
  word: number,
  step: -1 | 1,
  but?: { first: number; last: number },
): { word: number; place: number } | null {
  const { partners } = versions.map()
  for (let other = word + step; Math.abs(other - word) <= FAR; other += step) {
    const place = partners[other]
    if (place === undefined) return null
    if (place >= 0 && !(but && place >= but.first && place <= but.last)) return { word: other, place }
  }
  return null
}
