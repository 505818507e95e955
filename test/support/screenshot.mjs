// What `npm run screenshot` runs, after a build: the sample notebook as the README shows it, and with a folder as argument the
// main screens in light and dark into that folder, to be looked at.
import { chromium } from '@playwright/test'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './runtimes.mjs'

const root = join(import.meta.dirname, '../..')
const [folder] = process.argv.slice(2)
const home = mkdtempSync(join(tmpdir(), 'beleg-screenshot-'))

const server = spawn(process.execPath, [join(root, 'out/main/cli.js'), 'serve', '--json'], {
  env: { ...process.env, BELEG_HOME: home, LANG: 'en_GB.UTF-8' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const [printed] = await once(server.stdout, 'data')
const { url } = JSON.parse(String(printed))
const browser = await chromium.launch({
  executablePath: findChromium(),
  chromiumSandbox: process.getuid?.() !== 0,
  args: ['--disable-quic', '--no-first-run', '--disable-background-networking'],
})
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
await page.goto(url)
await page.getByRole('button', { name: 'End the tour' }).click()
await page
  .getByRole('button', { name: /^Night ferries/ })
  .or(page.getByText(/^Night ferries/))
  .first()
  .click()
await page.getByRole('article', { name: 'Claim, confirmed' }).first().waitFor()
await page.getByRole('article', { name: 'Claim, confirmed' }).first().click()
await page.mouse.move(640, 790)

if (folder === undefined) await page.screenshot({ path: join(root, 'resources/screenshot.png') })
else {
  mkdirSync(folder, { recursive: true })
  const screens = {
    article: 'Control+1',
    note: 'Control+Shift+2',
    details: 'Control+Shift+3',
    archive: 'Control+2',
  }
  for (const [name, key] of Object.entries(screens)) {
    await page.keyboard.press(key)
    for (const [width, height] of [
      [1280, 800],
      [1920, 1080],
    ])
      for (const colorScheme of ['light', 'dark']) {
        await page.setViewportSize({ width, height })
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) })
      }
  }
}

await browser.close()
server.kill('SIGTERM')
await once(server, 'exit')
rmSync(home, { recursive: true, force: true })
