/** A group of the table: its value, and how many rows follow its head. */
export interface Group {
  value: string
  count: number
}

/** One line of the table: the head of a group, or a row by its place among all rows. */
export type Line = { kind: 'group'; group: Group } | { kind: 'row'; row: number }

/** The lines of a table of `total` rows under these groups, without making any of them. */
export interface Layout {
  count: number
  /** @throws RangeError for a line that is not there */
  at(line: number): Line
  /** The line on which a row stands. */
  lineOf(row: number): number
}

export function layoutOf(total: number, groups: readonly Group[] | null): Layout {
  if (!groups) return { count: total, at: (line) => ({ kind: 'row', row: line }), lineOf: (row) => row }
  // The first row of each group: its head stands as many lines further down as there are heads before it.
  const firsts: number[] = []
  let next = 0
  for (const { count } of groups) {
    firsts.push(next)
    next += count
  }
  const groupOf = (row: number) => lastAtMost(firsts, (first) => first <= row)
  return {
    count: total + groups.length,
    at(line) {
      const index = lastAtMost(firsts, (first, index) => first + index <= line)
      const group = groups[index]
      if (!group) throw new RangeError(`no line ${line}`)
      const head = (firsts[index] ?? 0) + index
      return line === head ? { kind: 'group', group } : { kind: 'row', row: line - index - 1 }
    },
    lineOf: (row) => row + groupOf(row) + 1,
  }
}

/** The last index for which `holds`, which holds for every one up to it; 0 when for none. */
function lastAtMost(list: readonly number[], holds: (value: number, index: number) => boolean): number {
  let low = 0
  let high = list.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (holds(list[middle] ?? 0, middle)) low = middle
    else high = middle - 1
  }
  return low
}
