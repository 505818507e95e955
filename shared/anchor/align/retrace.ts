import { ADDED, AGREED, BEGIN, EDITING, REMOVED, type Table } from './align-table.ts'
import { beginning, ending, IMPOSSIBLE } from './edit-costs.ts'
import type { Frame } from '../steps/frame.ts'

/** How the words of a frame are those of a stretch of a text. */
export interface Alignment {
  /** Per word of the frame the word of the text that it is; -1 where there is none. */
  partners: Int32Array
  /** Evidence in bits: of what agrees, less what edits cost; for the quote and for what stands before and after it. */
  before: number
  quote: number
  after: number
}

/** The way that ends in a cell, and how much of its evidence each part of the frame has. */
export function retrace(
  frame: Frame,
  table: Table,
  { width, base, end }: { width: number; base: number; end: number },
): Alignment {
  const { from, to, hashes } = frame
  const { agreed, editing, agreedFrom, editingFrom } = table
  const partners = new Int32Array(hashes.length).fill(-1)
  if (end < 0) return { partners, before: 0, quote: 0, after: 0 }

  let cell = end
  let row = Math.floor(end / width)
  let state = agreed[end]! >= editing[end]! ? AGREED : EDITING
  const evidence = () =>
    state === AGREED ? agreed[cell]! : state === EDITING ? editing[cell]! : beginning(frame, row)
  const total = evidence() + ending(frame, row)
  // On the way back, at the end of the quote and at its beginning; words added there are its context's.
  let atEnd = evidence()
  let atBeginning = IMPOSSIBLE
  while (state !== BEGIN) {
    if (state === AGREED) {
      partners[row - 1] = base + row + (cell % width) - 1
      state = agreedFrom[cell]!
      cell -= width
    } else {
      const way = editingFrom[cell]!
      state = way % 3
      cell -= way >= ADDED ? 1 : way >= REMOVED ? width - 1 : width
    }
    row = Math.floor(cell / width)
    if (row === to) atEnd = evidence()
    if (row === from && atBeginning === IMPOSSIBLE) atBeginning = evidence()
  }
  return { partners, before: atBeginning, quote: atEnd - atBeginning, after: total - atEnd }
}
