import { BrowserWindow, session as sessions } from 'electron'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { BelegError } from '../../shared/errors.ts'
import { holdInPlace } from './security.ts'

/** From this Chrome on, the page's own style sheet sets running title and page numbers. */
const marginBoxesSince = 131

/** The addresses of the pages that are being printed: nothing else is loaded for it. */
const printing = new Set<string>()

/** Prints a page in a window that nobody sees, in which no script runs and nothing but the page is loaded. @throws BelegError `print-failed`; the signal's reason */
export async function printWithElectron(html: string, signal: AbortSignal): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'beleg-print-'))
  const page = join(folder, 'report.html')
  // Not kept on disk, and apart from the window's: its rules are for `app://` alone.
  const session = sessions.fromPartition('beleg-print')
  const address = pathToFileURL(page).href
  printing.add(address)
  session.webRequest.onBeforeRequest(({ url }, decide) =>
    decide({ cancel: !printing.has(url) && !url.startsWith('data:') }),
  )
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session, sandbox: true, contextIsolation: true, javascript: false },
  })
  const print = async () => {
    await writeFile(page, html)
    await window.loadFile(page)
    holdInPlace(window.webContents)
    return window.webContents.printToPDF({
      pageSize: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      ...headerAndFooter(),
    })
  }
  // The window is gone then, and what it was doing with it.
  let stop = () => {}
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error)
    signal.addEventListener('abort', stop)
  })
  try {
    signal.throwIfAborted()
    return await Promise.race([print(), stopped])
  } catch (error) {
    signal.throwIfAborted()
    throw new BelegError('print-failed', { reason: String(error) }, { cause: error })
  } finally {
    signal.removeEventListener('abort', stop)
    window.destroy()
    printing.delete(address)
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
