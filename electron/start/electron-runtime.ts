import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Asked } from '../api/session/offer.ts'

/** Electron's executable: the one ELECTRON_EXECUTABLE names, or the installed runtime. Null when there is none. */
export function findElectron(root: string): string | null {
  const named = process.env.ELECTRON_EXECUTABLE
  if (named) return named
  const folder = join(root, 'node_modules/electron')
  const path = join(folder, 'path.txt')
  const executable = existsSync(path) ? join(folder, 'dist', readFileSync(path, 'utf8')) : ''
  return executable && existsSync(executable) ? executable : null
}

/** Lets Electron's package download its runtime, once. False when that is refused or takes too long. */
export async function downloadElectron(root: string, milliseconds: number): Promise<boolean> {
  const installer = join(root, 'node_modules/electron/install.js')
  if (!existsSync(installer)) return false
  const child = spawn(process.execPath, [installer], { stdio: 'ignore', timeout: milliseconds })
  return (await ended(child)) === 0
}

/**
 * Runs the desktop program until its window is closed; resolves with its exit code, or with null when it could not
 * really start, as where a system library is missing.
 */
export async function runElectron(
  executable: string,
  root: string,
  { folder, files }: Asked,
): Promise<number | null> {
  const asRoot = process.getuid?.() === 0
  if (asRoot) console.error("Running as root: Electron's own sandbox is off.")
  const args = [
    ...(asRoot ? ['--no-sandbox'] : []),
    root,
    ...(folder === null ? [] : [`--notebook=${folder}`]),
    ...files,
  ]
  const started = Date.now()
  const child = spawn(executable, args, { stdio: 'inherit' })
  const passOn = (signal: NodeJS.Signals) => child.kill(signal)
  process.on('SIGINT', passOn).on('SIGTERM', passOn)
  const code = await ended(child)
  process.off('SIGINT', passOn).off('SIGTERM', passOn)
  return code !== 0 && Date.now() - started < 5000 ? null : (code ?? 1)
}

function ended(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(null)).once('exit', (code) => resolve(code))
  })
}
