import { readdir, readFile } from 'node:fs/promises'

/** How often it is looked, in milliseconds. */
const INTERVAL = 250

/** Does `work` and tells how much memory the programs it started took together at most, in bytes; 0 where that cannot be told (Linux can). */
export async function familyMemory(work: () => Promise<unknown>): Promise<number> {
  let most = 0
  const look = async () => {
    most = Math.max(most, await memoryOfChildren())
  }
  const timer = setInterval(() => void look().catch(() => undefined), INTERVAL)
  await work().finally(() => clearInterval(timer))
  return most
}

/** What is shared by several programs counts once (PSS). */
async function memoryOfChildren(): Promise<number> {
  const ids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  const parents = new Map<string, string>()
  for (const id of ids) {
    const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '')
    parents.set(id, /^PPid:\s*(\d+)/m.exec(status)?.[1] ?? '')
  }
  const isOurs = (id: string | undefined): boolean =>
    id !== undefined && (parents.get(id) === String(process.pid) || isOurs(parents.get(id)))
  let sum = 0
  for (const id of ids.filter(isOurs)) {
    const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '')
    sum += Number(/^Pss:\s*(\d+)/m.exec(rollup)?.[1] ?? 0) * 1024
  }
  return sum
}
