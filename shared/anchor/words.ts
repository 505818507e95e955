/**
 * A text as its words. Quote marks, dashes, white space, line ends, soft hyphens and other signs are not words: what is left
 * stays the same however the text is set.
 */
export interface Words {
  text: string
  /** Per word a hash of it: the same for the same word, in any text. That two words share one is as likely as 1 in 2^32. */
  hashes: Int32Array
  /** Per word, in UTF-16 units of the text. */
  starts: Int32Array
  ends: Int32Array
  /** Per word 1 where a block begins between it and the word before, or the text with it. */
  opens: Uint8Array
  /** True when a block, or the text, ends with the last word. */
  closed: boolean
}

/** True where a block begins with that word. */
export function beginsBlock({ opens }: Words, word: number): boolean {
  return opens[word] === 1
}

/** True where a block ends with that word. */
export function endsBlock({ opens, closed }: Words, word: number): boolean {
  return word + 1 < opens.length ? opens[word + 1] === 1 : closed
}

/** The words of `text`. */
export function wordsOf(text: string): Words {
  let room = spare
  let count = 0
  let at = 0
  let opening = 1
  while (at < text.length) {
    let unit = text.charCodeAt(at)
    let kind = kinds[unit]! || kindAt(text, at)
    if (kind <= INVISIBLE) {
      if (kind === BREAK) opening = 1
      at += widthAt(text, at)
      continue
    }
    const start = at
    let hash = SEED
    // Most words are letters and nothing else.
    while (kind === SIMPLE) {
      hash = mixed(hash, foldedUnits[unit]!)
      if (++at === text.length) break
      unit = text.charCodeAt(at)
      kind = kinds[unit]! || kindAt(text, at)
      if (unit === SOFT_HYPHEN && kindAt(text, at + 1) === SIMPLE) {
        unit = text.charCodeAt(++at)
        kind = SIMPLE
      }
    }
    const end =
      at === text.length || kind <= BETWEEN || (kind === ALONE && at > start) ? at : restOf(text, start)
    if (end !== at) hash = hashOf(folded(text.slice(start, end)))
    if (count === room.hashes.length) room = spare = doubled(room)
    room.hashes[count] = hash
    room.starts[count] = start
    room.ends[count] = end
    room.opens[count++] = opening
    opening = 0
    at = end
  }
  const { hashes, starts, ends, opens } = room
  return {
    text,
    hashes: hashes.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    opens: opens.slice(0, count),
    closed: true,
  }
}

/** Where a word ends that is more than plain letters. Invisible characters belong to it, but only between two visible ones. */
function restOf(text: string, start: number): number {
  const first = kindAt(text, start)
  let end = start + widthAt(text, start)
  for (let at = end; at < text.length; at += widthAt(text, at)) {
    const next = kindAt(text, at)
    if (next <= BETWEEN || next === ALONE || (first === ALONE && (next === SIMPLE || next === PART))) break
    if (next !== INVISIBLE) end = at + widthAt(text, at)
  }
  return end
}

/** Words as they are found, before it is known how many there are. */
interface Room {
  hashes: Int32Array
  starts: Int32Array
  ends: Int32Array
  opens: Uint8Array
}

/** Room for words, used again and again. */
let spare = roomFor(1 << 12)

function roomFor(words: number): Room {
  const numbers = () => new Int32Array(words)
  return { hashes: numbers(), starts: numbers(), ends: numbers(), opens: new Uint8Array(words) }
}

/** Twice the room, with what is in it already. */
function doubled({ hashes, starts, ends, opens }: Room): Room {
  const room = roomFor(hashes.length * 2)
  room.hashes.set(hashes)
  room.starts.set(starts)
  room.ends.set(ends)
  room.opens.set(opens)
  return room
}

/** True when two texts differ in nothing but how they are set. */
export function sameWords(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one).hashes, wordsOf(other).hashes]
  return words.length === others.length && words.every((hash, word) => hash === others[word])
}

const SEED = 0x811c9dc5 | 0

/** One step of FNV-1a. */
function mixed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

function hashOf(word: string): number {
  let hash = SEED
  for (let at = 0; at < word.length; at++) hash = mixed(hash, word.charCodeAt(at))
  return hash
}

/** The invisible character that stands in many words. */
const SOFT_HYPHEN = 0xad

const INVISIBLE_SIGNS = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu

/** How many units a reader sees of a word, however it is written. */
export function visibleLength(word: string): number {
  return folded(word).length
}

/** One form for all ways to write a word: composed, without ligatures and invisible characters, in small letters. */
function folded(word: string): string {
  return word.replace(INVISIBLE_SIGNS, '').normalize('NFKC').toLowerCase()
}

// What a character is to a word.
const BREAK = 1
const BETWEEN = 2
const INVISIBLE = 3
/** A word by itself: a picture, a currency, a letter of a script that is written without spaces. */
const ALONE = 4
/** Part of a word, and folded by itself to one unit. */
const SIMPLE = 5
const PART = 6

/** Kinds of the units asked about so far, and what the simple ones are folded to. */
const kinds = new Uint8Array(0x1_0000)
const foldedUnits = new Uint16Array(0x1_0000)

function kindAt(text: string, at: number): number {
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

function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit <= 0xdbff && at + 1 < text.length ? 2 : 1
}
