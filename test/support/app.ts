import { test as base, expect, type Browser, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startElectron } from './electron-host.ts'
import type { Download, Running } from './host.ts'
import { openBrowser, startLoopback } from './loopback-host.ts'
import { findChromium, findElectron } from './runtimes.mjs'

export { expect }

export interface HostOption {
  host: 'loopback' | 'electron'
}

/** The program as a test uses it. Until `start`, nothing runs: a test may first put files into place. */
export interface App {
  readonly host: HostOption['host']
  /** The window's page; another one after `restart`. */
  readonly page: Page
  readonly home: string
  readonly notebookFolder: string
  /** `unnamed` starts it as from its icon: on the notebook opened last, the first time on the sample. */
  start(how?: 'unnamed'): Promise<Page>
  /** Closes the program as a person would. */
  close(): Promise<void>
  kill(): Promise<void>
  /** Closes the program unless it was killed, and opens it again in the same way. */
  restart(): Promise<Page>
  download(act: () => Promise<unknown>): Promise<Download>
  /** What only the desktop program has. */
  readonly desktop: Pick<Running, 'openWith' | 'menu' | 'dragged' | 'programs'>
  /** Lets the window log an error like this; any other one fails the test. */
  allowProblem(pattern: RegExp): void
}

interface Fixtures extends HostOption {
  /** Not started yet. */
  stopped: App
  /** Running, with its window open. */
  app: App
}

export const test = base.extend<Fixtures, { lazyBrowser: () => Promise<Browser> }>({
  host: ['loopback', { option: true }],

  lazyBrowser: [
    async ({}, use) => {
      let browser: Promise<Browser> | undefined
      await use(() => (browser ??= openBrowser()))
      await (await browser)?.close()
    },
    { scope: 'worker' },
  ],

  stopped: async ({ host, lazyBrowser }, use, info) => {
    const electron = findElectron()
    const missing =
      host === 'electron' ? electron.missing : findChromium() ? undefined : 'no Chromium was found'
    info.skip(missing !== undefined, missing ?? '')

    const folder = await mkdtemp(join(tmpdir(), 'beleg-e2e-'))
    const place = { home: join(folder, 'home'), notebookFolder: join(folder, 'Notebook') }
    const problems: string[] = []
    const allowed: RegExp[] = []
    let running: Running | null = null
    let unnamed = false

    const app: App = {
      host,
      ...place,
      get page() {
        if (!running) throw new Error('the program is not running')
        return running.page
      },
      async start(how) {
        unnamed = how === 'unnamed'
        const where = unnamed ? { ...place, notebookFolder: null } : place
        const watch = (started: Running) => watchProblems(started.page, problems)
        running =
          host === 'electron'
            ? await startElectron(electron.executable ?? '', where, watch)
            : await startLoopback(await lazyBrowser(), where, watch)
        // Before that, nobody listens to keys.
        await running.page.locator('.topbar').waitFor()
        return running.page
      },
      async close() {
        await running?.close()
        running = null
      },
      async kill() {
        // A window whose program is gone may complain.
        const before = [...problems]
        await running?.kill()
        problems.splice(0, problems.length, ...before)
        running = null
      },
      async restart() {
        await app.close()
        return app.start(unnamed ? 'unnamed' : undefined)
      },
      download(act) {
        if (!running) throw new Error('the program is not running')
        return running.download(act)
      },
      get desktop() {
        if (!running) throw new Error('the program is not running')
        return running
      },
      allowProblem: (pattern) => allowed.push(pattern),
    }
    await use(app)
    await app.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    expect(problems.filter((problem) => !allowed.some((pattern) => pattern.test(problem)))).toEqual([])
  },

  app: async ({ stopped }, use) => {
    await stopped.start()
    await use(stopped)
  },
})

/** Errors in the console, among them everything the content security policy stops, and exceptions nobody caught. */
function watchProblems(page: Page, problems: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => problems.push(String(error.stack ?? error)))
}
