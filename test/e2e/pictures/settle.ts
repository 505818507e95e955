import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../../support/host.ts'

/** Which files of the faces the pictures are set in; their letters are as wide as those of Arial and Times. */
const files = [
  { family: 'Arimo', weight: '400', style: 'normal' },
  { family: 'Arimo', weight: '700', style: 'normal' },
  { family: 'Arimo', weight: '400', style: 'italic' },
  { family: 'Tinos', weight: '400', style: 'normal' },
  { family: 'Tinos', weight: '700', style: 'normal' },
  { family: 'Tinos', weight: '400', style: 'italic' },
]

/** The tokens that name faces. */
const faces = { '--font-ui': 'Arimo', '--font-serif': 'Tinos', '--font-mono': 'Arimo' }

/**
 * Takes out of a window what differs from run to run and from one machine to another: the day, movement, and the fonts that are
 * installed, in whose place it is set in some of our own.
 */
export async function settleWindow(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-03-16T12:00:00Z'))
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
  const loaded = await Promise.all(
    files.map(async ({ family, weight, style }) => {
      const name = family.toLowerCase()
      const file = join(root, `node_modules/@fontsource/${name}/files/${name}-latin-${weight}-${style}.woff2`)
      return { family, weight, style, base64: await readFile(file, 'base64') }
    }),
  )
  await page.evaluate(
    async ([fonts, tokens]) => {
      // Bytes and no address: the window may load nothing.
      for (const { family, weight, style, base64 } of fonts) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        document.fonts.add(await new FontFace(family, bytes, { weight, style }).load())
      }
      for (const [name, value] of Object.entries(tokens))
        document.documentElement.style.setProperty(name, value)
      // Else letters are as wide as the system's way of drawing them makes them, and lines break elsewhere.
      document.documentElement.style.textRendering = 'geometricPrecision'
    },
    [loaded, faces] as const,
  )
}

/** Sets the page of a report, which has its own faces, in those of the window around it. */
export async function settleReport(page: Page): Promise<void> {
  await page.locator('iframe.report-paper').evaluate((frame: HTMLIFrameElement) => {
    const inside = frame.contentDocument
    if (!inside) throw new Error('there is no report')
    for (const face of document.fonts) inside.fonts.add(face)
    const { style } = inside.documentElement
    style.setProperty('--sans', 'Arimo')
    style.setProperty('--serif', 'Tinos')
    style.textRendering = 'geometricPrecision'
  })
}
