import type { Frame } from './frame.ts'
import type { Words } from './words.ts'

/** How the words of a frame are those of a stretch of a text. */
export interface Alignment {
  /** Per word of the frame the word of the text that it is; -1 where there is none. */
  partners: Int32Array
  /** Evidence in bits: of what agrees, less what edits cost; for the quote and for what stands before and after it. */
  before: number
  quote: number
  after: number
}

/** Where a frame is read into a text. */
export interface Line {
  /** The word of the text that the first of the frame would be. */
  diagonal: number
  /** How far off this line to look, in words. */
  slack: number
  /** True when the quote is known to stand there word for word; then only its context is to be aligned. */
  wordForWord: boolean
}

/** What an edit costs, in bits, however many words it concerns, what each of these costs, and that a block ends within it. */
const EDIT = 4
const EDITED_WORD = 1
const ACROSS_BLOCKS = 6

const IMPOSSIBLE = -1e9
// Where the best way to a cell comes from: nowhere (it begins here), from words that agree, or from an edit.
const BEGIN = 0
const AGREED = 1
const EDITING = 2
// What an edit does: another word, one less, one more.
const REPLACED = 0
const REMOVED = 3
const ADDED = 6

/**
 * The best way to read the frame into `text` along a line: the quote whole, its context as far out as it agrees; context that
 * breaks off within its block has been edited there. An edit costs once, however long. (Needleman-Wunsch with affine gaps, in a
 * band around the line.)
 */
export function align(frame: Frame, weights: Float64Array, text: Words, line: Line): Alignment {
  const { from, to, hashes, opens } = frame
  const rows = hashes.length + 1
  const width = 2 * line.slack + 1
  const base = line.diagonal - line.slack
  const last = text.hashes.length
  const table = tableOf(rows * width)
  const { agreed, editing, agreedFrom, editingFrom } = table

  let best = IMPOSSIBLE
  let end = -1
  for (let row = 0; row < rows; row++) {
    const fixed = line.wordForWord && row >= from && row <= to
    const least = fixed ? line.slack : Math.max(0, -base - row)
    const most = fixed ? line.slack : Math.min(width - 1, last - base - row)
    const beginAbove = row > 0 ? beginning(frame, row - 1) : IMPOSSIBLE
    const beginHere = beginning(frame, row)
    const finish = ending(frame, row)
    const startsBlock = row > 0 && opens[row - 1] === 1
    agreed.fill(IMPOSSIBLE, row * width, (row + 1) * width)
    editing.fill(IMPOSSIBLE, row * width, (row + 1) * width)
    for (let offset = least; offset <= most; offset++) {
      const cell = row * width + offset
      const place = base + row + offset - 1
      let edit = IMPOSSIBLE
      let way = 0
      const across = place >= 0 && text.opens[place] === 1 ? ACROSS_BLOCKS : 0
      if (row > 0 && place >= 0) {
        const above = cell - width
        const afterAgreed = agreed[above]!
        const afterEditing = editing[above]!
        const same = hashes[row - 1] === text.hashes[place]
        if (same) {
          const most = Math.max(afterAgreed, afterEditing, beginAbove)
          agreed[cell] = most + weights[row - 1]!
          agreedFrom[cell] = most === afterAgreed ? AGREED : most === afterEditing ? EDITING : BEGIN
        }
        const opened = Math.max(afterAgreed, beginAbove) - EDIT
        edit = Math.max(opened, afterEditing) - EDITED_WORD - (startsBlock ? 0 : across)
        way = REPLACED + (afterEditing >= opened ? EDITING : afterAgreed >= beginAbove ? AGREED : BEGIN)
      }
      if (row > 0 && offset + 1 < width) {
        const above = cell - width + 1
        const opened = Math.max(agreed[above]!, beginAbove) - EDIT
        const removed = Math.max(opened, editing[above]!) - EDITED_WORD
        if (removed > edit) {
          edit = removed
          way =
            REMOVED + (editing[above]! >= opened ? EDITING : agreed[above]! >= beginAbove ? AGREED : BEGIN)
        }
      }
      if (place >= 0 && offset > least) {
        const opened = Math.max(agreed[cell - 1]!, beginHere) - EDIT
        const closes = text.opens[place + 1] === 1 ? ACROSS_BLOCKS : across
        const added = Math.max(opened, editing[cell - 1]!) - EDITED_WORD - closes
        if (added > edit) {
          edit = added
          way =
            ADDED + (editing[cell - 1]! >= opened ? EDITING : agreed[cell - 1]! >= beginHere ? AGREED : BEGIN)
        }
      }
      editing[cell] = edit
      editingFrom[cell] = way
      const total = Math.max(agreed[cell]!, edit) + finish
      if (total > best) {
        best = total
        end = cell
      }
    }
  }
  return retrace(frame, table, { width, base, end })
}

/** What it costs to begin with the words from `row` on. */
function beginning({ from, opens }: Frame, row: number): number {
  if (row > from) return IMPOSSIBLE
  return row === 0 || opens[row] === 1 ? 0 : -EDIT
}

/** What it costs to end with the words before `row`. */
function ending({ to, hashes, opens }: Frame, row: number): number {
  if (row < to) return IMPOSSIBLE
  return row === hashes.length || opens[row] === 1 ? 0 : -EDIT
}

/** Per cell the evidence on the best way to it whose last step agrees, and of which it is an edit; and where these come from. */
interface Table {
  agreed: Float64Array
  editing: Float64Array
  agreedFrom: Uint8Array
  editingFrom: Uint8Array
}

let spare: Table | undefined

/** A table of at least that many cells, used again and again. */
function tableOf(cells: number): Table {
  if (!spare || spare.agreed.length < cells)
    spare = {
      agreed: new Float64Array(cells),
      editing: new Float64Array(cells),
      agreedFrom: new Uint8Array(cells),
      editingFrom: new Uint8Array(cells),
    }
  return spare
}

/** The way that ends in a cell, and how much of its evidence each part of the frame has. */
function retrace(
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
