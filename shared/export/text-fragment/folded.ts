import { textOf, type Block } from '../../model/block.ts'

/** A text as browsers compare it when they look for words: without case and accents, white space as one blank. */
export interface Folded {
  /** Blocks are apart by `\n`, which no search goes over. */
  text: string
  /** The text as it is written, between two places of the folded one. */
  written(start: number, end: number): string
  /** The first place of the folded text at or behind a place of the written one. */
  at(offset: number): number
  /** True where a word, or what stands between words, begins or ends. */
  isWordEdge(at: number): boolean
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** The text of the blocks, folded. */
export function folded(blocks: readonly Block[]): Folded {
  const original = textOf(blocks)
  const units: string[] = []
  /** Where each unit of the folded text comes from. */
  const origins: number[] = []
  let offset = 0
  for (const character of original) {
    for (const unit of foldedUnits(character)) {
      if (unit === ' ' && (units.at(-1) === ' ' || units.at(-1) === '\n')) continue
      if (unit === '\n' && units.at(-1) === ' ') {
        units.pop()
        origins.pop()
      }
      units.push(unit)
      origins.push(offset)
    }
    offset += character.length
  }
  origins.push(offset)
  const text = units.join('')
  const edges = edgesIn(text)
  return {
    text,
    written: (start, end) => original.slice(origins[start], origins[end]).replace(/\s+/gu, ' ').trim(),
    at: (offset) => firstAtLeast(origins, offset),
    isWordEdge: (at) => edges(at),
  }
}

const known = new Map<string, string[]>()

function foldedUnits(character: string): string[] {
  const found = known.get(character)
  if (found) return found
  const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const units =
    character === '\n'
      ? ['\n']
      : /^\s$/u.test(character)
        ? [' ']
        : plain === 'ß'
          ? ['s', 's']
          : plain.split('')
  known.set(character, units)
  return units
}

/** Edges of words, looked for a block at a time and only where somebody asks. */
function edgesIn(text: string): (at: number) => boolean {
  const blocks = new Map<number, Set<number>>()
  return (at) => {
    if (at <= 0 || at >= text.length || text[at] === '\n' || text[at - 1] === '\n') return true
    const start = text.lastIndexOf('\n', at - 1) + 1
    let edges = blocks.get(start)
    if (!edges) {
      const next = text.indexOf('\n', at)
      const block = text.slice(start, next === -1 ? text.length : next)
      edges = new Set(Array.from(segmenter.segment(block), ({ index }) => start + index))
      blocks.set(start, edges)
    }
    return edges.has(at)
  }
}

function firstAtLeast(sorted: readonly number[], wanted: number): number {
  let [from, to] = [0, sorted.length - 1]
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((sorted[middle] ?? 0) < wanted) from = middle + 1
    else to = middle
  }
  return from
}
