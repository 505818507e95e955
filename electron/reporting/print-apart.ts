import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BelegError } from '../../shared/errors.ts'

/** How long a program may take to print, in milliseconds. */
const patience = 600_000
/** How long one that was told to leave may take to, in milliseconds: nobody waits for it. */
const grace = 30_000

/** A program that prints one page and ends. */
export interface Printer {
  executable: string
  /** What it is started with. The profile is a folder for what is its own. */
  words(paths: { page: string; pdf: string; profile: string }): readonly string[]
  /** Whether it leaves by itself when its channel to this program is closed, as it is when this program is gone. */
  listens: boolean
}

/**
 * Prints a page by a program of its own: stopping ends that program, whatever it is doing. One that listens is not waited for.
 * @throws BelegError `print-failed`, `timed-out`; the signal's reason
 */
export async function printApart(printer: Printer, html: string, signal: AbortSignal): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'beleg-print-'))
  const clean = () => rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined)
  try {
    const page = join(folder, 'report.html')
    const pdf = join(folder, 'report.pdf')
    await writeFile(page, html)
    const words = printer.words({ page, pdf, profile: join(folder, 'profile') })
    const said = await run({ printer, words, signal, gone: clean })
    return await readFile(pdf).catch(() => {
      throw new BelegError('print-failed', { reason: said.trim().split('\n').at(-1) ?? '' })
    })
  } finally {
    await clean()
  }
}

/** Runs it until it has ended or was stopped, and answers with what it wrote on standard error. `gone` is called when one that was stopped has ended. */
function run(options: {
  printer: Printer
  words: readonly string[]
  signal: AbortSignal
  gone: () => Promise<void>
}): Promise<string> {
  const { words, signal } = options
  const { executable, listens } = options.printer
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const over = AbortSignal.any([signal, AbortSignal.timeout(patience)])
    const child = spawn(executable, words, {
      stdio: ['ignore', 'ignore', 'pipe', ...(listens ? ['ipc' as const] : [])],
    })
    let overdue: NodeJS.Timeout | undefined
    let said = ''
    const settle = () => {
      if (signal.aborted) reject(signal.reason as Error)
      else if (over.aborted) reject(new BelegError('timed-out'))
      else resolve(said)
    }
    const end = () => {
      if (!listens) return void child.kill()
      if (child.connected) child.disconnect()
      overdue = setTimeout(() => child.kill('SIGKILL'), grace)
      settle()
    }
    over.addEventListener('abort', end)
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)))
    child.once('error', ({ message }) => reject(new BelegError('print-failed', { reason: message })))
    child.once('exit', () => {
      over.removeEventListener('abort', end)
      clearTimeout(overdue)
      if (over.aborted) void options.gone()
      // What it said last is read by then. Its 'close' may not come: a process it left behind can hold on to its output.
      setImmediate(settle)
    })
  })
}
