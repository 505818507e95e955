/** The invisible character that stands in many words. */
export const SOFT_HYPHEN = 0xad

/** The first unit of the scripts that are written without spaces: a word is a sign or two. */
const UNSPACED = 0x2e80

/** True when the unit belongs to such a script. */
export function isUnspaced(unit: number): boolean {
  return unit >= UNSPACED
}

const INVISIBLE_SIGNS = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu

/** How many units a reader sees of a word, however it is written. */
export function visibleLength(word: string): number {
  return folded(word).length
}

/** One form for all ways to write a word: composed, without ligatures and invisible characters, in small letters. */
export function folded(word: string): string {
  return word.replace(INVISIBLE_SIGNS, '').normalize('NFKC').toLowerCase()
}

// What a character is to a word.
export const BREAK = 1
export const BETWEEN = 2
export const INVISIBLE = 3
/** A word by itself: a picture, a currency, a letter of a script that is written without spaces. */
export const ALONE = 4
/** Part of a word, and folded by itself to one unit. */
export const SIMPLE = 5
export const PART = 6

/** Kinds of the units asked about so far, and what the simple ones are folded to. */
export const kinds = new Uint8Array(0x1_0000)
export const foldedUnits = new Uint16Array(0x1_0000)

/** What the character at an offset is to a word. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = kinds[unit]
  if (known) return known
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0)
  const kind = kindOf(char)
  // Half a character says nothing about the other half.
  if (unit < 0xd800 || unit > 0xdfff) {
    kinds[unit] = kind
    foldedUnits[unit] = folded(char).charCodeAt(0)
  }
  return kind
}

function kindOf(char: string): number {
  if (char === '\n') return BREAK
  if (new RegExp(INVISIBLE_SIGNS.source, 'u').test(char)) return INVISIBLE
  if (/[\p{Ideographic}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u.test(char))
    return ALONE
  // Syllables may be written as several of these.
  if (/[\u1100-\u11ff]/u.test(char)) return PART
  if (/[\p{L}\p{N}]/u.test(char)) return char.length === 1 && folded(char).length === 1 ? SIMPLE : PART
  if (/\p{M}/u.test(char)) return PART
  return /[\p{So}\p{Sc}%‰§]/u.test(char) ? ALONE : BETWEEN
}

/** How many units the character at an offset has. */
export function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit <= 0xdbff && at + 1 < text.length ? 2 : 1
}
