import type { Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../support/app.ts'
import { addArticle } from './articles.ts'
import { beleg } from './beleg.ts'
import { articleText } from './selecting.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Bring in an article' })

/** So many paragraphs, all edited later, that finding what is marked in each takes a second or two. */
const PARAGRAPHS = 1200
const paragraph = (number: number, what: string, place: string) =>
  `${place} ${number} of the harbour was closed on day ${number % 5} as the ${what} said again and again to all who asked.`
const text = (what: string, place: string) =>
  Array.from({ length: PARAGRAPHS }, (_, number) => paragraph(number, what, place)).join('\n')

test('a newer version is given up while its annotations are looked for, and nothing of it is kept', async ({
  stopped: app,
}) => {
  const id = await addArticle(app, 'Quays.txt', text('office', 'Quay'))
  const annotations = Array.from({ length: PARAGRAPHS }, (_, number) => ({
    id: `quay-${number}`,
    uri: 'https://example.org/quays',
    target: [
      {
        source: 'https://example.org/quays',
        selector: [{ type: 'TextQuoteSelector', exact: `Quay ${number} of the harbour was closed` }],
      },
    ],
  }))
  const file = join(app.home, '..', 'quays.json')
  await writeFile(file, JSON.stringify({ export_date: '2025-07-14', annotations }))
  expect(await beleg(app, 'import-annotations', file, '--article', id)).toMatchObject({ added: PARAGRAPHS })
  const page = await app.start()

  await expect(articleText(page)).toContainText('Quay 1 of the harbour')
  await page.keyboard.press('Control+o')
  await dialog(page)
    .locator('input[type="file"]')
    .setInputFiles({ name: 'today.txt', mimeType: 'text/plain', buffer: Buffer.from(text('agency', 'Pier')) })
  await dialog(page).getByRole('radio', { name: 'As a newer version of an article' }).check()
  await dialog(page).getByRole('combobox', { name: 'Which article' }).fill('Quay')
  await dialog(page).getByRole('option', { name: /^Quay/ }).click()
  const add = dialog(page).getByRole('button', { name: 'Add as a newer version' })
  await add.click()
  await dialog(page).getByRole('button', { name: 'Cancel' }).click()

  await expect(add).toBeEnabled()
  await expect(dialog(page).getByRole('progressbar')).toHaveCount(0)
  await expect(dialog(page).getByRole('alert')).toHaveCount(0)
  await app.close()
  expect(await beleg(app, 'check')).toMatchObject({ ok: true, captures: 1 })
})
