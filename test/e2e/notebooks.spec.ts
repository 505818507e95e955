import { expect, test } from '../support/app.ts'
import { articleText, cards } from './selecting.ts'

test('the first start explains itself by a sample; a second notebook is made by its name and both are found again', async ({
  stopped: app,
}) => {
  const page = await app.start('unnamed')
  await expect(articleText(page)).toBeVisible()
  expect(await cards(page).count()).toBeGreaterThan(3)
  const library = page.getByRole('navigation', { name: 'Library' })
  await expect(library.getByRole('listitem').filter({ hasText: /· de|· en/ })).toHaveCount(2)
  const dialog = page.getByRole('dialog', { name: 'Notebooks' })
  const sample = /^Sample notebook/

  await page.keyboard.press('Control+Shift+o')
  await expect(dialog.getByRole('button', { name: sample })).toHaveAttribute('aria-current', 'true')
  await dialog.getByRole('textbox', { name: 'Name of the new notebook' }).fill('Küste: „Häfen“ / 2025')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Notebook Küste: „Häfen“ / 2025' })).toBeVisible()
  await expect(library.getByText('No articles yet')).toBeVisible()
  await expect(page.getByText('No article is open')).toBeVisible()

  await page.keyboard.press('Control+Shift+o')
  await expect(dialog.getByRole('listitem')).toHaveCount(2)
  await expect(dialog.getByRole('listitem').filter({ hasText: 'open now' })).toContainText('Küste')
  await dialog.getByRole('button', { name: sample }).click()
  await expect(articleText(page)).toBeVisible()
  await page
    .getByRole('button', { name: sample })
    .or(page.getByRole('button', { name: /^Notebook/ }))
    .first()
    .click()
  await page.getByRole('menuitem', { name: /Küste/ }).click()
  await expect(library.getByText('No articles yet')).toBeVisible()

  // The one opened last is the one that opens.
  await app.restart()
  await expect(app.page.getByRole('button', { name: /^Notebook Küste/ })).toBeVisible()
})
