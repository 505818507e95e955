import type { Page } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

/** Where the page is to be found once it is served; no name that could be looked up. */
export const address = 'http://components.invalid/'

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' }

/** Builds the page of components, which is no part of the program, and has a browser's page find it at {@link address}. */
export async function serveComponents(page: Page): Promise<void> {
  const built = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { write: false, target: 'chrome128', modulePreload: false, chunkSizeWarningLimit: 4000 },
  })
  if (!('output' in built)) throw new Error('the page was not built')
  const files = new Map(
    built.output.map((file) => [file.fileName, Buffer.from(file.type === 'chunk' ? file.code : file.source)]),
  )
  await page.route(`${address}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1) || 'index.html'
    const body = files.get(name)
    if (!body) return route.fulfill({ status: 404 })
    return route.fulfill({
      body,
      contentType: types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    })
  })
}
