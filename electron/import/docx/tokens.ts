import type { Block, Mark } from '../../../shared/model/block.ts'
import { sliceRich, type RichText } from '../markdown/rich-text.ts'

/** Where a comment begins, ends, or where its sign stands. */
export type Place = keyof typeof LETTERS
const LETTERS = { start: 's', end: 'e', point: 'p' } as const
const PLACES: Readonly<Record<string, Place>> = { s: 'start', e: 'end', p: 'point' }

/** Characters for private use that no program gives a meaning to. */
const OPEN = '\u{10fffc}'
const CLOSE = '\u{10fffd}'
const TOKEN = new RegExp(`${OPEN}([sepn])(\\d+)(?:;([^${CLOSE}]*))?${CLOSE}`, 'gu')

const CHUNK = new RegExp(`^${OPEN}c(\\d+)${CLOSE}$`, 'u')

/** A text that marks a place of the comment with this number and goes through everything a document's text goes through. */
export function placeToken(place: Place, comment: number): string {
  return OPEN + LETTERS[place] + comment + CLOSE
}

/** A text that gives the list item it stands in its number, and what is none the sign in front of it. */
export function numberToken({ number, label }: { number: number; label: string }): string {
  return `${OPEN}n${number};${label}${CLOSE}`
}

/** A text that stands for another file, and the number of the file that a text stands for; null for any other. */
export function chunkToken(number: number): string {
  return `${OPEN}c${number}${CLOSE}`
}
export function chunkIn(text: string): number | null {
  const found = CHUNK.exec(text)?.[1]
  return found === undefined ? null : Number(found)
}

/** Where the places of a comment are, in UTF-16 units of the blocks' text. */
export type Found = Partial<Record<Place, number>>

/** The blocks without tokens, and where those of each comment stood. Blocks that held nothing else are gone. */
export function withoutTokens(blocks: readonly Block[]): { blocks: Block[]; found: Map<number, Found> } {
  const kept: Block[] = []
  const found = new Map<number, Found>()
  let offset = 0
  for (const block of blocks) {
    const { rich, places, number, isEmpty } = stripped(block)
    const isGone = isEmpty && block.text !== '' && block.type !== 'cell' && block.type !== 'image'
    for (const { place, comment, at } of places) {
      const before = found.get(comment) ?? {}
      // A comment whose place was copied, as into a text box in its two forms, has the first of them.
      found.set(comment, { [place]: offset + at, ...before })
    }
    if (isGone) continue
    const isNumbered = number !== null && block.type === 'item' && block.ordered
    kept.push({ ...block, ...rich, ...(isNumbered && { number }) })
    offset += rich.text.length + 1
  }
  return { blocks: kept, found }
}

interface TokenPlace {
  place: Place
  comment: number
  at: number
}

interface Stripped {
  rich: RichText
  places: TokenPlace[]
  number: number | null
  /** Whether it held nothing but tokens. */
  isEmpty: boolean
}

function stripped({ type, text, marks }: Block): Stripped {
  let number: number | null = null
  let tokens = 0
  let isEmpty = true
  const places: TokenPlace[] = []
  const pieces: RichText[] = []
  let length = 0
  let from = 0
  const add = (end: number) => {
    const piece = sliceRich({ text, marks }, from, end)
    // The space behind a token was kept apart from the one before it, or from the beginning, by nothing else.
    const isDouble = tokens > 0 && piece.text.startsWith(' ') && endsInSpace(pieces)
    const added = isDouble ? sliceRich(piece, 1, piece.text.length) : piece
    pieces.push(added)
    length += added.text.length
    isEmpty &&= added.text.trim() === ''
  }
  for (const match of text.matchAll(TOKEN)) {
    add(match.index)
    from = match.index + match[0].length
    tokens++
    const place = PLACES[match[1] ?? '']
    if (place !== undefined) places.push({ place, comment: Number(match[2]), at: length })
    else {
      number = Number(match[2])
      const label = type === 'item' ? '' : (match[3] ?? '')
      pieces.push({ text: label, marks: [] })
      length += label.length
    }
  }
  add(text.length)
  const rich = joined(pieces)
  const trimmed = tokens > 0 ? sliceRich(rich, 0, rich.text.trimEnd().length) : rich
  return {
    rich: trimmed,
    number,
    isEmpty,
    places: places.map((place) => ({ ...place, at: Math.min(place.at, trimmed.text.length) })),
  }
}

function endsInSpace(pieces: readonly RichText[]): boolean {
  const last = pieces.findLast(({ text }) => text !== '')
  return last === undefined || last.text.endsWith(' ')
}

/** The pieces as one, marks that a token cut in two whole again. */
function joined(pieces: readonly RichText[]): RichText {
  let text = ''
  const marks: Mark[] = []
  for (const piece of pieces) {
    const before = marks.slice()
    for (const { start, end, ...style } of piece.marks) {
      const [from, to] = [start + text.length, end + text.length]
      // A mark has no space at its edges.
      const first = before.find(
        (mark) =>
          mark.type === style.type &&
          mark.href === style.href &&
          (text + piece.text).slice(mark.end, from).trim() === '',
      )
      if (first) first.end = to
      else marks.push({ start: from, end: to, ...style })
    }
    text += piece.text
  }
  return { text, marks: marks.toSorted((a, b) => a.start - b.start || b.end - a.end) }
}
