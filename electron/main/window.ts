import { BrowserWindow, dialog, screen } from 'electron'
import { join } from 'node:path'
import type { Messages } from '../../shared/i18n/index.ts'
import type { Stand } from '../profile/profile-file.ts'
import { flushed } from './ipc.ts'
import { onScreen } from './on-screen.ts'
import { home } from './protocol.ts'
import { holdInPlace } from './security.ts'

/** How long a closing window may take to hand over what is not saved yet, in milliseconds. */
const patience = 5000

/** Opens the window. `close` runs when nothing unsaved is left in it; the window stays until its promise settles. */
export function openWindow(options: {
  bounds: Stand | null
  messages: Messages
  /** Hears why the page's process ended. */
  gone: (reason: string) => void
  close: (bounds: Stand) => Promise<void>
}): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    ...onScreen(
      options.bounds,
      screen.getAllDisplays().map(({ workArea }) => workArea),
    ),
    minWidth: 640,
    minHeight: 420,
    show: false,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: process.platform === 'darwin',
    },
  })
  holdInPlace(window.webContents)
  window.once('ready-to-show', () => {
    if (options.bounds?.maximized) window.maximize()
    window.show()
  })

  let closing = false
  window.on('close', (event) => {
    event.preventDefault()
    if (closing) return
    closing = true
    void leave(window, options).then((left) => {
      closing = left
      if (left) window.destroy()
    })
  })
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    options.gone(reason)
    void offerReload(window, options.messages)
  })
  void window.loadURL(home)
  return window
}

/** Saves what there is to save. False when that failed and the person wants to stay. */
async function leave(
  window: BrowserWindow,
  options: { messages: Messages; close: (bounds: Stand) => Promise<void> },
): Promise<boolean> {
  const { messages: m } = options
  if (!(await flushed(window.webContents, patience))) {
    const answers = [m.desktopStay, m.desktopCloseAnyway]
    if (!(await choose(window, m.desktopUnsaved, m.desktopUnsavedDetail, ...answers))) return false
  }
  try {
    await options.close({ ...window.getNormalBounds(), maximized: window.isMaximized() })
  } catch (error) {
    console.error(error)
    await choose(window, m.desktopUnsaved, String(error), m.desktopCloseAnyway)
  }
  return true
}

async function offerReload(window: BrowserWindow, m: Messages): Promise<void> {
  if (window.isDestroyed()) return
  if (await choose(window, m.desktopGone, m.desktopGoneDetail, m.desktopReload, m.desktopQuit)) window.close()
  else window.reload()
}

/** Asks in a dialog; the number of the chosen button. */
async function choose(
  window: BrowserWindow,
  message: string,
  detail: string,
  ...buttons: string[]
): Promise<number> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    detail,
    buttons,
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response
}
