import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import type { LockHolder } from '../../../shared/api/views.ts'
import { Time } from '../../../shared/model/id.ts'
import { isMissing, stampOf, systemCode, type Stamp } from '../store/stamp.ts'

/** What a lock file says of the process that holds it. */
const Holder = z.object({
  program: z.enum(['desktop', 'loopback', 'cli']),
  pid: z.int().positive(),
  host: z.string(),
  since: Time,
  platform: z.string(),
  /** Processes of another container have numbers that mean nothing here; null where that cannot be told. */
  pidSpace: z.string().nullable(),
  /** When the process started, so that a reused number is not taken for it; null where that cannot be told. */
  started: z.string().nullable(),
  token: z.uuid(),
})
export type Holder = z.infer<typeof Holder>

/** A lock file as it was at one look. `holder` is null when its content is not of ours. */
export interface SeenLock {
  raw: string
  stamp: Stamp | null
  holder: Holder | null
}

/** This process as the holder of a new lock. */
export async function selfAsHolder(program: LockHolder['program']): Promise<Holder> {
  return {
    program,
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    platform: process.platform,
    pidSpace: await pidSpace(),
    started: await startOf(process.pid),
    token: uuidv7(),
  }
}

/** What is at `path`; null when there is no lock. */
export async function lookAt(path: string): Promise<SeenLock | null> {
  try {
    const stamp = await stampOf(path)
    const raw = await readFile(path, 'utf8')
    return { raw, stamp, holder: parseHolder(raw) }
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/**
 * Whether the process that wrote a lock still runs. `unknown` where only the heartbeat can tell: another machine,
 * another container, or a system that does not say when a process started.
 */
export async function stateOf(holder: Holder | null, self: Holder): Promise<'alive' | 'dead' | 'unknown'> {
  if (!holder) return 'unknown'
  const here = (['host', 'platform', 'pidSpace'] as const).every((key) => holder[key] === self[key])
  if (!here) return 'unknown'
  if (holder.started !== null && self.started !== null)
    return (await startOf(holder.pid)) === holder.started ? 'alive' : 'dead'
  return runs(holder.pid) ? 'unknown' : 'dead'
}

/** Only what the rest of the program may know of a holder. */
export function publicHolder({ program, pid, host, since }: Holder): LockHolder {
  return { program, pid, host, since }
}

function parseHolder(raw: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(raw))
  } catch {
    return null
  }
}

/**
 * Boot and clock ticks since then: field 22 of /proc/<pid>/stat, counted after the name, which may hold anything. A
 * process that has ended and that nobody has asked for yet (a zombie, field 3) runs no more.
 */
async function startOf(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'latin1')
    const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const ticks = 'ZX'.includes(state) ? undefined : fields[18]
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'latin1')
    return ticks ? `${boot.trim()}:${ticks}` : null
  } catch {
    return null
  }
}

async function pidSpace(): Promise<string | null> {
  return readlink('/proc/self/ns/pid').catch(() => null)
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}
