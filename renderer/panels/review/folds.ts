import { isSame, type ComparedRow } from '../../../shared/compare/row.ts'

/** Rows `[from, to)`: folded when nothing in them differs and they are far from what does. */
export interface Fold {
  from: number
  to: number
  folded: boolean
}

/** How many unchanged rows stay beside a change. */
const BESIDE = 1

/** Cuts a comparison into stretches that are shown and stretches that can be folded away; a fold is at least two rows. */
export function foldsOf(rows: readonly ComparedRow[]): Fold[] {
  const far = rows.map((_, index) => {
    const around = rows.slice(Math.max(0, index - BESIDE), index + BESIDE + 1)
    return around.every(isSame)
  })
  const folds: Fold[] = []
  for (const [index, folded] of far.entries()) {
    const last = folds.at(-1)
    if (last && last.folded === folded) last.to = index + 1
    else folds.push({ from: index, to: index + 1, folded })
  }
  return folds.map((fold) => ({ ...fold, folded: fold.folded && fold.to - fold.from > 1 }))
}
