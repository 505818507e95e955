import { BrowserWindow, session as sessions } from 'electron'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { BelegError } from '../../shared/errors.ts'
import { holdInPlace } from './security.ts'

/** From this Chrome on, the page's own style sheet sets running title and page numbers. */
const marginBoxesSince = 131

/** What is being printed. The next page waits for it: two at once, or a window that goes while it prints, can hang the program. */
let before: Promise<unknown> = Promise.resolve()

/** Prints a page in a window that nobody sees, in which no script runs and nothing but the page is loaded. @throws BelegError `print-failed`; the signal's reason */
export async function printWithElectron(html: string, signal: AbortSignal): Promise<Uint8Array> {
  const printed = before.then(async () => {
    signal.throwIfAborted()
    return print(html)
  })
  before = printed.catch(() => undefined)
  let stop = () => {}
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error)
    signal.addEventListener('abort', stop)
  })
  try {
    return await Promise.race([printed, stopped])
  } catch (error) {
    signal.throwIfAborted()
    throw new BelegError('print-failed', { reason: String(error) }, { cause: error })
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

async function print(html: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'beleg-print-'))
  const page = join(folder, 'report.html')
  // Not kept on disk, and apart from the window's: its rules are for `app://` alone.
  const session = sessions.fromPartition('beleg-print')
  const address = pathToFileURL(page).href
  session.webRequest.onBeforeRequest(({ url }, decide) =>
    decide({ cancel: url !== address && !url.startsWith('data:') }),
  )
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session, sandbox: true, contextIsolation: true, javascript: false },
  })
  try {
    await writeFile(page, html)
    await window.loadFile(page)
    holdInPlace(window.webContents)
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      ...headerAndFooter(),
    })
  } finally {
    window.destroy()
    await rm(folder, { recursive: true, force: true }).catch(() => undefined)
  }
}

function headerAndFooter() {
  if (Number.parseInt(process.versions.chrome, 10) >= marginBoxesSince) return {}
  const line = (inner: string) =>
    `<div style="width:100%;text-align:center;font:8pt sans-serif;color:#66625b">${inner}</div>`
  return {
    displayHeaderFooter: true,
    headerTemplate: line('<span class="title"></span>'),
    footerTemplate: line('<span class="pageNumber"></span> / <span class="totalPages"></span>'),
  }
}
