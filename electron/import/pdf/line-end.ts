/** What follows a hyphen that stands for the rest of a word: „Ein- und Ausfuhr“. */
const AND = /^(?:und|oder|bis|sowie|bzw|beziehungsweise|and|or|to|nor)(?!\p{L})/u
/** Goes on in the middle of a row of words that hyphens join: “state-of-the-art”, “up-to-date”. */
const AMONG = /^(?:of|the|to|in|on|by|up|down|for|at|as|off|out|over|than|and|or)-\p{Ll}/u
/** What goes on behind a hyphen in French: « peut-être », « rendez-vous », and what does before one: « c’est-à-dire ». */
const FRENCH = /^(?:elles?|ils|nous|vous|même|mêmes|être)(?!\p{L})/u
const FRENCH_BEFORE = /-(?:à|t)-$/u
/** Chinese and Japanese have no spaces, nor at the end of a line. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u
/** Where a word may be broken; old programs show that as ¬, and printed Fraktur has a hyphen of its own. */
const SOFT = /\u00ad$|\p{L}[¬\u2e17]$/u
const HYPHEN = /\S[-\u2010\u2011]$/u
const BROKEN_WORD = /\p{Ll}[-\u2010]$/u
const COMPOUND = /\p{L}+(?:-\p{L}+)+/gu
/** An address on the web: its hyphens are its own, and no space belongs into it. */
const ADDRESS = /(?:https?:\/\/|www\.)\S*$/u
const ADDRESS_GOES_ON = /[/\-_=&?.%#]$/u
/** A dash without a space before it has none behind it. */
const DASH = /\S\u2014$/u

/** The words written with a hyphen inside a line, in lower case: they have it at a line's end too. */
export function compoundsIn(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.match(COMPOUND) ?? []).map((word) => word.toLowerCase()))
}

/** Two lines as one, hyphenation undone; a hyphen that belongs to the word („Nord-Süd“, „14-jährig“) stays. */
export function joinLines(before: string, next: string, compounds: ReadonlySet<string>): string {
  if (SOFT.test(before.slice(-3))) return before.slice(0, -1) + next
  if (ADDRESS.test(before.slice(-500)) && ADDRESS_GOES_ON.test(before) && /^[\p{Ll}\d]/u.test(next))
    return before + next
  if (DASH.test(before.slice(-2))) return before + next
  if (/\p{L}[-\u2010]$/u.test(before.slice(-3)) && (AMONG.test(next) || FRENCH.test(next)))
    return before + next
  if (FRENCH_BEFORE.test(before.slice(-4))) return before + next
  if (UNSPACED.test(before.slice(-1)) && UNSPACED.test(next.slice(0, 1))) return before + next
  if (!HYPHEN.test(before.slice(-2)) || AND.test(next)) return `${before} ${next}`
  const word = /[\p{L}-]+$/u.exec(before.slice(-80))?.[0] ?? ''
  const rest = /^[\p{L}-]+/u.exec(next.slice(0, 80))?.[0] ?? ''
  const broken = BROKEN_WORD.test(before.slice(-3)) && /^\p{Ll}/u.test(next)
  return broken && !compounds.has((word + rest).toLowerCase()) ? before.slice(0, -1) + next : before + next
}
