import { IMPOSSIBLE } from './edit-costs.ts'

// Where the best way to a cell comes from: nowhere (it begins here), from words that agree, or from an edit.
export const BEGIN = 0
export const AGREED = 1
export const EDITING = 2
// What an edit does: another word, one less, one more. The remainder by 3 is where it comes from.
export const REPLACED = 0
export const REMOVED = 3
export const ADDED = 6

/** Per cell the evidence on the best way to it whose last step agrees, and of which it is an edit; and where these come from. */
export interface Table {
  agreed: Float64Array
  editing: Float64Array
  agreedFrom: Uint8Array
  editingFrom: Uint8Array
}

let spare: Table | undefined

/** A table of at least that many cells, used again and again. */
export function tableOf(cells: number): Table {
  if (!spare || spare.agreed.length < cells)
    spare = {
      agreed: new Float64Array(cells),
      editing: new Float64Array(cells),
      agreedFrom: new Uint8Array(cells),
      editingFrom: new Uint8Array(cells),
    }
  return spare
}

/** Leaves no way to any of `count` cells from `first` on. */
export function clearRow({ agreed, editing }: Table, first: number, count: number): void {
  agreed.fill(IMPOSSIBLE, first, first + count)
  editing.fill(IMPOSSIBLE, first, first + count)
}
