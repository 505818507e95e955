import { app, type Session, type WebContents } from 'electron'
import { home } from './protocol.ts'
import { readUrl } from '../../shared/model/read-url.ts'

/** Takes everything from the window that it does not need. Nothing here is ever asked of the person: the answer is no. */
export function lockDown(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // Electron fetches its dictionaries from the net; only macOS brings its own.
  session.setSpellCheckerEnabled(process.platform === 'darwin')
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !mayLoad(url) }))
}

function mayLoad(url: string): boolean {
  const schemes = ['app:', 'blob:', 'data:', ...(app.isPackaged ? [] : ['devtools:'])]
  return schemes.includes(readUrl(url)?.protocol ?? '')
}

/** Keeps a page where it is: no navigation away, no redirect, no window, no frame, no webview. */
export function holdInPlace(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (event.url !== home) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    // The preview of a report is a frame whose content the window itself gave it.
    if (!event.isMainFrame && event.url !== 'about:srcdoc') event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
