import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const root = join(import.meta.dirname, '../..')

/** The first of some programs that is on the PATH. */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync) ?? null
}

/** A Chromium for the tests: the one named in PLAYWRIGHT_CHROMIUM, the system's, or Playwright's own; null without one. */
export function findChromium() {
  const named = process.env.PLAYWRIGHT_CHROMIUM
  if (named) return named
  const own = chromium.executablePath()
  return onPath('chromium', 'google-chrome', 'google-chrome-stable') ?? (existsSync(own) ? own : null)
}

/** An Electron for the tests, or why there is none: the one named in ELECTRON_EXECUTABLE, or the installed runtime. */
export function findElectron() {
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.platform !== 'linux'
  const executable = process.env.ELECTRON_EXECUTABLE || installedElectron()
  if (!executable) return { missing: 'no Electron runtime is installed and ELECTRON_EXECUTABLE names none' }
  if (!display && !onPath('xvfb-run')) return { missing: 'there is no display and no xvfb-run' }
  return { executable }
}

function installedElectron() {
  const folder = join(createRequire(join(root, 'package.json')).resolve('electron/package.json'), '..')
  const name = join(folder, 'path.txt')
  const executable = existsSync(name) ? join(folder, 'dist', readFileSync(name, 'utf8')) : ''
  return existsSync(executable) ? executable : null
}
