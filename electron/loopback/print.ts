import { pathToFileURL } from 'node:url'
import { BelegError } from '../../shared/errors.ts'
import { printApart, type Printer } from '../reporting/print-apart.ts'
import { findChromium, quiet, withoutSandbox } from './chromium.ts'

/**
 * Prints a page without a window, by the Chromium on this machine: in a profile of its own and without a network.
 * @throws BelegError `no-printer` where there is none, `print-failed`, `timed-out`; the signal's reason
 */
export async function printWithChromium(html: string, signal: AbortSignal): Promise<Uint8Array> {
  const executable = findChromium()
  if (executable === null) throw new BelegError('no-printer')
  const printer: Printer = {
    executable,
    words: ({ page, pdf, profile }) => [
      '--headless',
      '--disable-gpu',
      `--user-data-dir=${profile}`,
      '--no-pdf-header-footer',
      '--generate-pdf-document-outline',
      `--print-to-pdf=${pdf}`,
      ...withoutSandbox(),
      ...quiet,
      pathToFileURL(page).href,
    ],
    listens: false,
  }
  return printApart(printer, html, signal)
}
