import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { BelegError } from '../../shared/errors.ts'
import { findChromium, quiet, withoutSandbox } from './chromium.ts'

/** How long a browser may take, in milliseconds. */
const patience = 600_000

/**
 * Prints a page without a window, by the Chromium on this machine: in a profile of its own, which is gone afterwards, and
 * without a network. @throws BelegError `no-printer` where there is none, `print-failed`, `timed-out`; the signal's reason
 */
export async function printWithChromium(html: string, signal: AbortSignal): Promise<Uint8Array> {
  const executable = findChromium()
  if (executable === null) throw new BelegError('no-printer')
  const folder = await mkdtemp(join(tmpdir(), 'beleg-print-'))
  try {
    const [page, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')]
    await writeFile(page, html)
    const said = await runBrowser(executable, signal, [
      '--headless',
      '--disable-gpu',
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      '--generate-pdf-document-outline',
      `--print-to-pdf=${pdf}`,
      ...withoutSandbox(),
      ...quiet,
      pathToFileURL(page).href,
    ])
    return await readFile(pdf).catch(() => {
      throw new BelegError('print-failed', { reason: said.trim().split('\n').at(-1) ?? '' })
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined)
  }
}

/** Runs it to its end, or until it is stopped, and answers with what it wrote on standard error. */
function runBrowser(executable: string, signal: AbortSignal, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const child = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: patience })
    const stop = () => child.kill()
    signal.addEventListener('abort', stop)
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)))
    child.once('error', ({ message }) => reject(new BelegError('print-failed', { reason: message })))
    child.once('close', (_code, killed) => {
      signal.removeEventListener('abort', stop)
      if (signal.aborted) reject(signal.reason as Error)
      else if (killed !== null) reject(new BelegError('timed-out'))
      else resolve(said)
    })
  })
}
