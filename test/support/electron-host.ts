import { _electron, type ElectronApplication } from '@playwright/test'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { root, type Place, type Running } from './host.ts'

/** Starts the built program in Electron on a notebook and waits for its window. */
export async function startElectron(executablePath: string, place: Place, watch: (running: Running) => void) {
  const app = await _electron.launch({
    executablePath,
    cwd: root,
    timeout: 60_000,
    args: [
      '--no-sandbox',
      // Without a graphics card the graphics process dies a few times first, and can take the window with it.
      '--disable-gpu',
      '--lang=en-US',
      `--user-data-dir=${join(place.home, 'desktop')}`,
      root,
      ...(place.notebookFolder === null ? [] : [`--notebook=${place.notebookFolder}`]),
    ],
    env: { ...process.env, BELEG_HOME: place.home },
  })
  const page = await app.firstWindow()
  const closed = new Promise<void>((resolve) => app.once('close', () => resolve()))
  const running: Running = {
    page,
    async close() {
      // Its answer may be lost in the closing.
      void app
        .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
        .catch(() => undefined)
      if (await within(20_000, closed)) return
      await running.kill()
      throw new Error('the window did not close: it may be asking something')
    },
    async kill() {
      // From inside, because the process that was started may only be a wrapper of the program.
      app.evaluate(() => process.kill(process.pid, 'SIGKILL')).catch(() => undefined)
      if (await within(10_000, closed)) return
      await killAll(place.home)
      if (!(await within(10_000, closed))) throw new Error('the program was killed and is still there')
    },
    download: (act) => download(app, act),
    async openWith(file) {
      // What a second start of the program tells the first.
      await app.evaluate(({ app }, file) => {
        const path = process.platform === 'win32' ? `Z:${file}`.replaceAll('/', '\\') : file
        app.emit('second-instance', {}, [process.execPath, '.', path], process.cwd())
      }, file)
    },
    async dragged(act) {
      const waiting = await app.evaluateHandle(({ BrowserWindow }) => {
        const done = new Promise<string>((resolve) => {
          const [window] = BrowserWindow.getAllWindows()
          if (window) window.webContents.startDrag = ({ file }) => resolve(file)
        })
        return { done }
      })
      await act()
      // Read where it is: an emulated system has folders of its own.
      return waiting.evaluate(async ({ done }) => {
        const file = await done
        return { file, text: process.getBuiltinModule('node:fs').readFileSync(file, 'utf8') }
      })
    },
    programs: () =>
      app.evaluate(() => process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length),
    menu: (place) =>
      app.evaluate(({ Menu }, place) => {
        const menu = Menu.getApplicationMenu()?.items.find(({ label }) => label === place)
        const entries = menu?.submenu?.items ?? []
        return entries.flatMap(({ label, submenu }) => [
          label,
          ...(submenu?.items.map((item) => item.label) ?? []),
        ])
      }, place),
  }
  watch(running)
  await page.waitForLoadState('load', { timeout: 60_000 })
  return running
}

/** Whether something happens in time, in milliseconds. */
async function within(milliseconds: number, happening: Promise<unknown>): Promise<boolean> {
  const late = new AbortController()
  const deadline = setTimeout(milliseconds, false, { signal: late.signal }).catch(() => false)
  const done = await Promise.race([happening.then(() => true), deadline])
  late.abort()
  return done
}

/** Ends what no longer listens: every process that was started for this test's own folder. */
async function killAll(home: string): Promise<void> {
  for (const pid of await readdir('/proc').catch(() => [])) {
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    if (/^\d+$/.test(pid) && line.includes(home)) process.kill(Number(pid), 'SIGKILL')
  }
}

async function download(app: ElectronApplication, act: () => Promise<unknown>) {
  const folder = await mkdtemp(join(tmpdir(), 'beleg-download-'))
  const saved = await app.evaluateHandle(({ session }, into) => {
    // In an object, because the handle's own promise would be waited for here.
    const done = new Promise<string>((resolve, reject) => {
      session.defaultSession.once('will-download', (_event, item) => {
        item.setSavePath(
          process.platform === 'win32' ? `Z:${into}/file`.replaceAll('/', '\\') : `${into}/file`,
        )
        item.once('done', (_done, state) =>
          state === 'completed' ? resolve(item.getFilename()) : reject(new Error(state)),
        )
      })
    })
    return { done }
  }, folder)
  await act()
  const name = await saved.evaluate(({ done }) => done)
  return { name, bytes: await readFile(join(folder, 'file')) }
}
