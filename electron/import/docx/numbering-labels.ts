import { letters, roman } from '../list-signs.ts'

/** What a level of a list says about the signs in front of its items. */
export interface ListLevel {
  start: number
  /** How its numbers are written; `bullet` where it has none. */
  format: string
  /** The sign as it is stated: `%1.%2` are the numbers of the first two levels; null where nothing is. */
  text: string | null
  /** Whether all numbers in it are written as decimals. */
  isLegal: boolean
  /** Whether nothing stands between the sign and the text. */
  isTight: boolean
  /** Whether it begins anew below the next item of a higher level. */
  restarts: boolean
}

/** Longer signs belong to no document that is meant to be read. UTF-16 units. */
const LONGEST = 60
/** A level of which nothing is said. */
export function plainLevel(): ListLevel {
  return { start: 1, format: 'decimal', text: null, isLegal: false, isTight: false, restarts: true }
}

/** Whether an item with nothing but its own number says all that Word shows: `3.`, `3)`, `(3)`, or a bullet. */
export function isPlain({ format, text }: ListLevel, depth: number): boolean {
  if (format === 'bullet' || text === null) return true
  return format === 'decimal' && new RegExp(`^[([]?%${depth + 1}[.):\\]]*$`, 'u').test(text.trim())
}

/** The sign as Word shows it, with the space behind it; empty for none. */
export function labelOf(
  depth: number,
  levelAt: (depth: number) => ListLevel,
  numberAt: (depth: number) => number,
): string {
  const { format, text, isLegal, isTight } = levelAt(depth)
  const stated = (text ?? `%${depth + 1}.`).slice(0, LONGEST)
  const label =
    format === 'bullet'
      ? '•'
      : stated.replace(/%([1-9])/gu, (_, level: string) => {
          const at = Number(level) - 1
          return written(numberAt(at), isLegal ? 'decimal' : levelAt(at).format)
        })
  return label === '' || isTight ? label : `${label} `
}

function written(number: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return ''
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'lowerLetter':
      return letters(number)
    case 'upperLetter':
      return letters(number).toUpperCase()
    case 'lowerRoman':
      return roman(number)
    case 'upperRoman':
      return roman(number).toUpperCase()
    default:
      return String(number)
  }
}
