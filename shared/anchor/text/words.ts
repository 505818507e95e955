import {
  ALONE,
  BETWEEN,
  BREAK,
  folded,
  foldedUnits,
  INVISIBLE,
  kindAt,
  kinds,
  PART,
  SIMPLE,
  SOFT_HYPHEN,
  widthAt,
} from './characters.ts'
import { doubled, spareRoom } from './word-room.ts'

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
  let room = spareRoom()
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
    if (count === room.hashes.length) room = doubled(room)
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

/** True when two texts differ in nothing but how they are set. */
export function sameWords(one: string, other: string): boolean {
  if (one === other) return true
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
