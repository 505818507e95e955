import { chromium, type Browser } from '@playwright/test'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root, type Place, type Running } from './host.ts'
import { findChromium } from './runtimes.mjs'

/** A Chromium that reaches 127.0.0.1 and nothing else. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium found: see README')
  const args = [
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    '--no-first-run',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  return chromium.launch({ executablePath, args, chromiumSandbox: process.getuid?.() !== 0 })
}

/** Starts `beleg serve` on a notebook and opens its address in a fresh browser profile. */
export async function startLoopback(browser: Browser, place: Place, watch: (running: Running) => void) {
  const { server, url } = await startServer(place)
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  const running: Running = {
    page,
    async close() {
      // Leaving the page is what tells it to hand over what is not saved yet.
      if (!page.isClosed()) await page.goto('about:blank')
      await end(server, 'SIGTERM')
      await context.close()
    },
    async kill() {
      await end(server, 'SIGKILL')
      await context.close()
    },
    async download(act) {
      const waiting = page.waitForEvent('download')
      await act()
      const download = await waiting
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
    },
  }
  watch(running)
  await page.goto(url)
  return running
}

/** The Node side alone. `url` opens one window. */
export async function startServer({ home, notebookFolder }: Place) {
  const named = notebookFolder === null ? [] : ['--notebook', notebookFolder]
  const args = [join(root, 'out/main/cli.js'), ...named, 'serve', '--json']
  const server = spawn(process.execPath, args, {
    env: { ...process.env, BELEG_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { url } = JSON.parse(await firstDocument(server)) as { url: string }
  return { server, url }
}

async function firstDocument(server: ChildProcess): Promise<string> {
  let text = ''
  for await (const chunk of server.stdout as AsyncIterable<Buffer>) {
    text += chunk.toString()
    if (text.includes('}')) return text
  }
  throw new Error(`the server ended before it listened: ${text}`)
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const exited = once(server, 'exit')
  server.kill(signal)
  await exited
}
