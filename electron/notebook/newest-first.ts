import type { Id, Time } from '../../shared/model/id.ts'

interface Dated {
  id: Id
  createdAt: Time
}

/** Orders the newest first; of the same moment, the later id. */
export function newestFirst(a: Dated, b: Dated): number {
  return compare(b.createdAt, a.createdAt) || compare(b.id, a.id)
}

/**
 * A list kept in order, newest first, while single items change: only those that were forgotten are made again, so
 * that an edit does not cost the size of the archive.
 */
export class NewestFirst<T extends Dated> {
  readonly #make: (id: Id) => T | null
  readonly #forgotten = new Set<Id>()
  #items: T[] = []

  /** `make` answers null for what is no longer in the list. */
  constructor(make: (id: Id) => T | null) {
    this.#make = make
  }

  forget(id: Id): void {
    this.#forgotten.add(id)
  }

  /** A new array whenever something changed. */
  items(): T[] {
    if (this.#forgotten.size === 0) return this.#items
    const kept = this.#items.filter((item) => !this.#forgotten.has(item.id))
    const made = [...this.#forgotten].flatMap((id) => this.#make(id) ?? []).toSorted(newestFirst)
    this.#forgotten.clear()
    this.#items = merged(kept, made)
    return this.#items
  }
}

function merged<T extends Dated>(first: readonly T[], second: readonly T[]): T[] {
  const result: T[] = []
  let at = 0
  for (const item of second) {
    for (let next = first[at]; next && newestFirst(next, item) < 0; next = first[++at]) result.push(next)
    result.push(item)
  }
  return [...result, ...first.slice(at)]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
