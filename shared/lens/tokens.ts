import type { Span } from './mark.ts'
import type { Rule } from './rule.ts'

/** A rule and how much it weighs; smaller is weightier. */
export interface Weighed {
  rule: Rule
  weight: number
}

/** What is known about a word, a number or a sign wherever it stands. */
export interface Word {
  text: string
  /** The word in lower case, by which rules know it. */
  lower: string
  kind: 'word' | 'number' | 'sign'
  /** Has a capital letter, as in “Haus”, “USA” and “iPhone”. */
  capital: boolean
  /** The rules that are tried at it. */
  tried: readonly Weighed[]
}

/** A word, a number or a single sign of the text. */
export interface Token extends Span, Word {
  /** The quotation the token stands in, by its index; -1 outside. The quote marks themselves stand inside. */
  quotation: number
}

/** Gives what is known about a piece of text whose first unit is of a kind. */
export type WordOf = (piece: string, unit: UnitKind) => Word

const KINDS = ['space', 'letter', 'digit', 'sign'] as const
export type UnitKind = (typeof KINDS)[number]

/** Kinds of UTF-16 units as index in {@link KINDS} and one more, told once each; a list with gaps would be slow. */
const known = new Uint8Array(0x10000)

/** What kind of unit stands at `at`. A surrogate counts as what its pair is. */
export function unitKind(text: string, at: number): UnitKind {
  const unit = text.charCodeAt(at)
  if (unit >= 0xd800 && unit <= 0xdfff) return pairKind(text, at, unit)
  known[unit] ||= KINDS.indexOf(kindOf(String.fromCharCode(unit))) + 1
  return KINDS[(known[unit] ?? 1) - 1] ?? 'sign'
}

function pairKind(text: string, at: number, unit: number): UnitKind {
  const high = unit < 0xdc00 ? at : at - 1
  const code = text.codePointAt(high) ?? unit
  return code > 0xffff ? kindOf(String.fromCodePoint(code)) : 'sign'
}

function kindOf(character: string): UnitKind {
  if (/[\p{L}\p{M}\u00ad\u200c\u200d]/u.test(character)) return 'letter'
  if (/\p{N}/u.test(character)) return 'digit'
  return /[\s\p{Z}\p{Cc}\u200b\ufeff]/u.test(character) ? 'space' : 'sign'
}

/** Signs that hold a word together when letters or digits stand on both sides. */
const JOINTS = new Set("-'’\u2010\u2011*_")
const POINTS = new Set('.,')

/** The words, numbers and signs of `[from, to)`, in order. */
export function tokensOf(text: string, from: number, to: number, wordOf: WordOf = plainWord): Token[] {
  const tokens: Token[] = []
  let at = from
  while (at < to) {
    const kind = unitKind(text, at)
    if (kind === 'space') {
      at++
      continue
    }
    const end = kind === 'sign' ? signEnd(text, at, to) : wordEnd(text, at, to)
    const { text: word, lower, kind: is, capital, tried } = wordOf(text.slice(at, end), kind)
    tokens.push({ start: at, end, text: word, lower, kind: is, capital, tried, quotation: -1 })
    at = end
  }
  return tokens
}

/** A word that no rules are tried at. */
export function plainWord(text: string, unit: UnitKind): Word {
  const lower = text.toLowerCase()
  const kind = unit === 'letter' ? 'word' : unit === 'digit' ? 'number' : 'sign'
  return { text, lower, kind, capital: unit === 'letter' && text !== lower, tried: NONE }
}

const NONE: readonly Weighed[] = []

function signEnd(text: string, at: number, to: number): number {
  // A typewriter's quote marks are two signs each.
  if (at + 1 < to && text[at] === text[at + 1] && (text[at] === "'" || text[at] === '`')) return at + 2
  const code = text.codePointAt(at) ?? 0
  return Math.min(to, at + (code > 0xffff ? 2 : 1))
}

/** The end of a word or number: “E-Mail”, “Grüne’s” and “14.000,5” are one, a final full stop is none of it. */
function wordEnd(text: string, start: number, to: number): number {
  let at = start
  let before: UnitKind = 'sign'
  while (at < to) {
    const kind = unitKind(text, at)
    if (kind !== 'letter' && kind !== 'digit' && !joins(text, at, to, before)) break
    before = kind
    at++
  }
  return at
}

function joins(text: string, at: number, to: number, before: UnitKind): boolean {
  if (at + 1 >= to) return false
  const sign = text[at] ?? ''
  const after = unitKind(text, at + 1)
  if (POINTS.has(sign)) return before === 'digit' && after === 'digit'
  return JOINTS.has(sign) && before !== 'sign' && (after === 'letter' || after === 'digit')
}
