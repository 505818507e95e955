import type { Locator } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { addArticle } from './articles.ts'
import { articleText, cards, selectWithMouse } from './selecting.ts'

const ground = (locator: Locator) => locator.evaluate((element) => getComputedStyle(element).backgroundColor)

test('in the colours of the system the status that is chosen is told, and the row of the article can be read under the pointer', async ({
  stopped: app,
}) => {
  await addArticle(app, 'Harbour.txt', 'The harbour is closed. The ministry denies it.', '--title', 'Harbour')
  const page = await app.start()
  const row = page.locator('.library .row-open').first()
  await row.click()
  await expect(articleText(page)).toContainText('The harbour')
  await selectWithMouse(page, 'The harbour is closed')
  await page.keyboard.press('c')
  await page.emulateMedia({ forcedColors: 'active' })

  const choice = (name: string) => cards(page).first().locator('.status-choice').filter({ hasText: name })
  // What is told by a ground of our own is told by the system's only where that is kept.
  await expect(choice('unconfirmed')).toHaveCSS('forced-color-adjust', 'none')
  await expect(choice('refuted')).toHaveCSS('forced-color-adjust', 'auto')

  await page.mouse.move(640, 600)
  const chosen = await ground(row)
  await row.hover()
  expect(await ground(row)).toBe(chosen)
})

test('behind a dialog the fields of a card keep their labels beside them', async ({ stopped: app }) => {
  await addArticle(app, 'Harbour.txt', 'The harbour is closed. The ministry denies it.', '--title', 'Harbour')
  const page = await app.start()
  await page.locator('.library .row-open').first().click()
  await expect(articleText(page)).toContainText('The harbour')
  await selectWithMouse(page, 'The harbour is closed')
  await page.keyboard.press('c')
  const label = cards(page).first().getByText('Speaker')
  const height = async () => (await label.boundingBox())?.height
  const top = async () => (await label.boundingBox())?.y
  const before = [await top(), await height()]
  await page.keyboard.press('Control+,')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect([await top(), await height()]).toEqual(before)
})
