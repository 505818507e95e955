/** Long enough for any file name and most paths. UTF-16 units. */
const LONGEST = 400
/** What ends a line, moves the cursor or turns the order of the letters around it. */
const UNRULY = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** A name from outside as it may stand in a sentence: on one line, leaving the words around it alone, and not without end. */
export function shown(name: string | number): string {
  const text = String(name).replace(UNRULY, '\ufffd')
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\p{Surrogate}$/u, '')}…`
}

/** So many names are told one by one. */
const MOST_NAMES = 5

/** Names from outside as they may stand in a sentence, one behind the other; of many the first. */
export function shownNames(names: readonly string[]): string {
  const first = names.slice(0, MOST_NAMES).map(shown)
  return [...first, ...(names.length > MOST_NAMES ? ['…'] : [])].join(', ')
}
