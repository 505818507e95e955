import { cpus, loadavg } from 'node:os'
import { anchoring } from './anchoring.ts'
import { opening } from './opening.ts'
import { reporting } from './reporting.ts'
import { similar } from './similar.ts'
import { saving } from './saving.ts'
import { print } from './table.ts'

const benches = { saving, opening, anchoring, reporting, similar }

const wanted = process.argv.slice(2)
console.log(`${cpus().length} cores, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`)
for (const [name, bench] of Object.entries(benches))
  if (wanted.length === 0 || wanted.includes(name)) print(await bench())
