import { cpus, loadavg } from 'node:os'
import { anchoring } from './anchoring.ts'
import { lens } from './lens/index.ts'
import { opening } from './opening.ts'
import { reporting } from './reporting.ts'
import { similar } from './similar.ts'
import { saving } from './saving.ts'
import { print, type Result } from './table.ts'

const benches: Record<string, () => Promise<Result | Result[]>> = {
  saving,
  opening,
  anchoring,
  reporting,
  similar,
  lens,
}

const wanted = process.argv.slice(2)
console.log(`${cpus().length} cores, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`)
for (const [name, bench] of Object.entries(benches))
  if (wanted.length === 0 || wanted.includes(name)) [await bench()].flat().forEach(print)
