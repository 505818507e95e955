/** A box in window coordinates, in CSS pixels. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

const GAP = 8

/**
 * Where a toolbar of `size` goes so that it does not cover `selection`: above it, below where there is no room, and inside
 * of `pane` in any case. Relative to the pane. Null when the selection is not in sight, unless the toolbar `stays`: somebody types
 * in it.
 */
export function placeToolbar(
  selection: Box,
  pane: Box,
  size: { width: number; height: number },
  stays = false,
): { left: number; top: number } | null {
  if (!stays && (selection.bottom < pane.top || selection.top > pane.bottom)) return null
  const middle = (selection.left + selection.right) / 2 - size.width / 2
  const left = clamp(middle, pane.left + GAP, pane.right - GAP - size.width)
  const above = selection.top - GAP - size.height
  const below = selection.bottom + GAP
  const lowest = pane.bottom - GAP - size.height
  const top = clamp(above >= pane.top + GAP ? above : below, pane.top + GAP, lowest)
  return { left: Math.round(left - pane.left), top: Math.round(top - pane.top) }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
