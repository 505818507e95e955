import { app, dialog, type BrowserWindow, session as sessions } from 'electron'
import { join } from 'node:path'
import { messages } from '../../shared/i18n/index.ts'
import { localeOf, type Settings } from '../../shared/settings.ts'
import type { Asked } from '../api/session/offer.ts'
import { startSession, type Session } from '../api/session/session.ts'
import { rendererFiles } from '../host/renderer-files.ts'
import { prepareLensLater } from '../lens/read-lens.ts'
import { personalFolders } from '../profile/folders.ts'
import { logConsole } from '../log/console.ts'
import { openProfile } from '../profile/profile.ts'
import { askedBy } from '../start/asked.ts'
import { answerCalls, tell } from './ipc.ts'
import { followMenu } from './follow-menu.ts'
import { desktop } from './platform.ts'
import { declareScheme, serveScheme } from './protocol.ts'
import { lockDown } from './security.ts'
import { openWindow } from './window.ts'

// What follows has to happen before the first await.
if (!app.commandLine.hasSwitch('user-data-dir')) {
  app.setPath('userData', join(personalFolders().profile, 'desktop'))
}
declareScheme()
/** What was asked for before there was a session. */
const early: Asked[] = []
let running: Session | null = null
let shown: BrowserWindow | null = null
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, line, cwd) => {
    showWindow()
    offer(askedOf(line, cwd))
  })
  // How macOS says what was double-clicked, before the start as well, and which of the recent notebooks was chosen.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    offer(askedBy([path], '/'))
  })
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
  const [profile, page] = await Promise.all([
    openProfile(),
    rendererFiles(join(import.meta.dirname, '../renderer')),
    app.whenReady(),
  ])
  const m = messages(localeOf(profile.settings().language, app.getPreferredSystemLanguages()))
  lockDown(sessions.defaultSession)
  serveScheme(page)
  const { folder, files } = askedOf(process.argv, process.cwd())
  const session = await startSession({
    ...{ platform: desktop, program: 'desktop', profile },
    ...(folder !== null && { folder }),
    files,
  })
  logConsole(session.log)
  answerCalls(session)
  const window = openWindow({
    bounds: profile.bounds(),
    messages: m,
    gone: (reason) => session.log.note({ what: 'window-gone', reason }),
    async close(bounds) {
      await session.close()
      await profile.setBounds(bounds).catch((error: unknown) => console.error(error))
    },
  })
  shown = window
  prepareLensLater()
  session.onEvent((event) => tell(window.webContents, event))
  running = session
  early.forEach(offer)
  followMenu(profile, session, (event) => tell(window.webContents, event))
  const zoom = ({ zoom: percent }: Settings) => window.webContents.setZoomFactor(percent / 100)
  profile.onSettings(zoom)
  // Every load begins at the size Chromium has kept for the page.
  window.webContents.on('did-finish-load', () => zoom(profile.settings()))
}

/** Passes on what is asked for from outside, once there is somebody to pass it to. */
function offer(asked: Asked): void {
  if (running) running.offer(asked).catch((error: unknown) => console.error(error))
  else early.push(asked)
}

/** What a command line of this program asks for; the notebook may also be named as `--notebook=FOLDER`. */
function askedOf(line: readonly string[], cwd: string): Asked {
  const named = line.find((word) => word.startsWith('--notebook='))?.slice('--notebook='.length)
  // Unpackaged, the first word that is no switch is the program's own folder.
  const words = line.slice(1).filter((word) => !word.startsWith('-'))
  const own = words.slice(app.isPackaged ? 0 : 1)
  return askedBy(named ? [named, ...own] : own, cwd)
}

function showWindow(): void {
  if (!shown || shown.isDestroyed()) return
  if (shown.isMinimized()) shown.restore()
  shown.focus()
}
