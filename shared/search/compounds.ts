/** A part of a compound is at least this long. */
const PART = 5

/** Terms by their beginnings and ends, so that the parts of German compounds find the whole and the other way round. */
export class Compounds {
  readonly #heads = new Map<string, string[]>()
  readonly #tails = new Map<string, string[]>()

  add(term: string): void {
    if (term.length < PART || /^\p{N}/u.test(term)) return
    push(this.#heads, term.slice(0, PART), term)
    push(this.#tails, term.slice(-PART), term)
  }

  /** Terms that begin or end with this one, or that it begins or ends with. */
  related(term: string): string[] {
    if (term.length < PART) return []
    const heads = (this.#heads.get(term.slice(0, PART)) ?? []).filter(
      (other) => other.startsWith(term) || term.startsWith(other),
    )
    const tails = (this.#tails.get(term.slice(-PART)) ?? []).filter(
      (other) => other.endsWith(term) || term.endsWith(other),
    )
    return [...new Set([...heads, ...tails])].filter((other) => other !== term)
  }
}

function push(map: Map<string, string[]>, key: string, term: string): void {
  const terms = map.get(key)
  if (terms) terms.push(term)
  else map.set(key, [term])
}
