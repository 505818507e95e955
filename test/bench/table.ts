/** One way of doing the same thing. */
export interface Way {
  name: string
  run(): unknown
  /** Puts away what `run` answered; not measured. */
  after?(result: unknown): unknown
}

export interface Table {
  title: string
  rows: { name: string; median: number; p95: number; note?: string }[]
}

/** What a benchmark says: times side by side, or lines of its own. */
export type Result = Table | string

/** Runs all ways in turn, `rounds` times each, so that a busy moment of the machine meets all of them. Milliseconds. */
export async function sideBySide(title: string, ways: Way[], rounds: number): Promise<Table> {
  const times = ways.map((): number[] => [])
  for (let round = 0; round <= rounds; round++)
    for (const [index, way] of ways.entries()) {
      const begin = performance.now()
      const result = await way.run()
      // The first round only warms up.
      if (round > 0) times[index]?.push(performance.now() - begin)
      await way.after?.(result)
    }
  const rows = ways.map(({ name }, index) => ({ name, ...percentiles(times[index] ?? []) }))
  return { title, rows }
}

/** Median and 95th percentile of some times, in milliseconds; 0 of none. */
export function percentiles(times: readonly number[]): { median: number; p95: number } {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { median: at(0.5), p95: at(0.95) }
}

/** Prints lines as they are, and a table with medians, the rest measured against the first row. */
export function print(result: Result): void {
  if (typeof result === 'string') return console.log(`\n${result}`)
  const { title, rows } = result
  const [floor] = rows
  console.log(`\n${title}`)
  console.log(`${'median'.padStart(12)}${'p95'.padStart(12)}${'to first'.padStart(10)}`)
  for (const { name, median, p95, note } of rows) {
    const ratio = `${(median / (floor?.median || 1)).toFixed(2)}x`
    const cells = `${ms(median).padStart(12)}${ms(p95).padStart(12)}${ratio.padStart(10)}`
    console.log(`${cells}  ${name}${note ? ` (${note})` : ''}`)
  }
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`
