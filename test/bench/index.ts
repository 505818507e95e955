import { cpus, loadavg } from 'node:os'
import { anchoring } from './anchoring/index.ts'
import { keeping } from './keeping.ts'
import { desk } from './desk/index.ts'
import { lens } from './lens/index.ts'
import { opening } from './opening.ts'
import { reporting } from './reporting.ts'
import { scale } from './scale/index.ts'
import { similar } from './similar.ts'
import { saving } from './saving.ts'
import { print, type Result } from './table.ts'

const benches: Record<
  string,
  (args: readonly string[]) => Promise<Result | Result[]> | AsyncGenerator<Result>
> = {
  saving,
  opening,
  anchoring,
  reporting,
  keeping,
  similar,
  lens,
  scale,
  desk,
}

// The names of benchmarks, then options for them.
const args = process.argv.slice(2)
const options = args.findIndex((arg) => arg.startsWith('--'))
const wanted = options === -1 ? args : args.slice(0, options)
console.log(`${cpus().length} cores, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`)
for (const [name, bench] of Object.entries(benches))
  if (wanted.length === 0 || wanted.includes(name))
    for await (const result of results(bench(options === -1 ? [] : args.slice(options)))) print(result)

/** What a benchmark says, each as soon as it is there. */
async function* results(made: Promise<Result | Result[]> | AsyncGenerator<Result>): AsyncGenerator<Result> {
  if (Symbol.asyncIterator in made) yield* made
  else yield* [await made].flat()
}
