import { app } from 'electron'
import { printApart, type Printer } from '../reporting/print-apart.ts'

/** Starts this program to print the page it names, and nothing else (`printer.ts`). */
export const printSwitch = 'print-page'
/** Names the PDF that comes of it. */
export const pdfSwitch = 'print-to'

/** What this program was started with that the one that prints cannot do without. */
const passedOn = ['no-sandbox', 'disable-gpu', 'ozone-platform']

/**
 * Prints a page in a process of its own: to be rid of a window while it prints can leave Electron unable to print anything after it, and
 * to close. @throws BelegError `print-failed`, `timed-out`; the signal's reason
 */
export async function printWithElectron(html: string, signal: AbortSignal): Promise<Uint8Array> {
  const { commandLine } = app
  const words = [
    ...passedOn.filter((name) => commandLine.hasSwitch(name)).map(asBefore),
    // Unpackaged, it has to be told which program it is.
    ...(app.isPackaged ? [] : [app.getAppPath()]),
  ]
  const printer: Printer = {
    executable: process.execPath,
    words: ({ page, pdf, profile }) => [
      `--user-data-dir=${profile}`,
      `--${printSwitch}=${page}`,
      `--${pdfSwitch}=${pdf}`,
      ...words,
    ],
    listens: true,
  }
  return printApart(printer, html, signal)
}

function asBefore(name: string): string {
  const value = app.commandLine.getSwitchValue(name)
  return value ? `--${name}=${value}` : `--${name}`
}
