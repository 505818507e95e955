import type { Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type App } from '../support/app.ts'
import { beleg } from './beleg.ts'

const text = `Der Minister war am Montag in Wonsan. Laut der Agentur sollen bis zu 14.000 Soldaten verlegt worden sein.

Beobachter vermuten, dass es bis zu 30.000 werden könnten. Eine offizielle Bestätigung steht noch aus.
`

/** Starts the program on a notebook with one short German article, and waits until that can be read. */
export async function startReading(app: App): Promise<Page> {
  const file = join(app.home, '..', 'Wonsan.txt')
  await writeFile(file, text)
  await beleg(app, 'import', file)
  return reading(await app.start())
}

/** Waits until the article can be read, as after a restart. */
export async function reading(page: Page): Promise<Page> {
  await expect(articleText(page)).toContainText('Der Minister war am Montag')
  return page
}

type Spot = [x: number, y: number]

/** Selects words with the mouse, as {@link dragOver}, and waits until something can be made of them. */
export async function selectWithMouse(
  page: Page,
  words: string,
  label = 'What to do with the selection',
): Promise<Spot> {
  const spot = await dragOver(page, words)
  await expect(page.getByRole('toolbar', { name: label })).toBeVisible()
  return spot
}

/**
 * Drags the mouse over `words`, which stand within one piece of the article's text. Gives a point in them, in px of the
 * window.
 */
export async function dragOver(page: Page, words: string): Promise<Spot> {
  const line = await page.locator('.article-text').evaluate((root, words) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(words)
      if (at === -1) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + words.length)
      node.parentElement?.scrollIntoView({ block: 'center' })
      const rects = [...range.getClientRects()]
      const [first, last] = [rects[0], rects.at(-1)]
      if (!first || !last) return null
      return {
        from: [first.left + 0.5, first.top + first.height / 2] as const,
        to: [last.right - 0.5, last.top + last.height / 2] as const,
      }
    }
    return null
  }, words)
  if (!line) throw new Error(`the article does not say "${words}"`)
  await page.mouse.move(...line.from)
  await page.mouse.down()
  await page.mouse.move(...line.to, { steps: 4 })
  await page.mouse.up()
  return [line.from[0] + 3, line.from[1]]
}

export const toolbar = (page: Page) => page.getByRole('toolbar', { name: 'What to do with the selection' })
export const notices = (page: Page) => page.getByRole('region', { name: 'Notices' })
export const cards = (page: Page) => page.getByRole('feed').getByRole('article')
export const articleText = (page: Page) => page.getByRole('document', { name: /^Text of/ })

/** What the lens has underlined in the text, by class. */
export const underlined = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, painted]) =>
      name.startsWith('lens-') && painted.size > 0
        ? [...painted].map(({ startContainer, startOffset, endOffset }) =>
            [name, startContainer.textContent?.slice(startOffset, endOffset)].join(': '),
          )
        : [],
    ),
  )
