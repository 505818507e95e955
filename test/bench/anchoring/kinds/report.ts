import { measure, methods, verdicts, type Verdict } from '../measure.ts'
import { edits } from '../edits/index.ts'
import { kinds } from './index.ts'

const NAME = 24
const CELL = 7

/** What came out for articles in other scripts and of other kinds, over all classes of edits, in cases; no part of the totals above. */
export function reportKinds({ count, seed }: { count: number; seed: number }): string {
  const rows = Object.entries(kinds).map(([kind, made]) => {
    const articles = Array.from({ length: count }, (_, index) => made(seed * 100_003 + index))
    const sums = methods.map((): Record<Verdict, number> => ({
      right: 0,
      doubt: 0,
      edges: 0,
      false: 0,
      missed: 0,
    }))
    for (const edit of Object.values(edits).flat())
      for (const [index, tally] of measure(edit, articles, { count, seed }).entries())
        for (const verdict of verdicts) sums[index]![verdict] += tally.verdicts[verdict]
    const cells = sums.map((sum) => verdicts.map((verdict) => String(sum[verdict]).padStart(CELL)).join(''))
    return `${kind.padEnd(NAME)}${cells.join('  |')}`
  })
  const columns = methods.map(() => verdicts.map((verdict) => verdict.padStart(CELL)).join('')).join('  |')
  const heads = methods.map(({ name }) => name.padEnd(verdicts.length * CELL)).join('   ')
  return [
    `Other kinds of articles, ${count} of each, in cases`,
    ' '.repeat(NAME) + heads,
    ' '.repeat(NAME) + columns,
    ...rows,
  ].join('\n')
}
