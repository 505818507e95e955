import {
  ADDED,
  AGREED,
  BEGIN,
  clearRow,
  EDITING,
  REMOVED,
  REPLACED,
  tableOf,
  type Table,
} from './align-table.ts'
import { bandOf, type Band, type Line } from './band.ts'
import { beginning, EDIT, EDITED_WORD, ending, IMPOSSIBLE } from './edit-costs.ts'
import type { Frame } from '../steps/frame.ts'
import { retrace, type Alignment } from './retrace.ts'
import type { Words } from '../text/words.ts'

/**
 * The best way to read the frame into `text` along a line: the quote whole, its context as far out as it agrees; context that
 * breaks off within its block has been edited there. An edit costs once, however long. (Needleman-Wunsch with affine gaps, in a
 * band around the line.)
 */
export function align(frame: Frame, weights: Float64Array, text: Words, line: Line): Alignment {
  const { from, to, hashes, opens } = frame
  const band = bandOf(text, line, hashes.length)
  const { base, width } = band
  const table = tableOf((hashes.length + 1) * width)
  const last = text.hashes.length
  let best = { total: IMPOSSIBLE, cell: -1 }
  for (let row = 0; row <= hashes.length; row++) {
    const fixed = line.wordForWord && row >= from && row <= to
    const cells = {
      first: row * width,
      least: fixed ? line.slack : Math.max(0, -base - row),
      most: fixed ? line.slack : Math.min(width - 1, last - base - row),
    }
    clearRow(table, cells.first, width)
    if (row > 0)
      fillRow(table, band, cells, {
        row,
        hash: hashes[row - 1]!,
        weight: weights[row - 1]!,
        opens: opens[row - 1] === 1,
        beginAbove: beginning(frame, row - 1),
        beginHere: beginning(frame, row),
      })
    if (row >= to) best = bestIn(table, cells, ending(frame, row), best)
  }
  return retrace(frame, table, { width, base, end: best.cell })
}

/** The cells of one row that lie within the text. */
interface Cells {
  first: number
  least: number
  most: number
}

/** One word of the frame, and what it costs to begin before and after it. */
interface Row {
  row: number
  hash: number
  weight: number
  opens: boolean
  beginAbove: number
  beginHere: number
}

/** What is best at each cell of a row, from the row above it and the cell before it. */
function fillRow(table: Table, band: Band, { first, least, most }: Cells, word: Row): void {
  const { agreed, editing, agreedFrom, editingFrom } = table
  const { width, hashes, costs } = band
  const { row, hash, weight, opens, beginAbove, beginHere } = word
  for (let offset = least; offset <= most; offset++) {
    const cell = first + offset
    const at = row + offset
    let edit = IMPOSSIBLE
    let way = 0
    // Neither is there a word of the text to the left of the stretch that lies within it.
    const isWord = band.base + at > 0
    if (isWord) {
      const above = cell - width
      const wasAgreed = agreed[above]!
      const wasEditing = editing[above]!
      if (hash === hashes[at]) {
        const best = Math.max(wasAgreed, wasEditing, beginAbove)
        agreed[cell] = best + weight
        agreedFrom[cell] = best === wasAgreed ? AGREED : best === wasEditing ? EDITING : BEGIN
      }
      const opened = Math.max(wasAgreed, beginAbove) - EDIT
      edit = Math.max(opened, wasEditing) - EDITED_WORD - (opens ? 0 : costs[at]!)
      way = REPLACED + wayOf(opened, wasEditing, wasAgreed, beginAbove)
    }
    if (offset + 1 < width) {
      const above = cell - width + 1
      const wasAgreed = agreed[above]!
      const wasEditing = editing[above]!
      const opened = Math.max(wasAgreed, beginAbove) - EDIT
      const removed = Math.max(opened, wasEditing) - EDITED_WORD
      if (removed > edit) {
        edit = removed
        way = REMOVED + wayOf(opened, wasEditing, wasAgreed, beginAbove)
      }
    }
    if (isWord && offset > least) {
      const wasAgreed = agreed[cell - 1]!
      const wasEditing = editing[cell - 1]!
      const opened = Math.max(wasAgreed, beginHere) - EDIT
      const added = Math.max(opened, wasEditing) - EDITED_WORD - Math.max(costs[at]!, costs[at + 1]!)
      if (added > edit) {
        edit = added
        way = ADDED + wayOf(opened, wasEditing, wasAgreed, beginHere)
      }
    }
    editing[cell] = edit
    editingFrom[cell] = way
  }
}

/** Where the best way to an edit comes from: an edit that goes on, words that agree, or nothing. */
function wayOf(opened: number, wasEditing: number, wasAgreed: number, begin: number): number {
  return wasEditing >= opened ? EDITING : wasAgreed >= begin ? AGREED : BEGIN
}

/** The best cell of a row to end with, or of those before it. */
function bestIn(
  { agreed, editing }: Table,
  { first, least, most }: Cells,
  finish: number,
  before: { total: number; cell: number },
): { total: number; cell: number } {
  let best = before
  for (let cell = first + least; cell <= first + most; cell++) {
    const total = Math.max(agreed[cell]!, editing[cell]!) + finish
    if (total > best.total) best = { total, cell }
  }
  return best
}
