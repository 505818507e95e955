import type { Id, Time } from '../../../shared/model/id.ts'

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
    const place = placeOf(item, first, at)
    for (; at < place; at++) result.push(first[at] as T)
    result.push(item)
  }
  for (; at < first.length; at++) result.push(first[at] as T)
  return result
}

/** Where an item belongs in an ordered list, at `low` or behind it. */
function placeOf<T extends Dated>(item: T, list: readonly T[], low: number): number {
  let [first, end] = [low, list.length]
  while (first < end) {
    const middle = (first + end) >> 1
    if (newestFirst(list[middle] as T, item) < 0) first = middle + 1
    else end = middle
  }
  return first
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
