import { percentiles } from '../table.ts'
import { edits } from './edits/index.ts'
import type { Article } from './article.ts'
import { measure, methods, verdicts, type Tally } from './measure.ts'

const NAME = 48
const CELL = 6

/**
 * What came out for each class of edits, side by side, in percent of the cases; then how long it took. `right` and so on are said in
 * `Verdict`.
 */
export function report(articles: readonly Article[], options: { count: number; seed: number }): string {
  const totals = methods.map((): number[] => [])
  let falseTotals = methods.map(() => 0)
  const lines = Object.entries(edits).flatMap(([group, classes]) => [
    '',
    group.toUpperCase(),
    ...classes.map((edit) => {
      const tallies = measure(edit, articles, options)
      tallies.forEach(({ times }, index) => totals[index]?.push(...times))
      falseTotals = falseTotals.map((sum, index) => sum + (tallies[index]?.verdicts.false ?? 0))
      const [first] = tallies
      return `${edit.name.padEnd(NAME)}${String(first?.times.length ?? 0).padStart(CELL)}  ${tallies.map(cells).join('  |')}`
    }),
  ])
  const heads = methods.map(({ name }) => name.padEnd(verdicts.length * CELL)).join('   ')
  const columns = methods.map(() => verdicts.map((verdict) => verdict.padStart(CELL)).join('')).join('  |')
  return [
    `Anchoring: ${articles.length} articles, seed ${options.seed}, in percent of the cases`,
    `${''.padEnd(NAME + CELL)}  ${heads}`,
    `${''.padEnd(NAME)}${'cases'.padStart(CELL)}  ${columns}`,
    ...lines,
    '',
    ...methods.map(({ name }, index) => timesOf(name, totals[index] ?? [], falseTotals[index] ?? 0)),
  ].join('\n')
}

function cells({ verdicts: counts, times }: Tally): string {
  return verdicts
    .map((verdict) => {
      const share = (100 * counts[verdict]) / Math.max(1, times.length)
      return (share === 0 ? '·' : share.toFixed(1)).padStart(CELL)
    })
    .join('')
}

function timesOf(name: string, times: readonly number[], wrong: number): string {
  const { median, p95 } = percentiles(times)
  const total = times.reduce((sum, time) => sum + time, 0)
  return `${name.padEnd(24)} one passage an article: median ${median.toFixed(3)} ms, p95 ${p95.toFixed(3)} ms, total ${(total / 1000).toFixed(1)} s, ${wrong} of ${times.length} at a wrong place`
}
