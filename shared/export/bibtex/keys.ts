import type { CslItem } from '../csl/items.ts'

/** A key for each entry, made of who, when and what: in letters every program takes, and none twice. */
export function keysFor(items: readonly CslItem[]): string[] {
  const taken = new Set<string>()
  /** How many have a base already: titles without Latin letters all have the same one. */
  const counts = new Map<string, number>()
  return items.map((item) => {
    const base = baseOf(item)
    let count = counts.get(base) ?? 0
    let key = base
    do key = ++count === 1 ? base : `${base}-${count}`
    while (taken.has(key))
    counts.set(base, count)
    taken.add(key)
    return key
  })
}

function baseOf({ author, publisher, title, issued, 'container-title': container }: CslItem): string {
  const [first] = author ?? []
  const name =
    first === undefined ? '' : 'family' in first ? first.family : (first.literal.split(/\s+/u).at(-1) ?? '')
  const who = [name, container ?? '', publisher ?? ''].map(letters).find((word) => word !== '') ?? ''
  const when = issued && 'date-parts' in issued ? String(issued['date-parts'][0][0] ?? '') : ''
  const what =
    title
      .split(/\s+/u)
      .map(letters)
      .find((word) => word.length > 3) ?? ''
  return `${who}${when}${what}`.slice(0, 60) || 'source'
}

function letters(word: string): string {
  return word
    .replaceAll(/ß/gu, 'ss')
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z\d]/gu, '')
    .toLowerCase()
}
