/** How often the program's memory is looked at, in milliseconds: a worker can fill a few hundred MB in that time. */
const INTERVAL = 100

/** Joins what is watched until the returned function is called; `stop` is told whether there is nothing else it could be. */
export type MemoryWatch = (stop: (alone: boolean) => void) => () => void

/**
 * Watches the memory of the whole program while somebody has joined, and stops all who have when it has grown by more than
 * `limit` bytes. The limits of a worker do not do that: they know nothing of array buffers, and a single large
 * allocation beyond them ends the program instead of the worker.
 */
export function watchMemory(limit: number): MemoryWatch {
  const joined = new Set<(alone: boolean) => void>()
  let before = 0
  let timer: NodeJS.Timeout | undefined

  const look = () => {
    if (process.memoryUsage.rss() - before <= limit) return
    const alone = joined.size === 1
    for (const stop of joined) stop(alone)
  }

  return (stop) => {
    if (joined.size === 0) {
      before = process.memoryUsage.rss()
      timer = setInterval(look, INTERVAL)
    }
    joined.add(stop)
    return () => {
      joined.delete(stop)
      if (joined.size === 0) clearInterval(timer)
    }
  }
}
