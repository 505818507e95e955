import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]

/** A Chromium, Chrome or Edge on this machine, null without one. */
export function findChromium(): string | null {
  return candidates().find((file) => existsSync(file)) ?? null
}

function candidates(): string[] {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA, 'ProgramFiles(x86)': programFiles32 } = process.env
    const bases = [ProgramFiles, programFiles32, LOCALAPPDATA].filter((base) => base !== undefined)
    const paths = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
    return bases.flatMap((base) => paths.map((path) => join(base, path)))
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** What keeps the browser from talking to anything but our server. */
export const quiet: readonly string[] = [
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  '--no-proxy-server',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
  '--metrics-recording-only',
]

/** Chromium's own sandbox cannot be made by root. */
export function withoutSandbox(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/**
 * Opens an address as a window of its own, in a browser profile that only Beleg uses. Resolves when the window is
 * closed: true, or false when it never really opened.
 */
export async function openChromium(options: {
  executable: string
  url: string
  profile: string
  /** Ends the window. */
  signal: AbortSignal
}): Promise<boolean> {
  await mkdir(options.profile, { recursive: true, mode: 0o700 })
  const sandbox = withoutSandbox()
  if (sandbox.length > 0) console.error("Running as root: Chromium's own sandbox is off.")
  // Else a bar over the whole window would warn of the first of these switches.
  const bare = '--test-type'
  const own = [`--app=${options.url}`, `--user-data-dir=${options.profile}`, ...sandbox, bare]
  if (options.signal.aborted) return false
  const started = Date.now()
  const child = spawn(options.executable, [...own, ...quiet], { stdio: 'ignore' })
  options.signal.addEventListener('abort', () => child.kill())
  await new Promise((resolve) => child.once('error', resolve).once('exit', resolve))
  // A browser that ends at once could not start, or handed the address to one that already uses the profile.
  return Date.now() - started > 3000
}
