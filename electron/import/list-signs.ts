const ROMAN = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const
/** Beyond these Word writes them in a way nobody reads. */
const [MOST_ROMAN, MOST_LETTERS] = [3999, 780]

/** A number in small letters: after z come aa, bb, cc. */
export function letters(number: number): string {
  if (number < 1 || number > MOST_LETTERS) return String(number)
  const letter = String.fromCharCode('a'.charCodeAt(0) + ((number - 1) % 26))
  return letter.repeat(Math.ceil(number / 26))
}

/** A number in small Roman ones. */
export function roman(number: number): string {
  if (number < 1 || number > MOST_ROMAN) return String(number)
  let left = number
  return ROMAN.map(([sign, value]) => {
    const times = Math.floor(left / value)
    left -= times * value
    return sign.repeat(times)
  }).join('')
}
