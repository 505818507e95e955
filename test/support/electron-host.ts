import { _electron, type ElectronApplication } from '@playwright/test'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, type Place, type Running } from './host.ts'

/** Starts the built program in Electron on a notebook and waits for its window. */
export async function startElectron(executablePath: string, place: Place, watch: (running: Running) => void) {
  const app = await _electron.launch({
    executablePath,
    cwd: root,
    args: [
      '--no-sandbox',
      '--lang=en-US',
      `--user-data-dir=${join(place.home, 'desktop')}`,
      root,
      `--notebook=${place.notebookFolder}`,
    ],
    env: { ...process.env, BELEG_HOME: place.home },
  })
  const page = await app.firstWindow()
  const closed = new Promise<void>((resolve) => app.once('close', () => resolve()))
  const running: Running = {
    page,
    async close() {
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
      const late = AbortSignal.timeout(20_000)
      const stuck = new Promise<never>((_resolve, reject) => {
        late.addEventListener('abort', () =>
          reject(new Error('the window stays: it may be asking something')),
        )
      })
      try {
        await Promise.race([closed, stuck])
      } catch (error) {
        await running.kill()
        throw error
      }
    },
    async kill() {
      // From inside, because the process that was started may only be a wrapper of the program.
      await app.evaluate(() => process.kill(process.pid, 'SIGKILL')).catch(() => undefined)
      await closed
    },
    download: (act) => download(app, act),
  }
  watch(running)
  await page.waitForLoadState('load', { timeout: 60_000 })
  return running
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
