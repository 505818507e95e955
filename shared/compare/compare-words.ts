import { diffArrays } from 'diff'
import type { Piece } from './row.ts'

/** Words with their inner apostrophes and hyphens, numbers with their points and commas, white space, single signs. */
const TOKEN = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’-]\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,]\p{N}+)*|\s+|./gsu
const WORD = /[\p{L}\p{N}]/u
/** Texts that differ in more than so many words are shown as one text in the place of another. */
const MOST_EDITS = 1000

/** What differs between two texts, word by word. */
export function compareWords(before: string, after: string): Piece[] {
  const changes = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: MOST_EDITS })
  const pieces: Piece[] = changes
    ? changes.map(({ added, removed, value }) => ({
        kind: added ? 'added' : removed ? 'removed' : 'same',
        text: value.join(''),
      }))
    : [
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ]
  return joined(pieces)
}

function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? []
}

/** Changes with nothing but spaces and signs between them read as one: first what was there, then what is there now. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  let removed = ''
  let added = ''
  const flush = (): void => {
    const end = commonSpace(removed, added)
    for (const [kind, text] of [
      ['removed', removed.slice(0, removed.length - end.length)],
      ['added', added.slice(0, added.length - end.length)],
      ['same', end],
    ] as const)
      if (text !== '') result.push({ kind, text })
    removed = ''
    added = ''
  }
  for (const [index, { kind, text }] of pieces.entries()) {
    const between = (removed !== '' || added !== '') && index < pieces.length - 1 && !WORD.test(text)
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (between && removed !== '' && added !== '') {
      removed += text
      added += text
    } else {
      flush()
      result.push({ kind, text })
    }
  }
  flush()
  return result
}

/** The white space with which both end: it belongs to neither change. */
function commonSpace(removed: string, added: string): string {
  const space = /\s*$/u.exec(removed)?.[0] ?? ''
  return added.endsWith(space) ? space : ''
}
