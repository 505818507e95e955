/** How much is done at the same time unless somebody says otherwise: nearly all of it is waiting for the disk. */
const LANES = 8

/**
 * Does the work for every item, begun in their order, some at the same time. The first failure lets nothing more begin; it is thrown
 * when all that had begun has ended.
 */
export async function atOnce<T>(
  items: Iterable<T>,
  work: (item: T) => Promise<void>,
  lanes = LANES,
): Promise<void> {
  const left = items[Symbol.iterator]()
  const failures: unknown[] = []
  const lane = async (): Promise<void> => {
    for (let next = left.next(); failures.length === 0 && !next.done; next = left.next())
      await work(next.value).catch((error: unknown) => failures.push(error))
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  if (failures.length > 0) throw failures[0]
}

/** The answers for all items in their order; some are being worked out before they are asked for. */
export async function* ahead<T, R>(
  items: Iterable<T>,
  work: (item: T) => Promise<R>,
  lanes = LANES,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = []
  for (const item of items) {
    const answer = work(item)
    // Whoever asks for it is told what went wrong.
    answer.catch(() => undefined)
    begun.push(answer)
    if (begun.length === lanes) yield await (begun.shift() ?? answer)
  }
  for (const answer of begun) yield await answer
}
