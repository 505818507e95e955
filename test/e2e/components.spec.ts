import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { expectPicture } from '../support/picture-check.ts'
import { violations } from './axe.ts'
import { address, serveComponents } from './components/served.ts'
import { settleWindow } from './pictures/settle.ts'

const looks = [
  { name: 'light', query: 'theme=light' },
  { name: 'dark', query: 'theme=dark' },
  { name: 'high-contrast', query: 'theme=light&contrast=high' },
  { name: 'high-contrast-dark', query: 'theme=dark&contrast=high' },
  { name: 'forced', query: 'theme=light', forcedColors: 'active' },
] as const

/** What lies over a page, and what opens it. */
const over: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  dialog: async (page) => expect(page.getByRole('dialog')).toBeVisible(),
  palette: async (page) => expect(page.getByRole('option')).toHaveCount(3),
  menu: async (page) => {
    await page.getByRole('button').click()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('menu')).toBeVisible()
  },
  popover: async (page) => {
    await page.getByRole('button').click()
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  tooltip: async (page) => {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('tooltip')).toBeVisible()
  },
  toasts: async (page) => expect(page.locator('.toast')).toHaveCount(2),
}

test('every component looks as its picture does and is sound to axe, light, dark, in high contrast and in the colours of the system', async ({
  lazyBrowser,
}, info) => {
  test.slow()
  const page = await (
    await lazyBrowser()
  ).newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' })
  await serveComponents(page)
  const found: string[] = []
  const look = async (name: string) => {
    await page.mouse.move(0, 0)
    const picture = await page.screenshot({ animations: 'disabled', caret: 'hide', fullPage: true })
    await expectPicture(info, `components-${name}`, picture)
  }
  for (const { name, query, ...media } of looks)
    await test.step(name, async () => {
      await page.emulateMedia(media)
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.goto(`${address}?${query}`)
      await settleWindow(page)
      await page.getByRole('button', { name: 'plain' }).first().focus()
      await page.getByRole('combobox', { name: 'One of many' }).click()
      await look(name)
      found.push(...(await violations(page, name)), ...(await coveredLetters(page)))
      await page.setViewportSize({ width: 640, height: 400 })
      for (const [what, open] of Object.entries(over)) {
        await page.goto(`${address}?${query}&over=${what}`)
        await settleWindow(page)
        await open(page)
        await look(`${what}-${name}`)
        // Roles and names are the same in every colour, and colours are in the unit test of contrast.
        if (name === 'light') found.push(...(await violations(page, what)))
      }
    })
  await page.close()
  expect(found).toEqual([])
})

/** Names what has letters on the ground of what is chosen or marked, and lets the system lay its own ground under them: nobody could read it. */
function coveredLetters(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'))
    const grounds = ['Highlight', 'Mark'].map((colour) => {
      probe.style.cssText = `forced-color-adjust: none; background: ${colour}`
      return getComputedStyle(probe).backgroundColor
    })
    probe.remove()
    return [...document.querySelectorAll('body *')]
      .filter((element) => [...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE))
      .filter((element) => {
        const style = getComputedStyle(element)
        return (
          grounds.includes(style.backgroundColor) && style.getPropertyValue('forced-color-adjust') !== 'none'
        )
      })
      .map((element) => element.outerHTML.slice(0, 120))
  })
}
