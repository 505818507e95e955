/** The sign in front of a list item. */
export interface Marker {
  /** Null for a bullet. */
  number: number | null
  /** Of the sign and the space behind it, in UTF-16 units. */
  length: number
}

// The private ones are Word's bullets in fonts of signs.
const BULLET = /^[•‣⁃◦▪▫●○■□➢➤✓✔·\uf0b7\uf0a7\uf0d8\uf076\uf0fc](?:\s+|(?=\p{L}))(?=\S)/u
const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/u

/** The sign a line begins with, if it may be one. */
export function markerOf(text: string): Marker | null {
  const bullet = BULLET.exec(text)
  if (bullet) return { number: null, length: bullet[0].length }
  const number = NUMBER.exec(text)
  return number ? { number: Number(number[1]), length: number[0].length } : null
}
