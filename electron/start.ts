import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findChromium } from './loopback/chromium.ts'
import { askedBy } from './start/asked.ts'
import { downloadElectron, findElectron, runElectron } from './start/electron-runtime.ts'
import { runLoopback } from './start/run-loopback.ts'

// What `npm start` runs: the desktop program where it can be had, else the same window in a browser.

const root = join(import.meta.dirname, '../..')
const { values, positionals } = parseArgs({
  options: { notebook: { type: 'string' } },
  allowPositionals: true,
})
const asked = askedBy(
  [...(values.notebook === undefined ? [] : [values.notebook]), ...positionals],
  process.cwd(),
)

const reason = await tryElectron()
if (reason !== null) {
  const browser = display() ? findChromium() : null
  const then = browser
    ? 'opening it in a browser window instead'
    : 'serving it to a browser on this machine instead'
  console.log(`${reason}; ${then}.`)
  await runLoopback({ ...asked, browser })
}

/** Runs the desktop program to its end, or says why it cannot. */
async function tryElectron(): Promise<string | null> {
  if (!display()) return 'There is no display for the desktop program'
  if (!findElectron(root)) {
    console.log("Downloading Electron's runtime, once; this can take some minutes …")
    await downloadElectron(root, 240_000)
  }
  const executable = findElectron(root)
  if (!executable) return "Electron's runtime is not here and could not be downloaded"
  const code = await runElectron(executable, root, asked)
  if (code === null) return 'Electron could not start here'
  process.exitCode = code
  return null
}

function display(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)
}
