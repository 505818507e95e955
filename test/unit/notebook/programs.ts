import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { temporaryFolder } from './notebooks.ts'

/** The system calls that rename, as strace names them. */
export const renames = 'rename,renameat,renameat2'

/** What the child program has said, one object a line; see child.ts. */
export interface Said {
  opened?: boolean
  saved?: string
  added?: string
  failed?: string
  detail?: Record<string, string>
  untouched?: boolean
  closed?: boolean
}

/** child.ts as one plain file that anybody may run: built when tests first need it, see test/support/workers.ts. */
export const child = fileURLToPath(new URL('./child.js', import.meta.url))

/** Runs a program to its end. One thread for files, so that the order of their calls is the order we asked for. */
export function run(command: string[]): Promise<{ said: Said[]; stderr: string; signal: string | null }> {
  const child = start(command)
  let stdout = ''
  let stderr = ''
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (_code, signal) => {
      const lines = stdout.split('\n').filter((line) => line.endsWith('}'))
      resolve({ said: lines.map((line) => JSON.parse(line) as Said), stderr, signal })
    })
  })
}

/**
 * Runs child.ts with the `when`-th call of a kind broken, which `fault` says as strace's `inject` does: `fsync:error=EIO`,
 * `rename,renameat:signal=SIGKILL`; from that call on with a plus behind its number.
 */
export function runBroken(fault: string, when: number | `${number}+`, ...args: string[]) {
  const [calls] = fault.split(':')
  // Stopping at these calls alone is faster, but then strace (6.1) sends a signal at the first of them or never.
  const only = fault.includes('signal=') ? [] : ['--seccomp-bpf', '-e', `trace=${calls}`]
  const strace = ['strace', '-f', '-qq', '-o', '/dev/null', ...only, '-e', `inject=${fault}:when=${when}`]
  return run([...strace, 'node', child, ...args])
}

/** What of a run is the same each time it is broken: what breaks, and how many of these calls lie between two runs. */
interface Breaking {
  fault: string
  step: number
  args: (when: number) => string[]
  /** Sees all that has been acknowledged in any run. */
  look: (acknowledged: readonly Said[]) => Promise<void>
}

/**
 * Runs child.ts until nothing is left to be killed at, each time killed at a later one of the calls. A flush is none to be killed at: what
 * was written stays, flushed or not, so that it leaves what the call after it leaves. @returns how often it was killed
 */
export async function killedAtEach({ fault, step, args, look }: Breaking): Promise<number> {
  const acknowledged: Said[] = []
  for (let when = 1, killed = 0; ; when += step, killed++) {
    const { said } = await runBroken(`${fault}:signal=SIGKILL`, when, ...args(when))
    acknowledged.push(...said)
    await look(acknowledged)
    if (said.some((line) => line.closed)) return killed
  }
}

/**
 * Runs child.ts with one of the calls failing, each time a later one. What could not be saved is said with this code and left as it was,
 * and is saved the next time. @returns how often something was not saved
 */
export async function failedAtEach(
  code: string,
  [from, to]: readonly [number, number],
  { fault, step, args, look }: Breaking,
): Promise<number> {
  const acknowledged: Said[] = []
  let failed = 0
  for (let when = from; when <= to; when += step) {
    const { said } = await runBroken(fault, when, ...args(when))
    acknowledged.push(...said)
    const failures = said.filter((line) => line.failed !== undefined)
    const detail = { file: expect.any(String), reason: expect.any(String) }
    for (const failure of failures) expect(failure).toMatchObject({ failed: code, untouched: true, detail })
    failed += failures.length
    // Where not even a lock could be made the notebook was only read, and every save was refused.
    expect(said.filter((line) => line.saved).length).toBe(said[0]?.opened ? 2 : 0)
    await look(acknowledged)
  }
  return failed
}

/** Runs child.ts under strace. @returns its flushes, renames and writes, a line each, with the names of their files */
export async function traced(...args: string[]): Promise<string[]> {
  const trace = join(await temporaryFolder(), 'trace')
  const calls = `trace=fsync,${renames},write`
  await run(['strace', '-f', '-y', '-s', '200', '-o', trace, '-e', calls, 'node', child, ...args])
  return (await readFile(trace, 'utf8')).split('\n')
}

/** Those of the patterns that no line is like, each looked for behind the one before. */
export function missingInOrder(lines: readonly string[], patterns: readonly RegExp[]): RegExp[] {
  let from = 0
  return patterns.filter((pattern) => {
    const at = lines.findIndex((line, number) => number >= from && pattern.test(line))
    if (at >= 0) from = at
    return at < 0
  })
}

export function start([program = '', ...args]: string[]): ChildProcess {
  const env = { ...process.env, UV_THREADPOOL_SIZE: '1' }
  return spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Why the tests that watch or break system calls cannot run here; null when they can. */
export function whyNoStrace(): string | null {
  const tried = spawnSync('strace', ['--seccomp-bpf', '-f', '-e', 'trace=rename', 'true'])
  if (tried.error) return 'strace is not installed'
  return tried.status === 0 ? null : `strace may not trace here: ${tried.stderr.toString().trim()}`
}
