import { app, BrowserWindow, dialog, session as sessions } from 'electron'
import { join, resolve } from 'node:path'
import { messages } from '../../shared/i18n/index.ts'
import { localeOf, type Settings } from '../../shared/settings.ts'
import { startSession } from '../api/session.ts'
import { rendererFiles } from '../host/renderer-files.ts'
import { personalFolders } from '../profile/folders.ts'
import { openProfile } from '../profile/profile.ts'
import { answerCalls, tell } from './ipc.ts'
import { setMenu } from './menu.ts'
import { desktop } from './platform.ts'
import { declareScheme, serveScheme } from './protocol.ts'
import { lockDown } from './security.ts'
import { openWindow } from './window.ts'

// What follows has to happen before the first await.
if (!app.commandLine.hasSwitch('user-data-dir')) {
  app.setPath('userData', join(personalFolders().profile, 'desktop'))
}
declareScheme()
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', showWindow)
  app.on('window-all-closed', () => app.quit())
  start().catch((error: unknown) => {
    console.error(error)
    dialog.showErrorBox(messages('en').desktopStartFailed, String(error))
    app.exit(1)
  })
} else {
  app.quit()
}

async function start(): Promise<void> {
  const [profile, files] = await Promise.all([
    openProfile(),
    rendererFiles(join(import.meta.dirname, '../renderer')),
    app.whenReady(),
  ])
  const m = messages(localeOf(profile.settings().language, app.getPreferredSystemLanguages()))
  lockDown(sessions.defaultSession)
  serveScheme(files)
  const session = await startSession({ platform: desktop, program: 'desktop', profile, ...folderAsked() })
  answerCalls(session)
  const window = openWindow({
    bounds: profile.bounds(),
    messages: m,
    async close(bounds) {
      await session.close()
      await profile.setBounds(bounds).catch((error: unknown) => console.error(error))
    },
  })
  session.onEvent((event) => tell(window.webContents, event))
  const menu = ({ language, keys }: Settings) =>
    setMenu(messages(localeOf(language, app.getPreferredSystemLanguages())), keys, (command) =>
      tell(window.webContents, { type: 'menu', command }),
    )
  menu(profile.settings())
  profile.onSettings(menu)
  const zoom = ({ zoom: percent }: Settings) => window.webContents.setZoomFactor(percent / 100)
  profile.onSettings(zoom)
  // Every load begins at the size Chromium has kept for the page.
  window.webContents.on('did-finish-load', () => zoom(profile.settings()))
}

/** The notebook named on the command line, as `--notebook=FOLDER` or as the first argument that is no switch. */
function folderAsked(): { folder?: string } {
  // Unpackaged, the first argument is the program's own folder.
  const words = process.argv.slice(1).filter((word) => !word.startsWith('-'))
  const folder = app.commandLine.getSwitchValue('notebook') || words[app.isPackaged ? 0 : 1]
  return folder ? { folder: resolve(folder) } : {}
}

function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows()
  if (window?.isMinimized()) window.restore()
  window?.focus()
}
