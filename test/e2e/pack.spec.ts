import { expect, test } from '../support/app.ts'
import { addArticle } from './articles.ts'

test('Enter on what is to be packed packs it', async ({ stopped: app }) => {
  await addArticle(app, 'Ferry.txt', 'The ferry sails again.')
  const page = await app.start()
  await page.keyboard.press('Control+Shift+E')
  const dialog = page.getByRole('dialog', { name: 'Pack a bundle' })
  await expect(dialog.getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('status')).toContainText('.beleg')
})
