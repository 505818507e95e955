import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { addArticle } from './articles.ts'
import { articleText, cards, notices } from './selecting.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Bring in annotations' })

/** An annotation as Hypothesis exports it. */
const annotation = (id: string, exact: string, text: string) => ({
  id,
  user: 'acct:maren@hypothes.example',
  uri: 'https://example.org/ferry',
  text,
  tags: ['ferry'],
  target: [{ source: 'https://example.org/ferry', selector: [{ type: 'TextQuoteSelector', exact }] }],
  created: '2025-07-14T08:00:00Z',
})

const choose = (page: Page, name: string, content: string) =>
  dialog(page)
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })

test('annotations of another tool are brought in, counted, kept when lost, and taken back in one step', async ({
  stopped: app,
}) => {
  await addArticle(app, 'Ferry.txt', 'The ferry sails again.\n\nThe line calls it a success.')
  const page = await app.start()
  const library = page.getByRole('navigation', { name: 'Library' })
  await library.getByRole('button', { name: /^The ferry/ }).click()
  await expect(articleText(page)).toContainText('calls it a success')
  const annotations = [
    annotation('a', 'calls it a success', 'Who says so?'),
    annotation('b', 'no such words at all', 'From an older version'),
  ]
  const file = JSON.stringify({ export_date: '2025-07-14', annotations })

  await test.step('a file that is something else is named with the reason', async () => {
    await library.getByRole('button', { name: /^The ferry/ }).click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Bring in annotations' }).click()
    await choose(page, 'settings.json', '{"theme": "dark"}')
    await expect(dialog(page).getByRole('status')).toContainText(
      'No annotations can be read from “settings.json” (other JSON)',
    )
    await expect(cards(page)).toHaveCount(0)
  })

  await test.step('what has a place and what has none are counted, and both are cards', async () => {
    await choose(page, 'hypothesis.json', file)
    const counts = dialog(page).getByRole('listitem')
    await expect(counts).toHaveText([/^1 brought in/, /^0 skipped/, /^1 lost/])
    await dialog(page).getByRole('button', { name: 'Done' }).click()
    await expect(cards(page)).toHaveCount(2)
    await expect(cards(page).filter({ hasText: 'Who says so?' })).toContainText('calls it a success')
    await expect(page.getByRole('heading', { name: 'Without a place in the text' })).toBeVisible()
    await expect(cards(page).last()).toContainText('no such words at all')
    await expect(cards(page).last()).toContainText('From an older version')
  })

  await test.step('the same file again adds nothing', async () => {
    await articleText(page).focus()
    await page.keyboard.press('Control+Alt+o')
    await choose(page, 'hypothesis.json', file)
    await expect(dialog(page).getByRole('listitem')).toHaveText([/^0 brought in/, /^2 skipped/, /^0 lost/])
    await page.keyboard.press('Escape')
    await expect(cards(page)).toHaveCount(2)
  })

  await test.step('one step takes all of it back', async () => {
    await articleText(page).focus()
    await page.keyboard.press('Control+z')
    await expect(notices(page).getByText('Taken back: annotations brought in')).toBeVisible()
    await expect(cards(page)).toHaveCount(0)
  })
})
