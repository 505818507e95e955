import type { Span } from './mark.ts'

/** A word, a number or a single sign of the text. */
export interface Token extends Span {
  text: string
  /** The word in lower case, by which rules know it. */
  lower: string
  kind: 'word' | 'number' | 'sign'
  /** Has a capital letter, as in “Haus”, “USA” and “iPhone”. */
  capital: boolean
  /** The quotation the token stands in, by its index; -1 outside. The quote marks themselves stand inside. */
  quotation: number
}

type UnitKind = 'space' | 'letter' | 'digit' | 'sign'

/** Kinds of UTF-16 units, told once each. */
const kinds: UnitKind[] = []

/** What kind of unit stands at `at`. A surrogate counts as what its pair is. */
export function unitKind(text: string, at: number): UnitKind {
  const unit = text.charCodeAt(at)
  if (unit >= 0xd800 && unit <= 0xdfff) return pairKind(text, at, unit)
  return (kinds[unit] ??= kindOf(String.fromCharCode(unit)))
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
export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = []
  let at = from
  while (at < to) {
    const kind = unitKind(text, at)
    if (kind === 'space') {
      at++
      continue
    }
    const end = kind === 'sign' ? signEnd(text, at, to) : wordEnd(text, at, to)
    tokens.push(tokenAt(text, at, end, kind))
    at = end
  }
  return tokens
}

function tokenAt(text: string, start: number, end: number, kind: UnitKind): Token {
  const word = text.slice(start, end)
  const lower = word.toLowerCase()
  return {
    start,
    end,
    text: word,
    lower,
    kind: kind === 'letter' ? 'word' : kind === 'digit' ? 'number' : 'sign',
    capital: kind === 'letter' && word !== lower,
    quotation: -1,
  }
}

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
