import { app, BrowserWindow, session as sessions } from 'electron'
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { pdfSwitch, printSwitch } from './print.ts'
import { holdInPlace, lockDown } from './security.ts'

/** From this Chrome on, the page's own style sheet sets running title and page numbers. */
const marginBoxesSince = 131

// macOS would show it among the running programs.
if (process.platform === 'darwin') app.setActivationPolicy('prohibited')
// Whoever asked for the PDF is gone.
process.once('disconnect', () => app.exit(1))

print(app.commandLine.getSwitchValue(printSwitch), app.commandLine.getSwitchValue(pdfSwitch)).then(
  () => app.exit(0),
  (error: unknown) => {
    console.error(String(error))
    app.exit(1)
  },
)

/** Prints a page in a window that nobody sees, in which no script runs and nothing but the page is loaded. */
async function print(page: string, pdf: string): Promise<void> {
  await app.whenReady()
  const session = sessions.defaultSession
  lockDown(session)
  const address = pathToFileURL(page).href
  session.webRequest.onBeforeRequest(({ url }, decide) =>
    decide({ cancel: url !== address && !url.startsWith('data:') }),
  )
  const { webContents } = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, javascript: false },
  })
  const gone = new Promise<never>((_, reject) =>
    webContents.once('render-process-gone', (_event, { reason }) => reject(new Error(reason))),
  )
  await Promise.race([webContents.loadURL(address), gone])
  holdInPlace(webContents)
  const printed = webContents.printToPDF({
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    ...headerAndFooter(),
  })
  await writeFile(pdf, await Promise.race([printed, gone]))
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
