import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { addArticle } from './articles.ts'
import { violations } from './axe.ts'
import { dialog, inGermanAndDark, library, row, sentences } from './in-library.ts'
import { cards } from './selecting.ts'

/** The text of the article that is read. */
const read = (page: Page) => page.locator('.article-slot[data-live] .article-text')

test('articles are open in tabs and beside each other: what is read is what cards and keys are about', async ({
  stopped: app,
}) => {
  test.slow()
  for (const name of ['Harbour', 'Ferry', 'Mill'])
    await addArticle(app, `${name}.txt`, sentences(`The ${name}`, 120), '--title', `${name} news`)
  const page = await app.start()
  const tabs = page.getByRole('navigation', { name: 'Open articles' })
  const open = tabs.getByRole('listitem')
  const found: string[] = []
  const widths: number[] = []
  await row(page, 'Harbour news').click()
  await expect(read(page)).toContainText('The Harbour, in line 1')
  await expect(tabs).toBeHidden()

  await test.step('by key and middle button they open in tabs, which keys and clicks go through', async () => {
    await row(page, 'Ferry news').focus()
    await page.keyboard.press('Control+Enter')
    await expect(open).toHaveText(['Harbour news', 'Ferry news'])
    // What is selected anywhere would be pasted by the middle button, where the system has it so.
    const filter = library(page).getByRole('searchbox')
    await filter.fill('news')
    await filter.press('Control+A')
    await row(page, 'Mill news').click({ button: 'middle' })
    await expect(open).toHaveText(['Harbour news', 'Ferry news', 'Mill news'])
    await expect(dialog(page)).toHaveCount(0)
    await filter.fill('')
    await expect(read(page)).toContainText('The Mill, in line 1')
    await page.keyboard.press('Control+Tab')
    await expect(read(page)).toContainText('The Harbour, in line 1')
    await expect(read(page)).toBeFocused()
    await page.keyboard.press('Control+PageUp')
    await expect(read(page)).toContainText('The Mill, in line 1')
    found.push(...(await violations(page, 'tabs')))
  })

  await test.step('each is where it was left', async () => {
    const scroller = page.locator('.article-slot[data-live] .article-scroll')
    await scroller.evaluate((element) => element.scrollTo(0, 900))
    await page.keyboard.press('Control+Tab')
    await expect(read(page)).toContainText('The Harbour, in line 1')
    await page.keyboard.press('Control+Shift+Tab')
    await expect(read(page)).toContainText('The Mill, in line 1')
    expect(await scroller.evaluate((element) => element.scrollTop)).toBe(900)
  })

  await test.step('a row takes the place of what is read, a closed tab comes back', async () => {
    await page.keyboard.press('Control+w')
    await expect(open).toHaveText(['Harbour news', 'Ferry news'])
    await expect(read(page)).toContainText('The Ferry, in line 1')
    await row(page, 'Mill news').click()
    await expect(open).toHaveText(['Harbour news', 'Mill news'])
    await open.filter({ hasText: 'Harbour' }).click({ button: 'middle' })
    await expect(tabs).toBeHidden()
    await page.keyboard.press('Control+Shift+T')
    await expect(open).toHaveText(['Mill news', 'Harbour news'])
  })

  await test.step('beside each other: who reads where marks there', async () => {
    await page.keyboard.press('Control+P')
    await expect(dialog(page).getByRole('combobox')).toBeFocused()
    await page.keyboard.type('Ferry')
    await page.keyboard.press('Shift+Enter')
    const left = page.getByRole('group', { name: 'Harbour news' })
    const right = page.getByRole('group', { name: 'Ferry news' })
    await expect(left).toContainText('The Harbour, in line 1')
    await expect(right).toContainText('The Ferry, in line 1')
    await expect(read(page)).toContainText('The Ferry, in line 1')
    await left.getByText('Harbour, in line 2,').dblclick({ position: { x: 60, y: 12 } })
    await expect(page.getByRole('toolbar', { name: 'What to do with the selection' })).toBeVisible()
    await page.keyboard.press('h')
    await expect(cards(page)).toHaveCount(1)
    await expect(read(page)).toContainText('The Harbour, in line 1')
    await page.keyboard.press('Escape')
    await page.keyboard.press('w')
    await expect(read(page)).toContainText('The Ferry, in line 1')
    await expect(read(page)).toBeFocused()
    await expect(cards(page)).toHaveCount(0)
    found.push(...(await violations(page, 'beside')))
    const divider = page.getByRole('separator', { name: 'Width of the left article' })
    const width = async () => Math.round((await left.boundingBox())?.width ?? 0)
    const before = await width()
    await divider.hover()
    await page.mouse.down()
    await page.mouse.move(0, 400, { steps: 3 })
    await page.mouse.up()
    await expect.poll(width).toBe(200)
    await divider.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(width).toBeGreaterThan(200)
    widths.push(await width())
    // The panes are still gone through, the article as one of them.
    await read(page).focus()
    await page.keyboard.press('F6')
    await expect(read(page)).not.toBeFocused()
    await page.keyboard.press('Shift+F6')
    await expect(read(page)).toBeFocused()
    await page.getByRole('separator', { name: 'Width of the library' }).focus()
    await page.keyboard.press('F6')
    await expect(read(page)).toBeFocused()
    expect(widths[0]).toBeLessThan(before)
  })

  await test.step('both are there after a restart, in German and in the dark', async () => {
    const again = await app.restart()
    const left = again.getByRole('group', { name: 'Harbour news' })
    await expect(left).toContainText('The Harbour, in line 1')
    await expect.poll(async () => Math.round((await left.boundingBox())?.width ?? 0)).toBe(widths[0])
    await expect(read(again)).toContainText('The Ferry, in line 1')
    await inGermanAndDark(again)
    found.push(...(await violations(again, 'beside, in German, in the dark')))
    await read(again).focus()
    await again.keyboard.press('Shift+W')
    await expect(again.locator('.article-slot[data-side="alone"]')).toContainText('The Ferry, in line 1')
  })
  expect(found).toEqual([])
})
