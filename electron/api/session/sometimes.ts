/** How often a window is told how far something is, in milliseconds. */
const INTERVAL = 50

/** Tells how far something is at first, at the end, and once in a while in between. */
export function sometimes(
  tell: (done: number, total: number) => void,
): (done: number, total: number) => void {
  let next = 0
  return (done, total) => {
    const now = performance.now()
    if (done < total && now < next) return
    next = now + INTERVAL
    tell(done, total)
  }
}
