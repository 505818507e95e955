import type { Bounds } from '../profile/profile-file.ts'

/** How much of a window's upper edge a person needs to take hold of it. */
const grip = { width: 120, height: 40 }

/** Where a window that was somewhere before comes back: there, or with its size in the middle when no screen shows its upper edge any more. */
export function onScreen(before: Bounds | null, screens: readonly Bounds[]): Partial<Bounds> {
  if (!before) return {}
  const seen = screens.some((screen) => {
    const left = Math.max(before.x, screen.x)
    const right = Math.min(before.x + before.width, screen.x + screen.width)
    const below = screen.y + screen.height - before.y
    return right - left >= grip.width && before.y >= screen.y - grip.height / 2 && below >= grip.height
  })
  return seen ? before : { width: before.width, height: before.height }
}
