/**
 * The row a key leads to from row `from` of `count`, null for other keys. `row` and `view` are heights in px: a page is
 * as many rows as are in sight.
 */
export function rowStep(key: string, from: number, count: number, row: number, view: number): number | null {
  const page = Math.max(1, Math.floor(view / row) - 1)
  const steps: Record<string, number> = {
    ArrowDown: 1,
    j: 1,
    ArrowUp: -1,
    k: -1,
    PageDown: page,
    PageUp: -page,
    Home: -count,
    End: count,
  }
  const step = steps[key]
  if (step === undefined || count === 0) return null
  return Math.min(count - 1, Math.max(0, from + step))
}
