/** How much of a title runs over the pages. */
const LONGEST = 90

/** Words as a string of a style sheet: all but letters, digits and spaces are written as escapes, so that nothing can end it. */
export function cssString(words: string): string {
  const characters = [...words.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')]
  const shown = characters.length > LONGEST ? [...characters.slice(0, LONGEST - 1), '…'] : characters
  return `"${shown.map((one) => (/[\p{L}\p{N} ]/u.test(one) ? one : escaped(one))).join('')}"`
}

function escaped(character: string): string {
  return `\\${(character.codePointAt(0) ?? 0).toString(16)} `
}
